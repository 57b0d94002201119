import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startProgram } from './processes.ts';
import { root } from './settings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'processes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a program; it says its pid, and those of what it starts, as lines. */
function program(name: string, code: string): string {
  const file = join(folder, name);
  writeFileSync(file, code);
  return file;
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const forever = 'setInterval(() => {}, 1000);';

test('how a program ends is told', async () => {
  const failing = program('failing.mjs', 'process.exit(3)');
  const { ended } = startProgram({ name: 'x', cwd: folder, args: [failing], env: process.env });
  expect(await ended).toBe('ended with code 3');
});

test('a stop ends the program and whatever it started', async () => {
  const lines = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const file = program(
    'parent.mjs',
    `import { spawn } from 'node:child_process';
     const child = spawn(process.execPath, ['-e', ${JSON.stringify(forever)}]);
     console.log('child ' + child.pid); ${forever}`,
  );
  const running = startProgram({ name: 'x', cwd: folder, args: [file], env: process.env });
  const child = await vi.waitFor(
    () => {
      const line = lines.mock.calls.map(([text]) => String(text)).find((text) => text.includes('child'));
      expect(line).toBeDefined();
      return Number(line?.match(/child (\d+)/)?.[1]);
    },
    { timeout: 20_000 },
  );
  lines.mockRestore();
  expect(isAlive(child)).toBe(true);
  await running.stop();
  expect(await running.ended).toBe('was stopped by SIGTERM');
  await vi.waitFor(() => expect(isAlive(child)).toBe(false), { timeout: 20_000 });
}, 60_000);

test('one that does not listen to SIGTERM is ended all the same', async () => {
  const lines = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const deaf = program('deaf.mjs', `process.on('SIGTERM', () => {}); console.log('ready'); ${forever}`);
  const running = startProgram({ name: 'x', cwd: folder, args: [deaf], env: process.env });
  await vi.waitFor(() => expect(lines).toHaveBeenCalledWith('x │ ready\n'), { timeout: 20_000 });
  lines.mockRestore();
  await running.stop(50);
  expect(await running.ended).toBe('was stopped by SIGKILL');
}, 60_000);

test('a program ends when the one that started it is killed without warning', async () => {
  const child = program('child.mjs', `console.log('pid ' + process.pid); ${forever}`);
  const processes = JSON.stringify(join(root, 'scripts', 'running', 'processes.ts'));
  const starter = program(
    'starter.mjs',
    `import { startProgram } from ${processes};
     startProgram({ name: 'x', cwd: '.', args: [${JSON.stringify(child)}], env: process.env });`,
  );
  const parent: ChildProcess = spawn(process.execPath, [starter], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  parent.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await vi.waitFor(() => expect(said).toMatch(/pid \d+/), { timeout: 20_000 });
  const pid = Number(said.match(/pid (\d+)/)?.[1]);
  expect(isAlive(pid)).toBe(true);
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 20_000 });
}, 60_000);
