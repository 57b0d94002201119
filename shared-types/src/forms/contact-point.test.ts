import { describe, expect, it } from 'vitest';
import { contactPoint, isMentioned, isReachedAt } from './contact-point.ts';

describe('looking somebody up', () => {
  it.each([
    '0612345678',
    '06 12 34 56 78',
    '06-12345678',
    ' 06.1234.5678 ',
    '+31 6 12345678',
    '+31612345678',
    '+31 (0)6 - 1234 5678',
    '0031 6 12 34 56 78',
    '0031 (0)6 12345678',
  ])('by telephone takes %s as one number', (written) => {
    expect(contactPoint(written)).toEqual({ kind: 'phone', value: '0612345678' });
  });

  it('keeps numbers of other countries apart from ours', () => {
    expect(contactPoint('+32 6 12345678')?.value).toBe('+32612345678');
    expect(contactPoint('0032 612345678')?.value).toBe('+32612345678');
    expect(contactPoint('070-320 12 34')?.value).toBe('0703201234');
  });

  it('by e-mail does not look at capitals', () => {
    expect(contactPoint(' Sam@Voorbeeld.example ')).toEqual({ kind: 'email', value: 'sam@voorbeeld.example' });
  });

  it.each(['', '  ', 'Sam de Vries', 'sam@', '12345', '06 12 34 bel', '@', '++3161234'])(
    'knows that %j is neither',
    (text) => {
      expect(contactPoint(text)).toBeNull();
    },
  );
});

describe('what somebody sent', () => {
  const [phone, email] = [contactPoint('0612345678')!, contactPoint('sam@voorbeeld.example')!];

  it('is theirs by the address or the number that they gave, in whatever way', () => {
    expect(isReachedAt({ telefoon: '+31 6 12345678' }, phone)).toBe(true);
    expect(isReachedAt({ email: 'SAM@voorbeeld.example', telefoon: '' }, email)).toBe(true);
    expect(isReachedAt({ email: 'jansam@voorbeeld.example', telefoon: '0612345679' }, phone)).toBe(false);
    for (const nothing of [{}, { email: null, telefoon: null }, { email: '', telefoon: '' }])
      expect([isReachedAt(nothing, phone), isReachedAt(nothing, email)]).toEqual([false, false]);
  });

  it('is found in a line that is damaged, and nobody else with it', () => {
    const line = '9f{"fields":{"email":"Sam@voorbeeld.example","telefoon":"06-12 34 56 78","beri';
    expect([isMentioned(line, phone), isMentioned(line, email)]).toEqual([true, true]);
    const others = '"email":"jansam@voorbeeld.example","b":"sam@voorbeeld.example.org 06123456789 2026-11-22"';
    expect([isMentioned(others, phone), isMentioned(others, email)]).toEqual([false, false]);
  });
});
