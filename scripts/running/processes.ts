/**
 * The processes that we start: each in a group of its own, so that a stop reaches whatever it started itself, and
 * each tied to us by a channel, so that it ends when we are killed (`stop-with-parent.mjs`).
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './settings.ts';

export interface Program {
  /** Shown before each of its lines. */
  readonly name: string;
  readonly cwd: string;
  /** A script for Node and its arguments. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

export interface Running {
  readonly name: string;
  /** How it ended, in words; settles once, never rejects. */
  readonly ended: Promise<string>;
  /** Asks it to stop, and after `patienceMs` doesn't ask any more. Safe to call twice. */
  stop(patienceMs?: number): Promise<void>;
}

const tie = join(root, 'scripts', 'running', 'stop-with-parent.mjs');

/** Starts a program on our own Node; its lines come out on our terminal with its name before them. */
export function startProgram({ name, cwd, args, env }: Program): Running {
  const child = spawn(process.execPath, ['--import', tie, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  showLines(name, child);
  const ended = howItEnds(child);
  return { name, ended, stop: (patienceMs = 10_000) => stop(child, ended, patienceMs) };
}

function showLines(name: string, { stdout, stderr }: ChildProcess): void {
  for (const [stream, out] of [
    [stdout, process.stdout],
    [stderr, process.stderr],
  ] as const) {
    if (stream) createInterface({ input: stream }).on('line', (line) => out.write(`${name} │ ${line}\n`));
  }
}

async function howItEnds(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return signal ? `was stopped by ${signal}` : `ended with code ${code}`;
  } catch (error) {
    return `could not be started: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function stop(child: ChildProcess, ended: Promise<string>, patienceMs: number): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const impatient = setTimeout(() => killGroup(child), patienceMs);
  await ended;
  clearTimeout(impatient);
  // What it started itself and left behind.
  killGroup(child);
}

function killGroup({ pid }: ChildProcess): void {
  if (!pid) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody left in the group.
  }
}
