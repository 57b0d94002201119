import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Answer, AsJson } from '../../src/admin/asking/answer.ts';

interface Given {
  readonly at: Date;
  readonly until: Date | null;
  readonly lines: readonly { readonly on: Date; readonly words: string }[];
  readonly about?: string;
}
interface Got {
  readonly at: string;
  readonly until: string | null;
  readonly lines: readonly { readonly on: string; readonly words: string }[];
  readonly about?: string;
}

describe('What the admin gets of an answer', () => {
  it('has text for every moment, however deep it stands', () => {
    const at = new Date('2026-11-22T18:00:00Z');
    const given: Given = { at, until: null, lines: [{ on: at, words: 'Vast.' }] };
    const { data }: Answer<Given> = JSON.parse(JSON.stringify({ data: given }));
    expect(data).toEqual({ at: at.toISOString(), until: null, lines: [{ on: at.toISOString(), words: 'Vast.' }] });
    expectTypeOf<AsJson<Given>>().toEqualTypeOf<Got>();
  });

  it('has the shape that the server gave when there is no moment in it', () => {
    expectTypeOf<AsJson<Got>>().toEqualTypeOf<Got>();
    expectTypeOf<AsJson<'nieuw' | 'spam' | 3 | null>>().toEqualTypeOf<'nieuw' | 'spam' | 3 | null>();
  });
});
