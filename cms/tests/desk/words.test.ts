import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/admin/home/agenda/places.ts';
import { buttonsFor, type Permission } from '../../src/admin/home/make/buttons.ts';
import { describeEntry } from '../../src/admin/home/on-site/describe.ts';
import { duration } from '../../src/admin/home/waiting/duration.ts';
import { wordsOf } from '../../src/admin/home/waiting/words.ts';
import { describeAside, describeProgress, describeSite } from '../../src/admin/home/website/describe.ts';
import { momentOf, timesOf } from '../../src/admin/time/near-moments.ts';
import { type EntryOnSite, presenceOf } from '../../src/desk/entry-on-site.ts';
import type { SiteState } from '../../src/desk/site-state.ts';
import type { WaitingItem, WaitingKind } from '../../src/desk/waiting/waiting.ts';
import { bestuur, redacteur, type Role } from '../../src/editorial/roles.ts';

const now = new Date('2026-11-22T18:00:00Z');

describe('the website in words', () => {
  const well = {
    answers: true,
    publishedAt: '2026-11-22T08:05:00Z',
    siteUrl: 'https://x.example',
    running: null,
    failure: null,
    hold: null,
    problems: [],
    aside: { count: 0, since: null, kinds: {} },
  } satisfies SiteState;
  const failure = { forEditor: 'De schijf is vol.', since: '2026-11-21T08:00:00Z' };
  const content = { kind: 'content', since: '2026-11-22T08:00:00Z', forEditor: 'Heel veel items zijn weg.' } as const;

  it.each<[string, SiteState, string, string[]]>([
    ['all is well', well, 'Online', []],
    ['it is off', { answers: false }, 'Geen antwoord', ['Vraag de beheerder']],
    ['it has no release yet', { ...well, publishedAt: null }, 'Nog niet online', ['vanzelf']],
    ['it has none and why', { ...well, publishedAt: null, failure }, 'Nog niet online', ['De schijf is vol.']],
    ['a run failed', { ...well, failure }, 'Bijwerken lukt niet', ['De schijf is vol.', 'gisteren om 09:00']],
    [
      'content waits for a yes',
      { ...well, hold: content, failure },
      'Wacht op akkoord',
      ['items zijn weg', 'site:accept'],
    ],
    [
      'it was rolled back',
      { ...well, hold: { kind: 'rollback', since: '2026-11-22T08:00:00Z' } },
      'Staat stil',
      ['vandaag om 09:00', 'site:resume'],
    ],
  ])('says what is wrong and what to do when %s', (_, state, badge, advice) => {
    const described = describeSite(state, now);
    expect(described.badge).toBe(badge);
    for (const part of advice) expect(described.advice.join(' ')).toContain(part);
    expect(described.advice.length > 0).toBe(advice.length > 0);
    expect(described.tone === 'success').toBe(badge === 'Online');
  });

  it('says which forms did not get into the inbox, why, and what to do; nothing when all did', () => {
    expect(describeAside(well.aside, now)).toEqual([]);
    const since = '2026-11-21T08:00:00Z';
    const one = describeAside({ count: 1, since, kinds: { broken: 1 } }, now).join(' ');
    expect(one).toContain('Eén formulier kwam niet in het postvak. Het ligt er sinds gisteren om 09:00.');
    expect(one).toContain('De reden: het postvak kon het niet lezen.');
    expect(one).toContain('pnpm site:aside');
    const more = describeAside({ count: 3, since, kinds: { refused: 2, damaged: 1 } }, now).join(' ');
    expect(more).toContain('3 formulieren kwamen niet in het postvak');
    expect(more).toContain('2 keer: er klopt een antwoord niet; 1 keer: het bestand is beschadigd.');
  });

  it('tells how far a run is, and never that more than all is made', () => {
    const running = { since: '2026-11-22T08:00:00Z', made: 50, expected: 100 };
    expect(describeProgress({ ...running, phase: 'fetching' }).percent).toBeNull();
    expect(describeProgress({ ...running, phase: 'making' }).percent).toBe(45);
    expect(describeProgress({ ...running, phase: 'making', made: 500 }).percent).toBe(90);
    expect(describeProgress({ ...running, phase: 'making', expected: null }).percent).toBeNull();
    expect(describeProgress({ ...running, phase: 'storing' }).percent).toBe(95);
  });
});

describe('an item on the site', () => {
  it.each([
    ['a', { known: true, entry: { digest: 'a', address: '/x/' } }, 'live'],
    ['b', { known: true, entry: { digest: 'a', address: '/x/' } }, 'updating'],
    ['a', { known: true, entry: null }, 'updating'],
    [undefined, { known: true, entry: { digest: 'a', address: '/x/' } }, 'leaving'],
    [undefined, { known: true, entry: null }, 'absent'],
    [undefined, null, 'absent'],
    ['a', null, 'unknown'],
    ['a', { known: false, entry: null }, 'unknown'],
  ] as const)('put there as %j and served as %j is %s', (wanted, served, presence) => {
    expect(presenceOf(wanted, served)).toBe(presence);
  });

  const entry: EntryOnSite = {
    presence: 'live',
    page: null,
    firstPublishedOn: '2026-03-03T23:30:00Z',
    publishedAt: '2026-11-22T08:05:00Z',
    delay: null,
    reason: null,
    problems: [],
  };

  it('says since when, in Amsterdam, and when it last changed', () => {
    expect(describeEntry(entry, false, now)).toEqual({
      tone: 'success',
      state: 'Staat op de site sinds 4 maart 2026',
      more: ['Laatst bijgewerkt vandaag om 09:05.'],
    });
    expect(describeEntry({ ...entry, publishedAt: entry.firstPublishedOn }, false, now).more).toEqual([]);
  });

  it('says that a saved change is not there yet, and what the site could not do', () => {
    const { more } = describeEntry({ ...entry, problems: ['Een foto ontbreekt.'] }, true, now);
    expect(more.slice(1)).toEqual(['Je laatste wijziging staat nog niet op de site.', 'Een foto ontbreekt.']);
  });

  it.each<[Partial<EntryOnSite>, string, string]>([
    [{ presence: 'absent' }, 'Nog niet op de site', ''],
    [{ presence: 'updating' }, 'Wordt nu bijgewerkt', 'paar tellen'],
    [{ presence: 'leaving' }, 'Gaat nu van de site', 'paar tellen'],
    [{ presence: 'updating', delay: 'failing', reason: 'De schijf is vol.' }, 'Komt later op de site', 'schijf is vol'],
    [{ presence: 'updating', delay: 'held' }, 'Komt later op de site', 'eerdere versie'],
    [{ presence: 'leaving', delay: 'held' }, 'Gaat later van de site', 'eerdere versie'],
    [{ presence: 'unknown', delay: 'off' }, 'We weten niet wat bezoekers nu zien', 'antwoordt niet'],
  ])('says of %j: %s', (more, state, sentence) => {
    const described = describeEntry({ ...entry, ...more }, false, now);
    expect(described.state).toBe(state);
    expect(described.more.join(' ')).toContain(sentence);
  });
});

describe('time in words', () => {
  it.each([
    [0, '0 dagen'],
    [1, '1 dag'],
    [59, '59 dagen'],
    [60, '1 maand'],
    [62, '2 maanden'],
    [700, '22 maanden'],
    [900, '2 jaar'],
  ])('%i days are %s', (days, words) => expect(duration(days)).toBe(words));

  it('stands in Amsterdam, wherever the browser is', () => {
    expect(momentOf('2026-11-22T17:05:00Z', now)).toBe('vandaag om 18:05');
    expect(momentOf('2026-11-21T23:30:00Z', now)).toBe('vandaag om 00:30');
    expect(momentOf('2026-11-21T17:05:00Z', now)).toBe('gisteren om 18:05');
    expect(timesOf('2026-07-01T18:00:00Z', '2026-07-01T20:00:00Z')).toBe('wo 1 juli, 20:00–22:00');
    expect(timesOf('2026-07-01T18:00:00Z', '2026-07-02T20:00:00Z')).toBe('wo 1 juli, 20:00 tot do 2 juli, 22:00');
    expect(timesOf('2026-07-01T18:00:00Z', null)).toBe('wo 1 juli, 20:00');
  });
});

describe('what waits, in words', () => {
  const item = { uid: 'x', documentId: 'y', title: 'T', days: 3 };
  it.each<[WaitingKind, WaitingItem, string]>([
    ['submissions', item, 'Wacht 3 dagen'],
    ['submissions', { ...item, days: 0 }, 'Van vandaag'],
    ['failed-plans', { ...item, about: 'De titel ontbreekt.' }, 'De titel ontbreekt.'],
    ['late-agreements', item, '3 dagen te laat'],
    ['silent-voices', { ...item, about: 'gemeente' }, 'De gemeente zegt nog niets, al 3 dagen'],
    ['silent-voices', { ...item, about: 'initiatiefnemers', days: 0 }, 'De initiatiefnemers zeggen nog niets'],
    ['late-advice', { ...item, about: 'college' }, 'College, 3 dagen te laat'],
    ['reports', item, 'Van 3 dagen geleden'],
    ['awards', item, 'Geldt nog 3 dagen'],
    ['awards', { ...item, days: 0 }, 'Geldt tot en met vandaag'],
    ['unchecked', item, '3 dagen niet nagekeken'],
    ['concepts', { ...item, about: 'Workshops' }, 'Workshops, 3 dagen niet veranderd'],
  ])('%s: %j', (kind, one, words) => expect(wordsOf[kind].beside(one)).toBe(words));
});

it('names what came in by its kind, for its number alone says nothing', () => {
  const item = { uid: 'x', documentId: 'y', title: 'DM-12', about: 'hulpvraag', days: 0 };
  expect(wordsOf.submissions.name?.(item)).toBe('Hulpvraag DM-12');
});

describe('places', () => {
  it.each([
    [{ taken: 8, waiting: 0, capacity: 12 }, '8 van de 12 plaatsen bezet'],
    [{ taken: 12, waiting: 2, capacity: 12 }, 'Vol: 12 van de 12 plaatsen bezet, 2 mensen wachten'],
    [{ taken: 13, waiting: 1, capacity: 12 }, 'Vol: 13 van de 12 plaatsen bezet, 1 mens wacht'],
    [{ taken: 1, waiting: 0, capacity: null }, '1 mens aangemeld'],
  ])('%j', (places, words) => expect(placesOf(places)).toBe(words));
});

describe('big buttons', () => {
  const permissionsOf = ({ types }: Role): Permission[] =>
    Object.entries(types).flatMap(([subject, acts]) =>
      acts.map((act) => ({ action: `plugin::content-manager.explorer.${act}`, subject })),
    );
  const labels = (permissions: Permission[]) => buttonsFor(permissions).map(({ label }) => label);

  it('are what a role makes most', () => {
    expect(labels(permissionsOf(redacteur))).toEqual([
      'Initiatief',
      'Workshop',
      'Verslag',
      'Bijeenkomst',
      'Nieuwsbericht',
      'Artikel voor de kennisbank',
    ]);
    expect(labels(permissionsOf(bestuur)).slice(0, 3)).toEqual(['Verslag', 'Afspraak', 'Advies']);
    const beheerder = [...permissionsOf(bestuur), { action: 'admin::users.create' }];
    expect(labels(beheerder)).toContain('Vrijwilliger uitnodigen');
  });

  it('are never more than may be made', () => {
    expect(labels([])).toEqual([]);
    const one = { action: 'plugin::content-manager.explorer.create', subject: 'api::workshop.workshop' };
    expect(labels([one])).toEqual(['Workshop']);
  });
});
