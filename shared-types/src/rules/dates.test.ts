import { describe, expect, test } from 'vitest';
import { actionItemState } from './action-item.ts';
import { adviceClock, adviceNextChange } from './advice.ts';
import { awardState } from './award.ts';
import { schemeNextChange, schemeState } from './scheme.ts';
import { startOfAmsterdamDay } from './time.ts';

describe('the clock of an advies', () => {
  const sent = { sentOn: '2026-03-01', replyDueOn: '2026-04-12' };
  test.each([
    [{}, 'nog niet verstuurd', null, 0, null],
    [{ sentOn: '2026-05-04' }, 'nog niet verstuurd', null, 0, null],
    [{ sentOn: '2026-03-01' }, 'loopt', 63, 0, null],
    [{ ...sent, replyDueOn: '2026-05-03' }, 'loopt', 63, 0, 0],
    [{ ...sent, replyDueOn: '2026-05-10' }, 'loopt', 63, 0, 7],
    [sent, 'te laat', 63, 21, null],
    [{ ...sent, repliedOn: '2026-04-12' }, 'beantwoord', 42, 0, null],
    [{ ...sent, repliedOn: '2026-04-15' }, 'beantwoord', 45, 3, null],
    [{ ...sent, repliedOn: '2026-05-04' }, 'te laat', 63, 21, null],
  ])('%j on 3 May: %s', (facts, state, daysRunning, daysLate, daysLeft) => {
    expect(adviceClock(facts, '2026-05-03')).toEqual({ state, daysRunning, daysLate, daysLeft });
  });

  test('ticks at midnight, and stops at the reply', () => {
    expect(adviceNextChange(sent, '2026-03-28')).toEqual(startOfAmsterdamDay('2026-03-29'));
    expect(adviceNextChange({ ...sent, repliedOn: '2026-04-01' }, '2026-05-03')).toBeNull();
    expect(adviceNextChange({}, '2026-05-03')).toBeNull();
  });
});

describe('an award', () => {
  test.each<[string, string | null, string, string]>([
    ['2026-03-31', null, 'geldig', 'its last day counts'],
    ['2026-04-01', null, 'verlopen', 'the day after'],
    ['2026-02-01', '2026-02-02', 'geldig', 'the withdrawal is still to come'],
    ['2026-02-02', '2026-02-02', 'ingetrokken', 'from the day of withdrawal'],
    ['2026-05-01', '2026-02-02', 'ingetrokken', 'withdrawn wins from expired'],
  ])('on %s, withdrawn on %s, is %s (%s)', (asOf, withdrawnOn, expected) => {
    expect(awardState({ validUntil: '2026-03-31', withdrawnOn }, asOf)).toBe(expected);
  });
});

describe('a regeling', () => {
  const facts = { opensOn: '2026-02-01', closesOn: '2026-04-30' };
  test.each([
    [facts, '2026-01-31', 'nog niet open', null],
    [facts, '2026-02-01', 'open', null],
    [facts, '2026-03-30', 'open', null],
    [facts, '2026-03-31', 'sluit binnenkort', 30],
    [facts, '2026-04-30', 'sluit binnenkort', 0],
    [facts, '2026-05-01', 'gesloten', null],
    [{ opensOn: '2026-02-01' }, '2036-01-01', 'open', null],
    [{}, '2026-01-01', 'open', null],
    [{ opensOn: '2026-06-01', closesOn: '2026-05-01' }, '2026-05-15', 'gesloten', null],
  ])('%j on %s is %s', (scheme, asOf, state, daysLeft) => {
    expect(schemeState(scheme, asOf)).toEqual({ state, daysLeft });
  });

  test('that closes before it opens never opens', () => {
    const mistaken = { opensOn: '2026-06-01', closesOn: '2026-05-01' };
    expect(schemeNextChange(mistaken, '2026-04-01')).toEqual(startOfAmsterdamDay('2026-05-02'));
    expect(schemeNextChange(mistaken, '2026-05-02')).toBeNull();
  });
});

describe('an actiepunt', () => {
  test.each([
    [{}, 'open', 0],
    [{ dueOn: '2026-03-10' }, 'open', 0],
    [{ dueOn: '2026-03-09' }, 'te laat', 1],
    [{ dueOn: '2026-03-01', doneOn: '2026-03-10' }, 'gedaan', 0],
    [{ dueOn: '2026-03-01', doneOn: '2026-03-11' }, 'te laat', 9],
  ])('%j on 10 March is %s', (item, state, daysLate) => {
    expect(actionItemState(item, '2026-03-10')).toEqual({ state, daysLate });
  });
});
