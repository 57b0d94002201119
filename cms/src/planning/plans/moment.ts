import { errors } from '@strapi/utils';
import { amsterdamMoments, type ClockTime, type PlainDate } from 'shared-types';

/** A moment as an editor fills it in: day and time on a clock in the Netherlands. */
export interface TypedMoment {
  readonly date: PlainDate;
  readonly time: ClockTime;
  /** In the night in which the clock goes back an hour comes twice: the first time, or the second. */
  readonly which?: 'eerste' | 'tweede' | undefined;
}

/** @throws ApplicationError, in Dutch, when there is no such moment, or two, or it is not in the future */
export function momentOf({ date, time, which }: TypedMoment, now: Date): Date {
  const [first, second] = momentsOf(date, time);
  if (!first)
    throw new errors.ApplicationError(
      'Deze tijd bestaat niet: die nacht gaat de klok een uur vooruit, van 02:00 naar 03:00 uur. Kies een andere tijd.',
    );
  if (second && !which)
    throw new errors.ApplicationError(
      'Deze tijd komt twee keer: die nacht gaat de klok een uur terug. Kies de eerste of de tweede keer.',
    );
  const moment = second && which === 'tweede' ? second : first;
  if (moment <= now) throw new errors.ApplicationError('Dit moment is al geweest. Kies een later moment.');
  return moment;
}

function momentsOf(date: PlainDate, time: ClockTime): Date[] {
  try {
    return amsterdamMoments(date, time);
  } catch {
    throw new errors.ApplicationError('Vul een dag en een tijd in.');
  }
}
