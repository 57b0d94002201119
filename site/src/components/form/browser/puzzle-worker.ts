/**
 * Does the piece of work that the small server may ask of a browser, beside the page, so that typing goes on as ever.
 * Fetched only by a page that has a puzzle. What comes in is the puzzle as it stands in the page (base64 of ALTCHA's
 * JSON), what goes out its answer; nothing when it can't be done here.
 */
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/sha';
import type { Challenge } from 'altcha-lib/types';

addEventListener('message', ({ data }: MessageEvent<string>) => void solve(data));

async function solve(puzzle: string): Promise<void> {
  const challenge = JSON.parse(atob(puzzle)) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  if (solution) postMessage(btoa(JSON.stringify({ challenge, solution })));
}
