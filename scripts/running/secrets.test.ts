import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureSecrets, secretNames } from './secrets.ts';

let dataDir: string;
let file: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'secrets-'));
  file = join(dataDir, 'secrets.json');
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('are made at the first start, each different, for the owner only', () => {
  expect(ensureSecrets(dataDir)).toBe(true);
  const made = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string> & {
    appKeys: string[];
  };
  const all = [...made.appKeys, ...secretNames.map((name) => made[name])];
  expect(new Set(all).size).toBe(all.length);
  for (const secret of all) expect(secret).toMatch(/^[\w-]{43}$/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(dataDir)).toEqual(['secrets.json']);
});

test('stay what they are at every later start', () => {
  ensureSecrets(dataDir);
  const before = readFileSync(file, 'utf8');
  expect(ensureSecrets(dataDir)).toBe(false);
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test.each([
  ['', "can't be read"],
  ['{"appKeys":["x"]}', 'lacks adminJwtSecret'],
])('a broken file (%j) is told, not replaced', (text, message) => {
  writeFileSync(file, text);
  expect(() => ensureSecrets(dataDir)).toThrow(message);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
