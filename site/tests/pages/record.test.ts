import { adviceClock, agreementYears } from 'shared-types';
import { describe, expect, it } from 'vitest';
import { clockSentence, clockStones } from '../../src/components/advice/clock.ts';
import { agreementGroups } from '../../src/components/agreement/agreement-filters.ts';
import { yearSentence, yearStones } from '../../src/components/agreement/year-stones.ts';
import { highlighted, highlightedPages, lockCounts } from '../../src/components/home/home-facts.ts';
import { lockStepsOf } from '../../src/components/knelpunt/locks.ts';
import { stepOf, stepsHtml } from '../../src/components/knelpunt/steps.ts';
import { menuItemsHtml } from '../../src/components/shell/menu.ts';
import { invocationsOf } from '../../src/components/statute/invocations.ts';
import { advices, agreements, asOf, content, emptyContent, knelpunten } from './fixture.ts';

const day = '2026-06-01';

describe('the year of the afspraken', () => {
  const [year] = agreementYears(agreements, day);

  it('adds up in one sentence, and says apart how many are late', () => {
    expect(yearSentence(year!)).toBe(
      'In 2026: 6 afspraken, 1 nagekomen, 1 vervallen, 1 zonder reactie van de gemeente, 1 verschil van inzicht, ' +
        '1 nog niet begonnen, 1 loopt nog. Hiervan zijn er 2 te laat.',
    );
  });

  it('shows as many stones as afspraken, and none when they would not fit', () => {
    expect(yearStones(year!)).toContain('width="284"');
    expect(yearStones({ ...year!, total: 61 })).toBe('');
  });

  it('can be looked at per state', () => {
    const groups = Object.fromEntries(
      agreementGroups(content, asOf).map(({ value, agreements: list }) => [value, list.map(({ slug }) => slug)]),
    );
    expect(groups['te-laat']).toEqual(['sleutels', 'drie-weken']);
    expect(groups['verschil-van-inzicht']).toEqual(['drie-weken']);
    expect(groups.nagekomen).toEqual(['contactpersoon']);
  });
});

describe('a knelpunt', () => {
  it('rises through five locks, with the date on which each was reached', () => {
    expect(lockStepsOf(knelpunten[0]!, day).map(({ state, note }) => [state, note])).toEqual([
      ['done', '9 september 2025'],
      ['done', '21 oktober 2025'],
      ['done', '15 januari 2026'],
      ['current', 'sinds 12 februari 2026'],
      ['next', ''],
    ]);
  });

  it('carries the name of its ending at the top', () => {
    const closed = knelpunten.find(({ slug }) => slug === 'dicht');
    expect(lockStepsOf(closed!, day).at(-1)).toMatchObject({ name: 'Gesloten zonder oplossing', state: 'current' });
    expect(stepOf('deels opgelost')).toBe(5);
  });

  it('shows no solution that is not there', () => {
    expect(stepsHtml('opgelost')).not.toContain('fill="none"');
    expect(stepsHtml('gesloten zonder oplossing')).toContain('fill="none"');
  });

  it('is counted in the lock it lies in', () => {
    expect(lockCounts(content, asOf).map(({ count }) => count)).toEqual([2, 0, 0, 1, 3]);
    expect(lockCounts(emptyContent, asOf).map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('the clock of an advies', () => {
  it('says how long it takes', () => {
    expect(advices.map((advice) => clockSentence(adviceClock(advice, day)))).toEqual([
      '19 dagen bezig. Nog 23 dagen.',
      '63 dagen bezig. 21 dagen te laat.',
      'Antwoord na 34 dagen.',
      'Dit advies is nog niet verstuurd.',
    ]);
  });

  it('lays one stone per week, hatched after the gate', () => {
    const svg = clockStones(advices[1]!, adviceClock(advices[1]!, day));
    expect(svg.split('is-late').length - 1).toBe(3);
    expect(clockStones(advices[3]!, adviceClock(advices[3]!, day))).toBe('');
  });
});

describe('the home page', () => {
  it('shows what an editor put forward, filled up from the list, each once', () => {
    const slugs = highlighted(content).map(({ initiative }) => initiative.slug);
    expect(slugs.slice(0, 2)).toEqual(['de-vlotte-was', 'boulen-op-het-plein']);
    expect(new Set(slugs).size).toBe(4);
    expect(highlighted(emptyContent)).toEqual([]);
  });

  it('links to other pages that an editor put forward, and leaves out what is gone', () => {
    const highlights = [
      { path: '/workshops/begroting/', text: 'Schuif aan' },
      { path: '/over-ons/', text: null },
      { path: '/nieuws/weg/', text: null },
    ];
    const withPages = { ...content, homepage: { ...content.homepage, highlights } };
    expect(highlightedPages(withPages)).toEqual([
      { href: '/workshops/begroting/', title: 'Een begroting die klopt', text: 'Schuif aan' },
      { href: '/over-ons/', title: 'Over ons', text: 'In het kort: Over ons.' },
    ]);
  });
});

describe('the main menu', () => {
  it('marks the overview and the pages below it differently', () => {
    expect(menuItemsHtml(content, 'agenda', '/agenda/', false)).toContain('href="/agenda/" aria-current="page"');
    expect(menuItemsHtml(content, 'agenda', '/workshops/x/', false)).toContain('href="/agenda/" aria-current="true"');
    expect(menuItemsHtml(content, undefined, '/', false)).not.toContain('aria-current');
  });

  it('shows what an editor adds as text', () => {
    const settings = { ...content.settings, menuNotes: [{ menuItem: 'Agenda', text: '<b>Nu</b>' }] };
    expect(menuItemsHtml({ ...content, settings }, undefined, '/', true)).toContain(
      '<small>&lt;b&gt;Nu&lt;/b&gt;</small>',
    );
  });
});

describe('an article', () => {
  it('knows the afspraken that invoke it, and through them the knelpunten, each once', () => {
    const { agreements: invoking, knelpunten: behind } = invocationsOf(content, '1.0', '4');
    expect(invoking).toHaveLength(agreements.length);
    expect(behind).toEqual([knelpunten[0]]);
    expect(invocationsOf(content, '1.1', '4').agreements).toEqual([]);
  });
});
