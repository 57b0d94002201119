/**
 * A file of the outbox that is only ever written at its end, and goes as a whole.
 * @module
 */
import { mkdir, open, readdir, readFile, rm, type FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { flushFolder } from '../../releases/durable.ts';
import { readLine, type Line } from './line.ts';

/** Names sort by age: milliseconds and a counter, in figures of a fixed length. */
const segmentName = /^in-\d{16}-\d{6}\.jsonl$/;
let made = 0;

export class Segment {
  readonly path: string;
  #file: FileHandle | null;
  #bytes = 0;
  /** Items in it that are still to be delivered. */
  waiting = 0;

  private constructor(path: string, file: FileHandle | null) {
    this.path = path;
    this.#file = file;
  }

  /** Makes a new one, later in order than every other in the folder. */
  static async create(folder: string, now = Date.now()): Promise<Segment> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = `in-${String(now).padStart(16, '0')}-${String(++made % 1_000_000).padStart(6, '0')}.jsonl`;
    const path = join(folder, name);
    // Names and messages of people: for the site's own user only.
    const file = await open(path, 'ax', 0o600);
    flushFolder(folder);
    return new Segment(path, file);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Resolves when the text is on the disk, not before. After a failure nothing may be added to this segment. */
  async append(text: string): Promise<void> {
    if (!this.#file) throw new Error(`${this.path} is closed`);
    await this.#file.appendFile(text);
    await this.#file.datasync();
    this.#bytes += Buffer.byteLength(text);
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
  }

  async remove(): Promise<void> {
    await this.close();
    await rm(this.path, { force: true });
  }

  /** The segments that an earlier process left, oldest first, with their lines. A damaged line is given as text. */
  static async left(folder: string): Promise<{ segment: Segment; lines: (Line | string)[] }[]> {
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    const segments = names.filter((name) => segmentName.test(name)).sort();
    return Promise.all(
      segments.map(async (name) => {
        const path = join(folder, basename(name));
        return { segment: new Segment(path, null), lines: linesOf(await readFile(path, 'utf8')) };
      }),
    );
  }
}

/** What follows the last line feed was being written when the process died: nobody was thanked for it. */
function linesOf(text: string): (Line | string)[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => readLine(line) ?? line);
}
