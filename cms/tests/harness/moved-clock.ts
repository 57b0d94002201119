import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** Settings of a process that lives at another time; give them to `startCms` as its `env`, and change them between starts. */
export class MovedClock {
  readonly env: NodeJS.ProcessEnv;

  /** @param env other settings of that process */
  constructor(env: NodeJS.ProcessEnv = {}) {
    const preload = pathToFileURL(join(import.meta.dirname, 'moved-clock.mjs')).href;
    this.env = { ...env, NODE_OPTIONS: `--import=${preload}`, CLOCK_OFFSET_MS: '0' };
  }

  /** What time it is there, for a process that was started since the last `set`. */
  now(): Date {
    return new Date(Date.now() + Number(this.env.CLOCK_OFFSET_MS));
  }

  /** From the next start on it is this moment there. @returns the moment */
  set(moment: Date): Date {
    this.env.CLOCK_OFFSET_MS = String(+moment - Date.now());
    return moment;
  }
}
