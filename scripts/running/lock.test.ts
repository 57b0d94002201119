import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './lock.mjs';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'start.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the first one gets the lock, a second one hears who has it', () => {
  expect(takeLock(file).taken).toBe(true);
  expect(takeLock(file)).toEqual({ taken: false, pid: process.pid });
});

test('a released lock can be taken again, and nothing else stays behind', () => {
  const lock = takeLock(file);
  if (lock.taken) lock.release();
  expect(readdirSync(folder)).toEqual([]);
  expect(takeLock(file).taken).toBe(true);
  expect(readdirSync(folder)).toEqual(['start.lock']);
});

test('the lock of a process that is gone is taken over', () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(file, JSON.stringify({ pid: gone, birth: '' }));
  expect(takeLock(file).taken).toBe(true);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
});

test.runIf(existsSync('/proc/self/stat'))(
  'the lock of another process that had the same pid before a reboot is taken over',
  () => {
    writeFileSync(file, JSON.stringify({ pid: process.ppid, birth: 'another-boot 1234' }));
    expect(takeLock(file).taken).toBe(true);
  },
);

test.each(['', '{"pid":', '{"pid":-1}', '{"pid":"x"}', 'null'])('a broken lock (%j) is taken over', (text) => {
  writeFileSync(file, text);
  expect(takeLock(file).taken).toBe(true);
});

test('a lock held by somebody else is not released by us', () => {
  const lock = takeLock(file);
  writeFileSync(file, JSON.stringify({ pid: process.ppid, birth: 'theirs' }));
  if (lock.taken) lock.release();
  expect(existsSync(file)).toBe(true);
});

test('of many that find a dead lock at once, exactly one gets it', async () => {
  writeFileSync(file, JSON.stringify({ pid: 4_194_303, birth: 'dead' }));
  const module = join(import.meta.dirname, 'lock.mjs');
  const code = `import { takeLock } from ${JSON.stringify(module)};
    process.once('message', () => {
      process.send(takeLock(${JSON.stringify(file)}).taken);
      process.once('message', () => process.exit());
    });
    process.send('ready');`;
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: [0, 1, 2, 'ipc'] }),
  );
  await Promise.all(children.map((child) => once(child, 'message')));
  const answers = await Promise.all(
    children.map(async (child) => {
      child.send('go');
      const [taken] = (await once(child, 'message')) as [boolean];
      return taken;
    }),
  );
  for (const child of children) child.send('end');
  await Promise.all(children.map((child) => once(child, 'exit')));
  expect(answers.filter(Boolean)).toHaveLength(1);
});
