/**
 * Runs one step to its end and keeps what it says.
 *
 * @module
 */
import { spawn } from 'node:child_process';

export interface Step {
  readonly cwd: string;
  /** Arguments for our own Node. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Also show its output as it comes. */
  readonly show?: boolean;
}

export interface StepResult {
  /** `null` when it was stopped. */
  readonly code: number | null;
  readonly output: string;
  readonly seconds: number;
}

/** Never rejects for a step that fails. Aborting ends the step with everything it started. */
export function runStep({ cwd, args, env, signal, show }: Step): Promise<StepResult> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const [stream, out] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (show) out.write(chunk);
    });
  }
  const end = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  };
  signal.addEventListener('abort', end, { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      signal.removeEventListener('abort', end);
      resolve({ code, output, seconds: Math.round((performance.now() - started) / 100) / 10 });
    });
  });
}
