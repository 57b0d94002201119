import { describe, expect, it } from 'vitest';
import { agenda, byMonth } from '../../src/components/agenda/events.ts';
import { closedText, seatCaution, seatStones, seatText } from '../../src/components/agenda/seats.ts';
import { initiativeFilters } from '../../src/components/initiative/initiative-filters.ts';
import { nearby } from '../../src/components/initiative/nearby.ts';
import { applyFilters } from '../../src/components/list/filters.ts';
import { neighbours } from '../../src/components/list/neighbours.ts';
import { around } from '../../src/components/list/page-numbers.ts';
import { pageOf } from '../../src/components/list/page-of.ts';
import { tableRows } from '../../src/components/media/table-rows.ts';
import { minutesOf } from '../../src/components/report/minutes.ts';
import type { Initiative, Workshop } from '../../src/content/model.ts';
import { asOf, content, initiative, initiatives, meetingReports, themes, wijken, workshops } from './fixture.ts';

describe('pages of a list', () => {
  const thousand = Array.from({ length: 1000 }, (_, index) => index);

  it('hold 24 entries each', () => {
    expect(pageOf(thousand, 1)).toMatchObject({ page: 1, pages: 42, total: 1000 });
    expect(pageOf(thousand, 42).items).toEqual(thousand.slice(984));
  });

  it('survive a number that does not exist', () => {
    expect(pageOf(thousand, 99).page).toBe(42);
    expect(pageOf(thousand, Number('x')).page).toBe(1);
    expect(pageOf([], 1)).toMatchObject({ items: [], pages: 1, total: 0 });
  });

  it('show the ends and the neighbours', () => {
    expect(around(5, 9)).toEqual([1, null, 4, 5, 6, null, 9]);
    expect(around(1, 3)).toEqual([1, 2, 3]);
    expect(around(4, 9)).toEqual([1, 2, 3, 4, 5, null, 9]);
  });
});

describe('filters of the initiatives', () => {
  const found = (query: string) =>
    applyFilters(content.initiatives, initiativeFilters(content), new URLSearchParams(query), '/initiatieven/');

  it('narrow the list together', () => {
    expect(found('wijk=bovenveen').items.map(({ slug }) => slug)).toContain('boulen-op-het-plein');
    expect(found('wijk=bovenveen&thema=groen').items.map(({ slug }) => slug)).toEqual(['de-groene-schutting']);
    expect(found('fase=nog-een-idee').items.every(({ phase }) => phase === 'nog een idee')).toBe(true);
    expect(found('hulp=vrijwilligers').items.map(({ slug }) => slug)).toEqual(['boulen-op-het-plein']);
  });

  it('ignore what is no choice', () => {
    expect(found('wijk=%3Cscript%3E&fase=').items).toHaveLength(content.initiatives.length);
    expect(found('x=1').query).toBe('');
  });

  it('can each be taken away, leaving the others', () => {
    expect(found('wijk=bovenveen&thema=groen').chips).toEqual([
      { label: 'Bovenveen', without: '/initiatieven/?thema=groen' },
      { label: 'Groen', without: '/initiatieven/?wijk=bovenveen' },
    ]);
    expect(found('thema=groen').chips[0]?.without).toBe('/initiatieven/');
  });
});

describe('neighbours', () => {
  it('of an initiative are others of its wijk, never itself', () => {
    for (const one of initiatives) {
      const others = nearby(one)?.initiatives ?? [];
      expect(others).not.toContain(one);
      expect(new Set(others).size).toBe(others.length);
      expect(others.length).toBeLessThanOrEqual(3);
    }
  });

  it('of an initiative that is alone in its wijk are those of its theme', () => {
    const theme = { ...themes[0]!, initiatives: [] as Initiative[] };
    const alone = (slug: string): Initiative => {
      const wijk = { ...wijken[0]!, initiatives: [] as Initiative[] };
      const made = { ...initiative(slug, slug, null, null), themes: [theme], neighbourhoods: [wijk] };
      wijk.initiatives.push(made);
      theme.initiatives.push(made);
      return made;
    };
    const [first, second] = [alone('een'), alone('twee')];
    expect(nearby(first)).toMatchObject({ href: `/themas/${theme.slug}/`, initiatives: [second] });
    first.themes = [];
    expect(nearby(first)).toBeUndefined();
  });

  it('of an entry are the one before and the one after', () => {
    const [first, second] = meetingReports;
    expect(neighbours(meetingReports, first)).toEqual([undefined, second]);
    expect(neighbours(meetingReports, { ...first! })).toEqual([undefined, undefined]);
  });
});

describe('the agenda', () => {
  it('has what is coming first, soonest first, then what is over, newest first', () => {
    const starts = (isPast: boolean) =>
      agenda(content, asOf)
        .filter((item) => item.isPast === isPast)
        .map(({ entry }) => entry.startsAt);
    expect(starts(false)).toEqual(starts(false).toSorted());
    expect(starts(true)).toEqual(starts(true).toSorted().reverse());
    expect(agenda(content, asOf).findIndex(({ isPast }) => isPast)).toBe(starts(false).length);
  });

  it('starts a new month where the Dutch month changes', () => {
    expect(byMonth(agenda(content, asOf).filter(({ isPast }) => !isPast)).map(({ month }) => month)).toEqual([
      '2026-06',
      '2026-07',
    ]);
  });
});

describe('seats', () => {
  const stones = (taken: number, capacity: number) => seatStones(taken, capacity).split('<rect').length - 1;

  it('are one stone each, and only words above forty', () => {
    expect(stones(12, 16)).toBe(16);
    expect(seatStones(3, 41)).toBe('');
    expect(seatStones(20, 16)).not.toContain('fill="none"');
  });

  it('say what a visitor can do', () => {
    expect(workshops.map((workshop) => seatText(workshop, asOf))).toEqual([
      'Nog 4 van de 16 plaatsen vrij',
      'Vol. 3 mensen wachten. Je kunt op de wachtlijst',
      'Aanmelden kan niet meer',
      'Je hoeft je niet aan te melden',
    ]);
  });

  const like = (extra: Partial<Workshop>): Workshop => ({ ...workshops[0]!, ...extra });
  it.each<[string, Partial<Workshop>, string]>([
    ['full, nobody waits', { taken: 16 }, 'Vol. Je kunt op de wachtlijst'],
    ['full, somebody waits', { taken: 16, waiting: 1 }, 'Vol. 1 mens wacht. Je kunt op de wachtlijst'],
    ['more people than places', { taken: 20 }, 'Vol. Je kunt op de wachtlijst'],
    ['full and closed', { taken: 16, registration: 'gesloten' }, 'Vol. Aanmelden kan niet'],
    ['closed by an editor, may open yet', { registration: 'gesloten' }, 'Aanmelden kan nu niet'],
    ['closed by the clock', { registrationClosesAt: '2026-05-31T10:00:00Z' }, 'Aanmelden kan niet meer'],
    ['without a limit', { capacity: null }, 'Er is plek'],
    ['a group waits for more than is free', { taken: 15, waiting: 3 }, 'Nog 1 van de 16 plaatsen vrij'],
  ])('say no more than is so: %s', (_, extra, text) => {
    expect(seatText(like(extra), asOf)).toBe(text);
  });

  it('are never promised: only the confirmation is certain, and a group may be larger than what is left', () => {
    const caution = (extra: Partial<Workshop>) => seatCaution(like(extra), asOf);
    expect(caution({})).toBe('Dit aantal kan net veranderd zijn. Je hebt een plaats zodra wij dat zeggen.');
    for (const taken of [14, 15]) expect(caution({ taken })).toContain('Dan komen jullie samen op de wachtlijst.');
    for (const taken of [13, 16]) expect(caution({ taken })).not.toContain('samen');
    for (const extra of [{ capacity: null }, { registration: 'gesloten' }, { registration: 'niet nodig' }] as const)
      expect(caution(extra)).toBeNull();
  });

  it.each<[Partial<Workshop>, string, string]>([
    [
      { cancelled: true, cancelledReason: 'De trainer is ziek.' },
      'Deze workshop gaat niet door',
      'De trainer is ziek. ',
    ],
    [
      { startsAt: '2026-06-01T09:00:00Z', endsAt: '2026-06-01T11:00:00Z' },
      'Aanmelden kan niet meer',
      'Deze workshop is al begonnen.',
    ],
    [
      { startsAt: '2026-05-01T09:00:00Z', endsAt: '2026-05-01T11:00:00Z' },
      'Aanmelden kan niet meer',
      'Deze workshop is geweest.',
    ],
    [{ registration: 'gesloten' }, 'Aanmelden kan nu niet', 'Kijk'],
  ])('the form that is closed says why: %j', (extra, title, text) => {
    const closed = closedText(like(extra), asOf);
    expect(closed.title).toBe(title);
    expect(closed.text.startsWith(text)).toBe(true);
  });
});

describe('tables and minutes', () => {
  it('read a table as an editor types it, also when a row is short or long', () => {
    expect(tableRows('Wat | Bedrag\n|---|---|\nZaal | € 50\nKoffie\nA | b | c')).toEqual({
      head: ['Wat', 'Bedrag'],
      rows: [
        ['Zaal', '€ 50'],
        ['Koffie', ''],
        ['A', 'b c'],
      ],
    });
    expect(tableRows('')).toEqual({ head: [], rows: [] });
  });

  it('leave out a number that was typed as well', () => {
    const heading = (title: string) => ({
      type: 'heading' as const,
      level: 2 as const,
      children: [{ type: 'text' as const, text: title }],
    });
    const titles = ['Punt 1: Welkom', '2. Geld', 'Stap 3: Vraag', '2026: een nieuw jaar'];
    expect(minutesOf(titles.map(heading)).parts.map(({ title }) => title)).toEqual([
      'Welkom',
      'Geld',
      'Vraag',
      '2026: een nieuw jaar',
    ]);
  });

  it('number the parts of a report by its headings', () => {
    const { opening, parts } = minutesOf(meetingReports[1]!.body);
    expect(opening).toEqual([]);
    expect(parts.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Opening'],
      [2, 'Denktank over recht'],
    ]);
  });
});
