/**
 * What can't be delivered, with the reason: set aside so that it never stands in the way of others. One file each, until
 * a person looks at it or its term ends. A person may take files away while the site runs (`pnpm site:aside`).
 * @module
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asideKeptDays, type IntakeItem } from 'shared-types/forms';
import { replaceFile } from '../../releases/durable.ts';

/**
 * Why it lies here: the CMS says that an answer is wrong; calls it broken; says nothing of it, time and again; or the
 * line on the disk can't be read.
 */
export type AsideKind = 'refused' | 'broken' | 'unanswered' | 'damaged';

export interface AsideNote {
  at: string;
  kind: AsideKind;
  /** For the operator; it repeats nothing that a visitor wrote. */
  reason: string;
  /** `null` when even the item could not be read; `raw` then has what was found. */
  item: IntakeItem | null;
  raw?: string;
}

/** What an editor may know of it: numbers, no content. */
export interface AsideSummary {
  count: number;
  /** When the oldest was set aside. */
  since: string | null;
  kinds: Partial<Record<AsideKind, number>>;
}

const dayMs = 86_400_000;

export class Aside {
  readonly #folder: string;
  readonly #notes = new Map<string, Pick<AsideNote, 'at' | 'kind'>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** How many are set aside. */
  get count(): number {
    return this.#notes.size;
  }

  get summary(): AsideSummary {
    const kinds: AsideSummary['kinds'] = {};
    for (const { kind } of this.#notes.values()) kinds[kind] = (kinds[kind] ?? 0) + 1;
    const [since = null] = [...this.#notes.values()].map(({ at }) => at).sort();
    return { count: this.count, since, kinds };
  }

  all(): AsideNote[] {
    return notesIn(this.#folder).map(({ note }) => note);
  }

  /** Looks what is there now; what is past its term goes. */
  open(now: Date): void {
    const names = new Set(namesIn(this.#folder));
    for (const name of this.#notes.keys()) if (!names.has(name)) this.#notes.delete(name);
    for (const name of names) {
      const path = join(this.#folder, name);
      if (+now - statSync(path).mtimeMs > asideKeptDays * dayMs) {
        rmSync(path, { force: true });
        this.#notes.delete(name);
      } else if (!this.#notes.has(name))
        this.#notes.set(name, readNote(path) ?? { at: now.toISOString(), kind: 'damaged' });
    }
  }

  /** Returns when the note is on the disk. */
  put(note: AsideNote): void {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    // The same item, or the same damaged line, read again is the same note.
    const id =
      note.item?.key ??
      createHash('sha256')
        .update(note.raw ?? note.reason)
        .digest('hex');
    replaceFile(join(this.#folder, `${id}.json`), JSON.stringify(note, null, 2), this.#folder);
    this.#notes.set(`${id}.json`, note);
  }
}

/** What is set aside in a folder, oldest first. A file that can't be read is passed over. */
export function notesIn(folder: string): { id: string; note: AsideNote }[] {
  return namesIn(folder)
    .flatMap((name) => {
      const note = readNote(join(folder, name));
      return note ? [{ id: name.replace(/\.json$/, ''), note }] : [];
    })
    .sort((a, b) => a.note.at.localeCompare(b.note.at));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function readNote(path: string): AsideNote | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as AsideNote;
  } catch {
    return null;
  }
}
