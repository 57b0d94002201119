import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Stamp, fingerprintOf } from './stamp.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stamp-'));
  write('src/a.ts', 'a');
  write('src/deep/b.ts', 'b');
  write('settings.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const paths = ['src', 'settings.json', 'not-there.json'];
const fingerprint = (words: string[] = []) => fingerprintOf({ root, paths, words });

test.each<[string, () => void]>([
  ['a changed file', () => write('src/deep/b.ts', 'B')],
  ['a new file', () => write('src/c.ts', '')],
  ['a file that went away', () => rmSync(join(root, 'src/a.ts'))],
  ['a renamed file', () => renameSync(join(root, 'src/a.ts'), join(root, 'src/z.ts'))],
  ['a file that was not there before', () => write('not-there.json', '{}')],
])('%s is something to build', (_, change) => {
  const before = fingerprint();
  change();
  expect(fingerprint()).not.toBe(before);
});

test.each<[string, () => void]>([
  ['the same bytes written again', () => write('src/a.ts', 'a')],
  ['a test', () => write('src/a.test.ts', 'x')],
  ['what a build made', () => write('src/dist/a.js', 'x')],
  ['a file beside the inputs', () => write('README.md', 'x')],
])('%s is nothing to build', (_, change) => {
  const before = fingerprint();
  change();
  expect(fingerprint()).toBe(before);
});

test('bytes that move from one file to the next are something to build', () => {
  write('src/a.ts', 'ab');
  write('src/deep/b.ts', '');
  const before = fingerprint();
  write('src/a.ts', 'a');
  write('src/deep/b.ts', 'b');
  expect(fingerprint()).not.toBe(before);
});

test('a setting that is built in is something to build', () => {
  expect(fingerprint(['SITE_URL=https://a.example'])).not.toBe(fingerprint(['SITE_URL=']));
});

test('a build that was broken off leaves no stamp', () => {
  const stamp = new Stamp(root, 'site');
  stamp.set('1');
  expect(new Stamp(root, 'site').matches('1')).toBe(true);
  expect(stamp.matches('2')).toBe(false);
  stamp.clear();
  expect(stamp.matches('1')).toBe(false);
});
