/**
 * Who asked to be erased, in a file of its own beside the database: a backup that is put back, or a form that still lay
 * at the site, would bring them back. It holds keyed hashes of e-mail addresses and telephone numbers, moments, and nothing else.
 *
 * The newest of these files is the right one: docs/operations.md, *Putting a backup back*.
 *
 * @module
 */
import { createHmac, hkdfSync } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ContactPoint } from 'shared-types/forms';
import { z } from 'zod';
import { dataDir, secrets } from '../publication/secrets';

const line = z.object({ who: z.string().length(43), at: z.iso.datetime() });

export class ErasedPeople {
  readonly #file: string;
  readonly #key: Buffer;
  /** Until when what somebody sent is gone. */
  readonly #until = new Map<string, Date>();

  /** @throws when the file can't be read: without it somebody could come back unseen */
  constructor(file: string, secret: string) {
    this.#file = file;
    this.#key = Buffer.from(hkdfSync('sha256', secret, '', 'participienter erased people', 32));
    if (!existsSync(file)) return;
    for (const text of readFileSync(file, 'utf8').split('\n')) {
      // A line that was being written when the process died: its erasure was not begun.
      const { data } = line.safeParse(parsed(text));
      if (data) this.#remember(data.who, new Date(data.at));
    }
  }

  /** The latest counts, in whatever order files were put together. */
  #remember(who: string, at: Date): void {
    const known = this.#until.get(who);
    if (!known || known < at) this.#until.set(who, at);
  }

  get isEmpty(): boolean {
    return this.#until.size === 0;
  }

  /** Writes down, on the disk when this returns, that what came from there until now is gone. */
  add(point: ContactPoint, at: Date): void {
    const who = this.#hash(point);
    // On a line of its own, also after one that was cut off.
    write(this.#file, 'a', `\n${lineOf(who, at)}`);
    this.#remember(who, at);
  }

  /** Forgets who asked before a moment: nothing older is kept anywhere by now. */
  forgetBefore(moment: Date): void {
    const past = [...this.#until].filter(([, at]) => at < moment);
    if (past.length === 0) return;
    for (const [who] of past) this.#until.delete(who);
    const unfinished = `${this.#file}.new`;
    write(unfinished, 'w', [...this.#until].map(([who, at]) => lineOf(who, at)).join(''));
    renameSync(unfinished, this.#file);
  }

  /** Until when everything from there is gone; null for somebody who never asked. */
  until(point: ContactPoint): Date | null {
    return this.#until.get(this.#hash(point)) ?? null;
  }

  #hash({ value }: ContactPoint): string {
    return createHmac('sha256', this.#key).update(value).digest('base64url');
  }
}

let known: ErasedPeople | undefined;

/** Those of this installation. */
export function erasedPeople(): ErasedPeople {
  known ??= new ErasedPeople(join(dataDir, 'erased.jsonl'), secrets().encryptionKey);
  return known;
}

const lineOf = (who: string, at: Date) => `${JSON.stringify({ who, at: at.toISOString() })}\n`;

/** On the disk when this returns. */
function write(path: string, how: 'a' | 'w', text: string): void {
  const file = openSync(path, how, 0o600);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
