/** Kills a publishing process at random moments and looks what visitors would get. Repeatable by its seed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { ReleaseStore } from '../releases/store.ts';
import { silent } from './fixture-site.ts';
import { treeContents } from './tree-contents.ts';
import { versionFiles } from './version-files.ts';

export interface KillResult {
  kills: number;
  /** Kills that left something half made for the next start. */
  healed: number;
}

/** @param seed decides every moment of killing, as far as a machine repeats itself */
export async function killRepeatedly(dataDir: string, kills: number, seed: number): Promise<KillResult> {
  const random = randomFrom(seed);
  let next = 1;
  let healed = 0;
  for (let kill = 0; kill < kills; kill++) {
    const left = leftovers(dataDir);
    const { said, complaints } = await runUntilKilled(dataDir, next, random() * 250);
    const published = said.filter((line) => line.startsWith('published')).map((line) => Number(line.split(' ')[1]));
    if (left.length > 0) {
      expect(complaints, `kill ${kill}: the start after it names the cause`).toMatch(/interrupted|no manifest/);
      healed += 1;
    }
    const served = servedVersion(dataDir);
    const known = published.at(-1) ?? next - 1;
    // The swap may have happened just before it could be told, never earlier or later than that.
    expect([known, known + 1], `kill ${kill}`).toContain(served);
    if (served > 0) await expectWhole(dataDir, served, `kill ${kill}`);
    next = served + 1;
  }
  return { kills, healed };
}

/** Lets it start and publish for a while, then `kill -9`. */
async function runUntilKilled(dataDir: string, version: number, ms: number) {
  const script = fileURLToPath(new URL('./publish-loop.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir, String(version)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  let complaints = '';
  child.stderr.on('data', (bytes) => (complaints += String(bytes)));
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(line));
  await Promise.race([once(lines, 'line'), once(child, 'exit')]);
  const timer = setTimeout(() => child.kill('SIGKILL'), ms);
  await closed(child);
  clearTimeout(timer);
  expect(child.signalCode, complaints).toBe('SIGKILL');
  return { said, complaints };
}

async function closed(child: ChildProcess): Promise<void> {
  await once(child, 'close');
}

/** What the kill left half made: trees, and files on their way into one. */
function leftovers(dataDir: string): string[] {
  return ['staging', 'incoming'].flatMap((name) => {
    const folder = join(dataDir, 'site', name);
    return existsSync(folder) ? readdirSync(folder) : [];
  });
}

/** The number on the home page that a visitor gets; 0 before the first release. */
function servedVersion(dataDir: string): number {
  const home = join(dataDir, 'site/current/index.html');
  return existsSync(home) ? Number(/versie (\d+)/.exec(readFileSync(home, 'utf8'))?.[1]) : 0;
}

/** Every page there, of that version, nothing else, each compressed file the same page; and the next start serves it. */
async function expectWhole(dataDir: string, version: number, when: string): Promise<void> {
  const tree = treeContents(realpathSync(join(dataDir, 'site/current')));
  expect(tree, when).toEqual(wantedTree(version));
  const store = await ReleaseStore.open(dataDir, silent);
  expect(store.current?.folder, when).toBe(realpathSync(join(dataDir, 'site/current')));
}

function wantedTree(version: number): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const file of versionFiles(version)) {
    if (!('body' in file)) continue;
    const digest = hash('sha256', file.body);
    const isText = /\.(html|ics)$/.test(file.path);
    for (const suffix of isText ? ['', '.br', '.gz'] : ['']) tree[file.path + suffix] = digest;
    const parts = file.path.split('/');
    for (let depth = 1; depth < parts.length; depth++) tree[parts.slice(0, depth).join('/')] = 'folder';
  }
  return tree;
}

/** mulberry32: small, and the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
