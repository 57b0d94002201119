import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { MailAttachment } from '../mail/message';
import type { WorkshopFacts } from './workshop-facts';

/** SEQUENCE counts seconds from here, as on the site, so that a calendar takes the newer of two (RFC 5545 §3.8.7.4). */
const SEQUENCE_EPOCH = Date.parse('2020-01-01T00:00:00Z');

/**
 * The workshop for a calendar program. The same UID as the file on the site: a calendar that has both shows one.
 *
 * Times are in UTC, which every program turns into its own: a mail needs no rules of a time zone.
 *
 * @param site public address of the site, without a slash at the end
 */
export function appointment(workshop: WorkshopFacts, site: string): MailAttachment {
  const { documentId, title, slug, startsAt, endsAt, place, updatedAt } = workshop;
  const url = `${site}/workshops/${slug}/`;
  const ends = new Date(endsAt) > new Date(startsAt) ? new Date(endsAt) : null;
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Participienter', product: 'CMS', language: 'NL' },
    events: [
      {
        id: documentId,
        stamp: new Date(updatedAt),
        sequence: Math.max(0, Math.floor((Date.parse(updatedAt) - SEQUENCE_EPOCH) / 1000)),
        start: new Date(startsAt),
        end: ends,
        summary: title,
        description: [place?.onlineLink && `Online meedoen: ${place.onlineLink}`, `Meer informatie: ${url}`]
          .filter(Boolean)
          .join('\n\n'),
        location: place && { title: place.name, address: place.address ?? undefined },
        url,
        status: ICalEventStatus.CONFIRMED,
      },
    ],
  });
  return {
    filename: `${slug}.ics`,
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: `${calendar.toString()}\r\n`,
  };
}
