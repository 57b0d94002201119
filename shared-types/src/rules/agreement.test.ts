import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AgreementStatus, agreementStatuses, type Voice } from '../vocabulary.ts';
import { agreementNextChange, agreementState } from './agreement.ts';
import { type AgreementLine, bridgeOf, verdictOf, verdicts } from './agreement-voices.ts';
import { agreementYears } from './agreement-year.ts';
import { agreement, day } from './arbitraries.test-support.ts';
import { startOfAmsterdamDay } from './time.ts';

type Said = AgreementStatus | null;

describe('the verdict', () => {
  test.each<[Said, Said, string, string]>([
    // gemeente, initiatiefnemers, verdict, bridge
    [null, null, 'nog niet begonnen', 'none'],
    ['nagekomen', 'nagekomen', 'nagekomen', 'closed'],
    ['vervallen', 'vervallen', 'vervallen', 'closed'],
    ['geen reactie', 'in uitvoering', 'geen reactie van de gemeente', 'right'],
    ['in uitvoering', 'geen reactie', 'geen reactie van de initiatiefnemers', 'left'],
    ['nagekomen', 'geen reactie', 'geen reactie van de initiatiefnemers', 'left'],
    ['geen reactie', 'geen reactie', 'geen reactie van de gemeente', 'none'],
    ['geen reactie', null, 'geen reactie van de gemeente', 'none'],
    ['nagekomen', 'niet nagekomen', 'verschil van inzicht', 'open'],
    ['nagekomen', 'deels nagekomen', 'verschil van inzicht', 'open'],
    ['vervallen', 'in uitvoering', 'verschil van inzicht', 'open'],
    ['nog niet begonnen', 'in uitvoering', 'verschil van inzicht', 'open'],
    ['nog niet begonnen', 'nog niet begonnen', 'nog niet begonnen', 'closed'],
    ['nog niet begonnen', null, 'nog niet begonnen', 'left'],
    ['in uitvoering', 'in uitvoering', 'loopt', 'closed'],
    ['nagekomen', null, 'loopt', 'left'],
    [null, 'vervallen', 'loopt', 'right'],
    ['deels nagekomen', 'deels nagekomen', 'loopt', 'closed'],
    ['niet nagekomen', 'niet nagekomen', 'loopt', 'closed'],
  ])('%s and %s: %s, bridge %s', (gemeente, initiatiefnemers, verdict, bridge) => {
    expect(verdictOf({ gemeente, initiatiefnemers })).toBe(verdict);
    expect(bridgeOf({ gemeente, initiatiefnemers })).toBe(bridge);
  });

  test('is nagekomen only when both voices say so', () => {
    const said = fc.constantFrom(null, ...agreementStatuses);
    fc.assert(
      fc.property(said, said, (gemeente, initiatiefnemers) => {
        const kept = gemeente === 'nagekomen' && initiatiefnemers === 'nagekomen';
        expect(verdictOf({ gemeente, initiatiefnemers }) === 'nagekomen').toBe(kept);
      }),
    );
  });

  test('names the silent side, and swaps with the voices', () => {
    const mirror = { left: 'right', right: 'left', closed: 'closed', open: 'open', none: 'none' };
    const said = fc.constantFrom(null, ...agreementStatuses);
    fc.assert(
      fc.property(said, said, (a, b) => {
        const bridge = bridgeOf({ gemeente: a, initiatiefnemers: b });
        expect(bridgeOf({ gemeente: b, initiatiefnemers: a })).toBe(mirror[bridge]);
      }),
    );
  });
});

describe('an afspraak', () => {
  const line = (
    date: string,
    sequence: number,
    voice: Voice,
    status: AgreementStatus,
    newDueOn: string | null = null,
  ): AgreementLine => ({ date, sequence, voice, status, newDueOn });

  test('keeps the first due date beside the newest one', () => {
    const state = agreementState(
      {
        dueOn: '2026-03-01',
        statusLines: [
          line('2026-03-04', 2, 'gemeente', 'in uitvoering', '2026-04-15'),
          line('2026-02-20', 1, 'gemeente', 'in uitvoering', '2026-05-01'),
          line('2026-03-05', 3, 'gemeente', 'in uitvoering'),
        ],
      },
      '2026-04-20',
    );
    expect(state).toMatchObject({ firstDueOn: '2026-03-01', dueOn: '2026-04-15', daysLate: 5 });
  });

  test.each([
    ['2026-03-09', 0, false, 'the day before'],
    ['2026-03-10', 0, false, 'the due date itself is on time'],
    ['2026-03-11', 1, true, 'the day after'],
    ['2026-04-01', 22, true, 'across the change to summer time'],
  ])('on %s it is %i days late (%s)', (asOf, daysLate, late) => {
    expect(agreementState({ dueOn: '2026-03-10', statusLines: [] }, asOf)).toMatchObject({
      daysLate,
      late,
    });
  });

  test('shows a difference and the lateness together', () => {
    const statusLines = [
      line('2026-03-01', 1, 'gemeente', 'nagekomen'),
      line('2026-03-02', 2, 'initiatiefnemers', 'niet nagekomen'),
    ];
    expect(agreementState({ dueOn: '2026-03-10', statusLines }, '2026-03-12')).toMatchObject({
      verdict: 'verschil van inzicht',
      daysLate: 2,
    });
  });

  test('is not late once both say it is kept, however long ago the date was', () => {
    const statusLines = [
      line('2026-03-01', 1, 'gemeente', 'nagekomen'),
      line('2026-03-02', 2, 'initiatiefnemers', 'nagekomen'),
    ];
    const facts = { dueOn: '2026-01-01', statusLines };
    expect(agreementState(facts, '2026-03-01').late).toBe(true);
    expect(agreementState(facts, '2026-03-02')).toMatchObject({
      verdict: 'nagekomen',
      late: false,
    });
    expect(agreementNextChange(facts, '2026-03-02')).toBeNull();
  });

  test('is not judged by Participiënter, who may move the date', () => {
    const statusLines = [line('2026-03-01', 1, 'Participiënter', 'nagekomen', '2026-06-01')];
    const state = agreementState({ dueOn: '2026-03-10', statusLines }, '2026-04-01');
    expect(state).toMatchObject({ verdict: 'nog niet begonnen', bridge: 'none', late: false });
  });

  test('asks to look again when it becomes late, and then every midnight', () => {
    const facts = { dueOn: '2026-03-28', statusLines: [] };
    expect(agreementNextChange(facts, '2026-03-01')).toEqual(startOfAmsterdamDay('2026-03-29'));
    expect(agreementNextChange(facts, '2026-03-29')).toEqual(startOfAmsterdamDay('2026-03-30'));
  });
});

describe('the yearly summary', () => {
  test('counts per year of making, newest first', () => {
    const kept: AgreementLine[] = [
      { date: '2026-02-01', sequence: 1, voice: 'gemeente', status: 'nagekomen' },
      { date: '2026-02-01', sequence: 2, voice: 'initiatiefnemers', status: 'nagekomen' },
    ];
    const years = agreementYears(
      [
        { madeOn: '2025-11-01', dueOn: '2026-01-01', statusLines: [] },
        { madeOn: '2026-01-10', dueOn: '2026-01-31', statusLines: kept },
        { madeOn: '2026-01-12', dueOn: null, statusLines: [] },
      ],
      '2026-03-01',
    );
    expect(years.map(({ year, total, late }) => ({ year, total, late }))).toEqual([
      { year: 2026, total: 2, late: 0 },
      { year: 2025, total: 1, late: 1 },
    ]);
    expect(years[0]?.counts).toMatchObject({ nagekomen: 1, 'nog niet begonnen': 1, loopt: 0 });
  });

  test('adds up: every afspraak is in one year under one verdict', () => {
    const made = fc.tuple(agreement, fc.constantFrom('2024-05-01', '2025-05-01', '2026-02-01'));
    fc.assert(
      fc.property(fc.array(made), day, (drafts, asOf) => {
        const all = drafts.map(([facts, madeOn]) => ({ ...facts, madeOn }));
        const years = agreementYears(all, asOf);
        expect(years.reduce((sum, { total }) => sum + total, 0)).toBe(all.length);
        for (const { counts, total, late } of years) {
          expect(verdicts.reduce((sum, verdict) => sum + counts[verdict], 0)).toBe(total);
          expect(late).toBeLessThanOrEqual(total - counts.nagekomen - counts.vervallen);
        }
      }),
    );
  });
});
