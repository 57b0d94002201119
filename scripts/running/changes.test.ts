import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Changes } from './changes.ts';

let folder: string;
let watching: AbortController;
let changes: Changes;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changes-'));
  mkdirSync(join(folder, 'deep'));
  watching = new AbortController();
  changes = new Changes([folder, join(folder, 'not-there')], watching.signal);
});
afterEach(() => {
  watching.abort();
  rmSync(folder, { recursive: true });
});

test('a saved file is a change, in a deep folder too', async () => {
  const next = changes.next(10);
  writeFileSync(join(folder, 'deep', 'a.ts'), 'a');
  await expect(next).resolves.toBeUndefined();
});

test('many files saved at once are one change, and a test is none', async () => {
  let told = 0;
  const count = async () => {
    for (;;) {
      await changes.next(100);
      told += 1;
    }
  };
  void count();
  for (let i = 0; i < 20; i++) writeFileSync(join(folder, `${i}.ts`), 'x');
  await vi.waitFor(() => expect(told).toBe(1), { timeout: 20_000 });
  writeFileSync(join(folder, 'a.test.ts'), 'x');
  writeFileSync(join(folder, 'deep', 'last.ts'), 'x');
  await vi.waitFor(() => expect(told).toBe(2), { timeout: 20_000 });
});

test('a change that came while nobody waited is not lost', async () => {
  const first = changes.next(10);
  writeFileSync(join(folder, 'a.ts'), '1');
  await first;
  const other = new AbortController();
  const witness = new Changes([folder], other.signal).next(50);
  writeFileSync(join(folder, 'a.ts'), '2');
  await witness;
  other.abort();
  await expect(changes.next(10)).resolves.toBeUndefined();
});
