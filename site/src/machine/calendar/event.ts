/**
 * A workshop or meeting as an iCalendar event.
 *
 * Nothing here reads the clock: DTSTAMP and SEQUENCE come from the entry, so the same entry always gives the same bytes.
 *
 * @module
 */
import { TZDate } from '@date-fns/tz';
import { ICalEventStatus, type ICalEventData } from 'ical-generator';
import { timeZone } from 'shared-types';
import { isWebAddress } from '../../components/text/links.ts';
import { endsAfterStart } from '../../content/event-problems.ts';
import { type AgendaEvent, pageAddressOf } from '../event-address.ts';

/** Counting from here, seconds fit the 32 bits that RFC 5545 §3.3.8 gives an integer until 2088. */
const SEQUENCE_EPOCH = Date.parse('2020-01-01T00:00:00Z');
const OCTOBER = 9;
const HOUR_MS = 3_600_000;

/** @param siteUrl public address of the site, without a slash at the end */
export function calendarEvent(event: AgendaEvent, siteUrl: string): ICalEventData {
  const changedAt = new Date(event.updatedAt || event.firstPublishedOn || event.startsAt);
  const start = new TZDate(event.startsAt, timeZone);
  // Calendar programs refuse an end before the beginning.
  const end = endsAfterStart(event) ? new TZDate(event.endsAt, timeZone) : null;
  const url = siteUrl + pageAddressOf(event);
  return {
    id: event.documentId,
    sequence: Math.max(0, Math.floor((+changedAt - SEQUENCE_EPOCH) / 1000)),
    stamp: changedAt,
    // A time that the clock shows twice can only be told apart in UTC.
    timezone: isShownTwice(start) || (end && isShownTwice(end)) ? null : timeZone,
    start,
    end,
    summary: event.cancelled ? `Afgelast: ${event.title}` : event.title,
    description: describe(event, url),
    location: locationOf(event),
    url,
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

/** In the night that winter time starts, 02:00–03:00 comes twice; TZID can't say which (RFC 5545 §3.3.5: the first). */
function isShownTwice(moment: TZDate): boolean {
  if (moment.getMonth() !== OCTOBER) return false;
  const offset = moment.getTimezoneOffset();
  const [before, after] = [-HOUR_MS, HOUR_MS].map((ms) => new TZDate(+moment + ms, timeZone).getTimezoneOffset());
  return (offset !== before && offset > (before as number)) || (offset !== after && offset < (after as number));
}

function describe({ cancelled, cancelledReason, inShort, place }: AgendaEvent, url: string): string {
  const online = place?.onlineLink;
  return [
    cancelled && (cancelledReason ?? 'Deze bijeenkomst gaat niet door.'),
    inShort,
    isWebAddress(online) && `Online meedoen: ${online}`,
    `Meer informatie: ${url}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function locationOf({ place }: AgendaEvent): ICalEventData['location'] {
  if (!place) return null;
  const { name, address, latitude, longitude } = place;
  const geo = latitude !== null && longitude !== null ? { lat: latitude, lon: longitude } : undefined;
  return { title: name, address: address ?? undefined, geo };
}
