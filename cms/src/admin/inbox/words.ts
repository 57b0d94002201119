/**
 * What the inbox says in more than one place, and how it says days.
 *
 * @module
 */
import { inDutch } from '../time/dutch-time';

/** What a volunteer must know before writing to anybody. */
export const noMailServer =
  'Mail gaat nog niet de deur uit. De beheerder stelt eerst een mailserver in. Tot dan staan mails als bestand klaar.';

const received = inDutch({
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** @example 'zo 22 november 18:45' */
export const inWords = (moment: string): string => received(moment).replace(' om ', ' ');
