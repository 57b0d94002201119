import { describe, expect, it } from 'vitest';
import { agendaFilters } from '../../src/components/agenda/agenda-filters.ts';
import { villagesOfEvent } from '../../src/components/agenda/event-places.ts';
import { agenda } from '../../src/components/agenda/events.ts';
import { applyFilters, titleOf } from '../../src/components/list/filters.ts';
import type { Content, Meeting } from '../../src/content/model.ts';
import { nextChangeAfter } from '../../src/content/next-change.ts';
import { asOf, content, meetings } from './fixture.ts';

const at = (name: string, address: string | null = null, onlineLink: string | null = null): Meeting => ({
  ...meetings[0]!,
  place: { name, address, latitude: null, longitude: null, onlineLink },
});
const withMeetings = (...list: Meeting[]): Content => ({ ...content, workshops: [], meetings: list });
const villages = (meeting: Meeting) => villagesOfEvent(withMeetings(meeting), meeting);

describe('the place of an event', () => {
  it.each([
    ['a village', at('Buurthuis in Voorburg'), ['Voorburg']],
    ['a wijk', at('Zaal in Bovenveen'), ['Voorburg']],
    ['an address', at('Het dorpshuis', 'Dr. van Noortstraat 1, Stompwijk'), ['Stompwijk']],
    ['two villages', at('Van Leidschendam naar Voorburg'), ['Leidschendam', 'Voorburg']],
    ['nothing', at('Gemeentehuis Leidschendam-Voorburg'), []],
    ['a part of a word', at('Zaal Voorburgers'), []],
  ])('that names %s', (_, meeting, expected) => {
    expect(villages(meeting)).toEqual(expected);
  });

  it('is nowhere when nobody filled it in', () => {
    expect(villages({ ...meetings[0]!, place: null })).toEqual([]);
  });
});

describe('filters of the agenda', () => {
  const shown = withMeetings(
    at('Buurthuis in Voorburg'),
    { ...at('Online', null, 'https://online.example'), slug: 'online', kind: 'leerkring' },
    { ...at('Zaal in Stompwijk'), slug: 'stompwijk' },
  );
  const found = (query: string) =>
    applyFilters(agenda(shown, asOf), agendaFilters(shown, asOf), new URLSearchParams(query), '/agenda/');

  it('offer only the kinds and places that occur', () => {
    expect(agendaFilters(shown, asOf).map(({ options }) => options.map(({ value }) => value))).toEqual([
      ['bijeenkomst', 'leerkring'],
      ['voorburg', 'stompwijk', 'online'],
    ]);
  });

  it('narrow the list together, and ignore nonsense', () => {
    expect(found('plaats=stompwijk').items.map(({ entry }) => entry.slug)).toEqual(['stompwijk']);
    expect(found('plaats=online&soort=leerkring').items).toHaveLength(1);
    expect(found('plaats=stompwijk&soort=leerkring').items).toEqual([]);
    expect(found('plaats=%00&soort=<b>').items).toHaveLength(3);
  });

  it('name what was chosen in the title', () => {
    expect(titleOf('Agenda', found('plaats=online&soort=leerkring'), { page: 2 })).toBe(
      'Agenda: Leerkring, Online, bladzijde 2',
    );
    expect(titleOf('Agenda', found(''), { page: 1 })).toBe('Agenda');
  });
});

describe('an event that passes while nothing is edited', () => {
  const [meeting] = meetings as [Meeting];
  it.each([
    ['ends', meeting, meeting.endsAt],
    ['was cancelled', { ...meeting, cancelled: true }, meeting.endsAt],
    ['ends before it begins', { ...meeting, endsAt: '2026-06-10T07:00:00Z' }, meeting.startsAt],
  ])('and %s moves to the past at the moment that is announced', (_, event, end) => {
    const shown = withMeetings(event);
    const isPast = (moment: Date) => agenda(shown, moment)[0]?.isPast;
    let moment = asOf;
    while (!isPast(nextChangeAfter(shown, moment))) {
      moment = nextChangeAfter(shown, moment);
      expect(+moment).toBeLessThan(+new Date(end));
    }
    expect(nextChangeAfter(shown, moment)).toEqual(new Date(end));
    expect(isPast(new Date(+new Date(end) - 1))).toBe(false);
  });
});
