import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import type { Challenge } from 'altcha-lib/types';
import { describe, expect, it } from 'vitest';
import { Puzzles } from './puzzle.ts';

const secret = 'a-secret-of-some-length';
const now = new Date();
const stamp = { nonce: 'AAAABBBBCCCCDDDD', issuedAt: now };
const puzzles = new Puzzles(secret);

/** As the browser does it (`puzzle-worker.ts`). */
async function solve(puzzle: string, change: (challenge: Challenge) => void = () => undefined): Promise<string> {
  const challenge = JSON.parse(atob(puzzle)) as Challenge;
  change(challenge);
  const solution = await solveChallenge({ challenge, deriveKey });
  return btoa(JSON.stringify({ challenge, solution }));
}

describe('a puzzle', () => {
  it('is solved once: by who did the work, for this showing of the form and this message', async () => {
    const answer = await solve(await puzzles.make(stamp, now));
    expect(await puzzles.isSolved(answer, stamp, 'one')).toBe(true);
    expect(await puzzles.isSolved(answer, stamp, 'one')).toBe(true);
    expect(await puzzles.isSolved(answer, stamp, 'another')).toBe(false);
    expect(await puzzles.isSolved(answer, { ...stamp, nonce: 'EEEEFFFFGGGGHHHH' }, 'one')).toBe(false);
  });

  it('of another installation, or made easier, or too old, is none', async () => {
    const others = await solve(await new Puzzles('another-secret-of-some-length').make(stamp, now));
    expect(await puzzles.isSolved(others, stamp, 'one')).toBe(false);
    const easy = await solve(await puzzles.make(stamp, now), ({ parameters }) => (parameters.keyPrefix = '0'));
    expect(await puzzles.isSolved(easy, stamp, 'one')).toBe(false);
    const old = await solve(await puzzles.make(stamp, new Date(+now - 7 * 3_600_000)));
    expect(await puzzles.isSolved(old, stamp, 'one')).toBe(false);
  });

  it.each(['', 'x', btoa('null'), btoa('{}'), btoa('{"challenge":1}'), btoa('[]'), 'é'.repeat(5_000)])(
    'is not solved by %j, and nothing breaks',
    async (answer) => expect(await puzzles.isSolved(answer, stamp, 'one')).toBe(false),
  );

  it('is not solved without doing the work', async () => {
    const challenge = JSON.parse(atob(await puzzles.make(stamp, now))) as Challenge;
    for (const solution of [null, { counter: 0, derivedKey: '00'.repeat(32) }, { counter: 'x', derivedKey: 1 }])
      expect(await puzzles.isSolved(btoa(JSON.stringify({ challenge, solution })), stamp, 'one')).toBe(false);
  });
});
