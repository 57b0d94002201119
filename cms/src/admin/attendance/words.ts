/**
 * How it is said who comes to a workshop.
 *
 * @module
 */
import { amsterdamDate } from 'shared-types';
import type { AttendanceList, Attendee, Counts } from '../../intake/attendance/read';
import { dutchHours, weekdayOf } from '../time/dutch-time';

const people = (count: number) => (count === 1 ? '1 mens' : `${count} mensen`);

/** How full it is, a line for each. @example ['8 mensen bevestigd', '2 mensen op de wachtlijst', '4 plaatsen vrij'] */
export function countsInWords({ confirmed, waiting, free }: Counts): string[] {
  return [
    `${people(confirmed)} bevestigd`,
    `${waiting === 0 ? 'niemand' : people(waiting)} op de wachtlijst`,
    ...(free === null
      ? []
      : [free === 1 ? '1 plaats vrij' : free === 0 ? 'geen plaatsen vrij' : `${free} plaatsen vrij`]),
  ];
}

/** A name, or what stands in its place after wiping. */
export const nameOf = ({ name, isWiped }: Attendee): string => (isWiped ? '(gewist)' : (name ?? 'Zonder naam'));

/** How to reach somebody, a line for each way. */
export const contactOf = ({ contact }: Attendee): string[] =>
  [contact?.phone, contact?.email].filter((line) => line !== null && line !== undefined);

/** @example 'dinsdag 24 november 2026, 19:30 tot 21:00 uur' */
export const whenOf = ({ startsAt, endsAt }: AttendanceList['workshop']): string =>
  `${weekdayOf(startsAt)} ${amsterdamDate(startsAt).slice(0, 4)}, ${dutchHours(startsAt, endsAt)}`;

/** Where it is, on one line. */
export const whereOf = ({ place }: AttendanceList['workshop']): string =>
  [place?.name, place?.address, place?.onlineLink && `online: ${place.onlineLink}`].filter(Boolean).join(', ');

/** What happens to somebody who is added now; whether that can be done. */
export function joiningInWords(joining: AttendanceList['joining']): { canJoin: boolean; sentence: string } {
  switch (joining) {
    case 'open':
      return {
        canJoin: true,
        sentence: 'Belt iemand? Vul het hier in. Past de groep niet meer? Dan komt die op de wachtlijst.',
      };
    case 'wachtlijst':
      return { canJoin: true, sentence: 'De workshop is vol. Wie je nu toevoegt, komt op de wachtlijst.' };
    case 'gesloten':
      return {
        canJoin: false,
        sentence: 'Aanmelden kan niet meer. Mag er toch iemand bij? Zet bij de workshop het aanmelden weer open.',
      };
    case 'niet nodig':
      return { canJoin: false, sentence: 'Voor deze workshop hoeft niemand zich aan te melden.' };
    case 'niet op de site':
      return { canJoin: false, sentence: 'Deze workshop staat niet op de site. Zet de workshop eerst op de site.' };
  }
}
