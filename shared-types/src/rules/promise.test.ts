/** What must hold for every afspraak, whatever was said and in whatever order (issue 4, point 1). */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agreementState, isSettled } from './agreement.ts';
import { agreement, day, line, lines } from './arbitraries.test-support.ts';
import { addPlainDays } from './time.ts';

/** What was said, without what follows from the day on which one looks. */
const said = ({ daysLate: _daysLate, late: _late, ...state }: ReturnType<typeof agreementState>) => state;

test('a line that is added changes nothing on the days before it', () => {
  fc.assert(
    fc.property(agreement, line, day, (facts, added, asOf) => {
      fc.pre(asOf < added.date);
      const more = { ...facts, statusLines: [...facts.statusLines, { ...added, sequence: 99 }] };
      expect(agreementState(more, asOf)).toEqual(agreementState(facts, asOf));
    }),
  );
});

test('the order in which lines were typed does not matter', () => {
  fc.assert(
    fc.property(agreement, day, (facts, asOf) => {
      const reversed = { ...facts, statusLines: facts.statusLines.toReversed() };
      expect(agreementState(reversed, asOf)).toEqual(agreementState(facts, asOf));
    }),
  );
});

test('one voice alone never makes an afspraak nagekomen or vervallen', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom('gemeente', 'initiatiefnemers'), day, (given, voice, asOf) => {
      const statusLines = given.filter((one) => one.voice !== voice);
      expect(isSettled(agreementState({ dueOn: null, statusLines }, asOf).verdict)).toBe(false);
    }),
  );
});

test('nagekomen means that both voices say so', () => {
  fc.assert(
    fc.property(agreement, day, (facts, asOf) => {
      const { verdict, voices } = agreementState(facts, asOf);
      const both = voices.gemeente === 'nagekomen' && voices.initiatiefnemers === 'nagekomen';
      expect(verdict === 'nagekomen').toBe(both);
    }),
  );
});

test('nagekomen and vervallen are never late', () => {
  fc.assert(
    fc.property(agreement, day, (facts, asOf) => {
      const { verdict, late, daysLate } = agreementState(facts, asOf);
      if (isSettled(verdict)) expect([late, daysLate]).toEqual([false, 0]);
      expect(late).toBe(daysLate > 0);
    }),
  );
});

test('with nothing said or withdrawn in between, another day changes lateness and nothing that was said', () => {
  fc.assert(
    fc.property(agreement, day, fc.integer({ min: 1, max: 400 }), (facts, asOf, days) => {
      const later = addPlainDays(asOf, days);
      const isBetween = (moment: string | null | undefined) => Boolean(moment && moment > asOf && moment <= later);
      fc.pre(!facts.statusLines.some(({ date, withdrawnOn }) => isBetween(date) || isBetween(withdrawnOn)));
      const [now, then] = [agreementState(facts, asOf), agreementState(facts, later)];
      expect(said(then)).toEqual(said(now));
      expect(then.daysLate).toBeGreaterThanOrEqual(now.daysLate);
    }),
  );
});

test('the date that was promised first stays visible, however often it moves', () => {
  fc.assert(
    fc.property(agreement, day, (facts, asOf) => {
      expect(agreementState(facts, asOf).firstDueOn).toBe(facts.dueOn ?? null);
    }),
  );
});

test('a withdrawn line says nothing from that day on', () => {
  fc.assert(
    fc.property(agreement, day, (facts, asOf) => {
      const standing = facts.statusLines.filter(({ withdrawnOn }) => !withdrawnOn || withdrawnOn > asOf);
      expect(agreementState({ ...facts, statusLines: standing }, asOf)).toEqual(agreementState(facts, asOf));
    }),
  );
});
