import { describe, expect, it } from 'vitest';
import { Repeats } from './repeats.ts';

const at = (minutes: number) => new Date(Date.UTC(2026, 5, 1, 10, minutes));
const message = (changes: Record<string, string> = {}) => ({ fields: { naam: 'Sam', bericht: 'Hallo', ...changes } });

describe('the same message again', () => {
  it('has the key of the first, for an hour', () => {
    const repeats = new Repeats();
    expect(repeats.keyOf(message(), 'one', at(0))).toBe('one');
    expect(repeats.keyOf(message(), 'two', at(59))).toBe('one');
    expect(repeats.keyOf(message(), 'three', at(60))).toBe('three');
  });

  it('is another message with other words, or from somebody else', () => {
    const repeats = new Repeats();
    repeats.keyOf(message(), 'one', at(0));
    expect(repeats.keyOf(message({ bericht: 'Hoi' }), 'two', at(1))).toBe('two');
    expect(repeats.keyOf(message({ naam: 'Kim' }), 'three', at(1))).toBe('three');
  });

  it('is never taken for one of somebody else who stays unknown too', () => {
    const repeats = new Repeats();
    repeats.keyOf(message({ naam: '' }), 'one', at(0));
    expect(repeats.keyOf(message({ naam: '' }), 'two', at(1))).toBe('two');
  });
});
