/** Every calendar file, read back by a parser that had no part in writing it. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { eventProblems } from '../../src/content/event-problems.ts';
import type { Content } from '../../src/content/model.ts';
import { agendaCalendar, eventCalendar } from '../../src/machine/calendar/calendar.ts';
import { AMSTERDAM_VTIMEZONE } from '../../src/machine/calendar/amsterdam-vtimezone.ts';
import type { AgendaEvent } from '../../src/machine/event-address.ts';
import { asOf, content, emptyContent, meetings, workshops } from '../pages/fixture.ts';

const siteUrl = 'https://voorbeeld.example';

/** The events of a file, with times read by the file's own VTIMEZONE and nothing else. */
function read(text: string) {
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const instant = (name: 'dtstart' | 'dtend' | 'dtstamp') =>
      (component.getFirstPropertyValue(name) as ICAL.Time | null)?.toJSDate().toISOString() ?? null;
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      location: event.location,
      sequence: event.sequence,
      startsAt: instant('dtstart'),
      endsAt: instant('dtend'),
      stamp: instant('dtstamp'),
      tzid: component.getFirstProperty('dtstart')?.getFirstParameter('tzid'),
      status: component.getFirstPropertyValue('status'),
      url: component.getFirstPropertyValue('url'),
      geo: component.getFirstPropertyValue('geo'),
    };
  });
}

const one = (event: AgendaEvent) => read(eventCalendar(event, siteUrl))[0]!;
const at = (startsAt: string, endsAt: string): AgendaEvent => ({ ...meetings[0]!, startsAt, endsAt });
const iso = (moment: string) => new Date(moment).toISOString();

describe('an event in a calendar', () => {
  it.each([
    ['in summer', '2026-06-10T08:00:00Z', '2026-06-10T10:00:00Z'],
    ['in winter', '2026-12-10T19:00:00Z', '2026-12-10T21:00:00Z'],
    ['across midnight', '2026-06-10T20:00:00Z', '2026-06-11T00:30:00Z'],
    ['across the year', '2026-12-31T21:00:00Z', '2027-01-01T01:00:00Z'],
    ['in the night that summer time starts', '2026-03-28T23:30:00Z', '2026-03-29T03:00:00Z'],
    ['in the hour before summer time starts', '2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z'],
    ['in the night that winter time starts', '2026-10-24T23:00:00Z', '2026-10-25T04:00:00Z'],
    ['in the first 02:30 of that night', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00Z'],
    ['in the second 02:30 of that night', '2026-10-25T01:30:00Z', '2026-10-25T03:30:00Z'],
    ['that ends in the second 02:30', '2026-10-24T20:00:00Z', '2026-10-25T01:30:00Z'],
  ])('begins and ends when the CMS says: %s', (_, startsAt, endsAt) => {
    expect(one(at(startsAt, endsAt))).toMatchObject({ startsAt: iso(startsAt), endsAt: iso(endsAt) });
  });

  it('is in Amsterdam time, so that a reader abroad sees the time of the hall', () => {
    const text = eventCalendar(at('2026-06-10T08:00:00Z', '2026-06-10T10:00:00Z'), siteUrl);
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20260610T100000');
  });

  it('has no end when the editor let it end before it begins', () => {
    expect(one(at('2026-06-10T10:00:00Z', '2026-06-10T08:00:00Z'))).toMatchObject({
      startsAt: iso('2026-06-10T10:00:00Z'),
      endsAt: null,
    });
  });

  it('is told to the editor when it ends before it begins', () => {
    const wrong = { ...meetings[0]!, endsAt: meetings[0]!.startsAt };
    expect(eventProblems({ workshops, meetings: [wrong, meetings[1]!] }).map(({ title }) => title)).toEqual([
      wrong.title,
    ]);
  });

  it('keeps its UID and counts up when it is changed; the clock has no part in it', () => {
    const changed = { ...meetings[0]!, updatedAt: '2026-05-01T09:00:01Z', title: 'Thee', slug: 'thee' };
    const [before, after] = [one(meetings[0]!), one(changed)];
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    expect(before.stamp).toBe('2026-05-01T09:00:00.000Z');
    expect(eventCalendar(changed, siteUrl)).toBe(eventCalendar({ ...changed }, siteUrl));
  });

  it('says that it is cancelled, and why', () => {
    const cancelled = one(meetings[1]!);
    expect(cancelled).toMatchObject({ status: 'CANCELLED', summary: 'Afgelast: Wandeling langs vijf initiatieven' });
    expect(cancelled.description).toContain('Er komt een nieuwe datum in mei.');
    expect(one(meetings[0]!).status).toBe('CONFIRMED');
  });

  it('tells where it is, online or not', () => {
    const place = { name: 'De zaal', address: 'Plein 1', latitude: 52.08, longitude: 4.39, onlineLink: null };
    expect(one({ ...meetings[0]!, place })).toMatchObject({ location: 'De zaal\nPlein 1', geo: [52.08, 4.39] });
    const online = { ...place, onlineLink: 'https://praat.example/1' };
    expect(one({ ...meetings[0]!, place: online }).description).toContain('Online meedoen: https://praat.example/1');
    const odd = { ...place, onlineLink: 'javascript:alert(1)' };
    expect(one({ ...meetings[0]!, place: odd }).description).not.toContain('javascript');
    expect(one(meetings[3]!).location).toBeNull();
  });

  it('leads to its page', () => {
    expect(one(workshops[0]!).url).toBe('https://voorbeeld.example/workshops/begroting/');
    expect(one(meetings[0]!).url).toBe('https://voorbeeld.example/bijeenkomsten/koffie/');
  });

  it('survives whatever an editor types', () => {
    const title = 'Één; twee, <b>drie</b>\\n 🌳🎉 "vier"\r\nBEGIN:VEVENT ' + 'aansprakelijkheidsverzekering '.repeat(5);
    const event = one({ ...meetings[0]!, title, inShort: title });
    expect(event.summary.replaceAll('\r', '')).toBe(title.replaceAll('\r', ''));
    expect(event.description).toContain('aansprakelijkheidsverzekering');
  });

  it('has lines of at most 75 octets, each ended as RFC 5545 wants', () => {
    const text = eventCalendar({ ...meetings[0]!, title: '🌳é'.repeat(60) }, siteUrl);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('the agenda to subscribe to', () => {
  const agendaOf = (of: Content, moment = asOf) => agendaCalendar({ content: of, asOf: moment, siteUrl });

  it('holds every workshop and meeting once, soonest first', () => {
    const events = read(agendaOf(content));
    expect(events).toHaveLength(workshops.length + meetings.length);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events.map(({ startsAt }) => startsAt)).toEqual(events.map(({ startsAt }) => startsAt).sort());
  });

  it('lets go of what was over a year ago', () => {
    const later = new Date('2027-06-10T12:00:00Z');
    const uids = read(agendaOf(content, later)).map(({ uid }) => uid);
    expect(uids).toContain('koffie');
    expect(uids).not.toContain('werksessie');
  });

  it('is a calendar on the first day too', () => {
    expect(read(agendaOf(emptyContent))).toEqual([]);
  });

  it('keeps a name with a line break in its own line', () => {
    const settings = { ...content.settings, name: 'Wij, en\r\nX-ODD:1' };
    const text = agendaOf({ ...content, settings });
    expect(text).toContain('\r\nNAME:Agenda Wij\\, en X-ODD:1\r\n');
    expect(new ICAL.Component(ICAL.parse(text)).hasProperty('x-odd')).toBe(false);
  });
});

describe('the rules of Europe/Amsterdam in the file', () => {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(AMSTERDAM_VTIMEZONE)));
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'medium',
  });

  it('say what the time zone database says, every hour around every change until 2037', () => {
    for (let year = 2020; year <= 2037; year++) {
      for (const month of [2, 9]) {
        const moments = Array.from({ length: 7 * 24 }, (_, hour) => new Date(Date.UTC(year, month, 25, hour)));
        const shown = moments.map((moment) => clock.format(moment).replace(' ', 'T'));
        for (const [index, moment] of moments.entries()) {
          const local = shown[index] as string;
          // What the clock shows twice is written in UTC: this parser takes the second, RFC 5545 says the first.
          if (shown.indexOf(local) !== shown.lastIndexOf(local)) continue;
          const read = ICAL.Time.fromDateTimeString(local);
          read.zone = zone;
          expect(read.toJSDate().toISOString(), local).toBe(moment.toISOString());
        }
      }
    }
  });
});
