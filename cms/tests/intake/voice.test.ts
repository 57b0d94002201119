import { describe, expect, it } from 'vitest';
import { reminderDue } from '../../src/intake/voice/reminder.ts';

const moment = (day: string) => `${day}T10:00:00.000Z`;
const asked = (on: string, answeredOn: string | null = null) => ({
  askedAt: moment(on),
  answeredAt: answeredOn && moment(answeredOn),
});
const running = { verdict: 'loopt', dueOn: '2026-06-15' } as const;
const longAgo = [asked('2026-01-10')];
const vooraf = { occasion: 'vooraf', dueOn: '2026-06-15' };
const achteraf = { occasion: 'achteraf', dueOn: '2026-06-15' };

describe('a reminder of an afspraak', () => {
  it.each([
    ['2026-05-14', null],
    ['2026-05-15', vooraf],
    ['2026-06-15', vooraf],
    ['2026-06-16', null],
    ['2026-06-21', null],
    ['2026-06-22', achteraf],
    ['2026-07-22', achteraf],
    ['2026-07-23', null],
  ])('on %s is %j', (today, due) => expect(reminderDue(running, longAgo, today)).toEqual(due));

  it('goes once for each moment: it is a question too', () => {
    const reminded = [...longAgo, asked('2026-05-15')];
    expect(reminderDue(running, reminded, '2026-05-16')).toBeNull();
    expect(reminderDue(running, reminded, '2026-06-22')).toEqual(achteraf);
    expect(reminderDue(running, [...reminded, asked('2026-06-22')], '2026-06-23')).toBeNull();
  });

  it('stays away when it was answered for that moment', () => {
    expect(reminderDue(running, [asked('2026-05-01', '2026-05-15')], '2026-05-20')).toBeNull();
    expect(reminderDue(running, [asked('2026-05-20', '2026-06-01')], '2026-06-22')).toEqual(achteraf);
    expect(reminderDue(running, [asked('2026-05-20', '2026-06-16')], '2026-06-22')).toBeNull();
    expect(reminderDue(running, [asked('2026-01-10', '2026-01-12')], '2026-05-15')).toEqual(vooraf);
  });

  it('stays away when it is settled, has no date, or nobody was ever asked', () => {
    for (const verdict of ['nagekomen', 'vervallen'] as const)
      expect(reminderDue({ ...running, verdict }, longAgo, '2026-05-20')).toBeNull();
    expect(reminderDue({ ...running, verdict: 'verschil van inzicht' }, longAgo, '2026-05-20')).toEqual(vooraf);
    expect(reminderDue({ ...running, dueOn: null }, longAgo, '2026-05-20')).toBeNull();
    expect(reminderDue(running, [], '2026-05-20')).toBeNull();
  });

  it('comes again for a new due date', () => {
    const reminded = [...longAgo, asked('2026-05-15'), asked('2026-06-22')];
    const moved = { ...running, dueOn: '2026-10-01' };
    expect(reminderDue(moved, reminded, '2026-09-01')).toEqual({ occasion: 'vooraf', dueOn: '2026-10-01' });
  });

  it('knows short months', () => {
    expect(reminderDue({ ...running, dueOn: '2026-03-31' }, longAgo, '2026-02-28')?.occasion).toBe('vooraf');
    expect(reminderDue({ ...running, dueOn: '2026-03-31' }, longAgo, '2026-02-27')).toBeNull();
  });
});
