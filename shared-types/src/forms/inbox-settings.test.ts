import { describe, expect, it } from 'vitest';
import { inboxSettings, mailChoice, usualInboxSettings } from './inbox-settings.ts';

describe('The settings of the inbox', () => {
  const faultsOf = (given: object) =>
    inboxSettings
      .safeParse({ ...usualInboxSettings, ...given })
      .error?.issues.map(({ path, message }) => [path[0], message]);

  it('are good as they usually are', () => {
    expect(faultsOf({})).toBeUndefined();
  });

  it.each([
    ['recheckWeeks', { recheckWeeks: -1 }],
    ['recheckWeeks', { recheckWeeks: 53 }],
    ['recheckWeeks', { recheckWeeks: 1.5 }],
    ['recheckWeeks', { recheckWeeks: null }],
    ['recheckWeeks', { recheckWeeks: '8' }],
    ['digestHour', { digestHour: 24 }],
    ['digestDays', { digestDays: ['zondag', 'someday'] }],
    ['digestDays', { digestDays: 'maandag' }],
    ['digestDays', { digestDays: [] }],
    ['atOnceOn', { atOnceOn: 'ja' }],
    [undefined, { more: 1 }],
  ])('are refused at %s, in Dutch, for %j', (field, given) => {
    const [fault] = faultsOf(given) ?? [];
    expect(fault?.[0]).toBe(field);
    expect(fault?.[1]).toMatch(/^(Vul|Kies|Deze) .*\.$/);
  });

  it('need no day without a digest, and no weeks without a herhaalcheck', () => {
    expect(faultsOf({ digestOn: false, digestDays: [] })).toBeUndefined();
    expect(faultsOf({ recheckWeeks: 0 })).toBeUndefined();
  });

  it('let a volunteer choose from what there is', () => {
    expect(mailChoice.safeParse({ digest: 'elke week', atOnce: false }).success).toBe(true);
    expect(mailChoice.safeParse({ digest: 'elk uur', atOnce: false }).error?.issues[0]?.message).toBe(
      'Kies hoe vaak je het overzicht wilt.',
    );
  });
});
