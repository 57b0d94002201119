import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionItemNextChange, actionItemState } from './action-item.ts';
import { adviceClock, adviceNextChange } from './advice.ts';
import { agreementNextChange, agreementState } from './agreement.ts';
import { type DayRule, agreement, day, daysBefore, maybeDay } from './arbitraries.test-support.ts';
import { awardNextChange, awardState } from './award.ts';
import { schemeNextChange, schemeState } from './scheme.ts';
import { currentVersion, statuteNextChange } from './statute.ts';
import { amsterdamDate, startOfAmsterdamDay } from './time.ts';

const version = fc.record({
  number: fc.constantFrom('0.9', '1.0', '1.1', '1.9', '1.10', '2.0'),
  status: fc.constantFrom('concept', 'vastgesteld', 'notarieel bekrachtigd'),
  validFrom: maybeDay,
});

/** Per rule: facts, and whether "next" is exact (the answer differs then) or the earliest moment at which it can. */
const rules = [
  rule('agreement', agreement, false, { answer: agreementState, nextChange: agreementNextChange }),
  rule('advice', fc.record({ sentOn: maybeDay, replyDueOn: maybeDay, repliedOn: maybeDay }), true, {
    answer: adviceClock,
    nextChange: adviceNextChange,
  }),
  rule('award', fc.record({ validUntil: day, withdrawnOn: maybeDay }), true, {
    answer: awardState,
    nextChange: awardNextChange,
  }),
  rule('statute', fc.uniqueArray(version, { selector: (v) => v.number }), false, {
    answer: currentVersion,
    nextChange: statuteNextChange,
  }),
  rule('scheme', fc.record({ opensOn: maybeDay, closesOn: maybeDay }), true, {
    answer: schemeState,
    nextChange: schemeNextChange,
  }),
  rule('action item', fc.record({ dueOn: maybeDay, doneOn: maybeDay }), true, {
    answer: actionItemState,
    nextChange: actionItemNextChange,
  }),
];

describe.each(rules)('$name', ({ holdsUntilThen }) => {
  test('gives the same answer on every day before the moment it names', holdsUntilThen);
});

describe.each(rules.filter(({ exact }) => exact))('$name', ({ differsThen }) => {
  test('gives another answer at the moment it names', differsThen);
});

function rule<Facts>(name: string, facts: fc.Arbitrary<Facts>, exact: boolean, of: DayRule<Facts>) {
  return {
    name,
    exact,
    holdsUntilThen: () =>
      fc.assert(
        fc.property(facts, day, (f, asOf) => {
          const now = of.answer(f, asOf);
          const next = of.nextChange(f, asOf);
          if (next) expect(+next).toBeGreaterThan(+startOfAmsterdamDay(asOf));
          for (const later of daysBefore(next, asOf)) expect(of.answer(f, later)).toEqual(now);
        }),
      ),
    differsThen: () =>
      fc.assert(
        fc.property(facts, day, (f, asOf) => {
          const next = of.nextChange(f, asOf);
          fc.pre(next !== null);
          expect(of.answer(f, amsterdamDate(next))).not.toEqual(of.answer(f, asOf));
        }),
      ),
  };
}
