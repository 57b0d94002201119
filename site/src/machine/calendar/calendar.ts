/**
 * iCalendar files (RFC 5545): one per event, and one with everything to subscribe to.
 *
 * @module
 */
import ical, { ICalCalendarMethod } from 'ical-generator';
import { addPlainDays, amsterdamDate, eventEnd, startOfAmsterdamDay } from 'shared-types';
import type { PageInput } from '../../content/page-input.ts';
import { AGENDA_ICS, type AgendaEvent } from '../event-address.ts';
import { AMSTERDAM_VTIMEZONE } from './amsterdam-vtimezone.ts';
import { calendarEvent } from './event.ts';

/** What is longer past leaves the subscription; it stays on the site. */
const DAYS_KEPT = 366;
/** How often a program that subscribed should look again. */
const REFRESH_SECONDS = 4 * 3600;

/** Everything that is coming, and what was in the last year. */
export function agendaCalendar({ content, asOf, siteUrl }: Omit<PageInput, 'addresses'>): string {
  const keptFrom = startOfAmsterdamDay(addPlainDays(amsterdamDate(asOf), -DAYS_KEPT));
  const events = [...content.workshops, ...content.meetings]
    .filter((event) => eventEnd(event) >= keptFrom)
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt) || (a.documentId < b.documentId ? -1 : 1));
  const name = oneLine(content.settings.name);
  return calendar(events, siteUrl, {
    name: `Agenda ${name}`,
    description: `Workshops en bijeenkomsten van ${name}`,
    url: `${siteUrl}/agenda/`,
    source: siteUrl + AGENDA_ICS,
    ttl: REFRESH_SECONDS,
  });
}

/** One event, for who wants it in their own calendar. */
export function eventCalendar(event: AgendaEvent, siteUrl: string): string {
  return calendar([event], siteUrl, {});
}

function calendar(events: readonly AgendaEvent[], siteUrl: string, about: Parameters<typeof ical>[0] & object): string {
  return `${ical({
    ...about,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Participienter', product: 'Site', language: 'NL' },
    // Without a zone of its own: DTSTAMP and LAST-MODIFIED must be in UTC, and the library would write them locally.
    timezone: { name: null, generator: () => AMSTERDAM_VTIMEZONE },
    events: events.map((event) => calendarEvent(event, siteUrl)),
  }).toString()}\r\n`;
}

/** The library writes names as they are; a line break would start a property of its own. */
const oneLine = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/([\\;,])/g, '\\$1')
    .trim();
