/**
 * What visitors sent and the CMS does not have yet. An item is on the disk before its visitor is thanked, and leaves
 * only when the CMS has it or it is set aside; a process that dies in between delivers it again (the key makes that one
 * arrival). See docs/decisions on forms for why this is a file.
 *
 * What must hold: an item is in `#waiting` exactly while its line lies in a segment without being settled; segments go
 * oldest first, so that a line that settles an item never goes before the item itself.
 * @module
 */
import type { AsideForm, ContactPoint, IntakeItem, IntakeResult } from 'shared-types/forms';
import type { Log } from '../../publisher/ports.ts';
import { asideFolder, whatLiesReady } from './again.ts';
import { Aside, type AsideKind } from './aside.ts';
import { writeLine } from './line.ts';
import { formsOf, removeFormsOf } from './of-somebody.ts';
import { RecentOutcomes } from './recent-outcomes.ts';
import { Segment } from './segment.ts';

/** A segment that is longer gets no more lines. */
const longestSegment = 1024 * 1024;
/** Some 100 MB in memory and on disk. Beyond it the visitor is told that sending did not work. */
const mostWaiting = 50_000;

/** What became of an item, as far as a visitor may know. */
export type Outcome = Pick<IntakeResult, 'reference' | 'registration'>;

export class OutboxFull extends Error {
  override readonly name = 'OutboxFull';
}

interface Waiting {
  item: IntakeItem;
  segment: Segment;
}

export class Outbox {
  readonly aside: Aside;
  readonly #folder: string;
  readonly #log: Log;
  readonly #now: () => Date;
  readonly #waiting = new Map<string, Waiting>();
  readonly #committing = new Map<string, Promise<undefined>>();
  readonly #outcomes = new RecentOutcomes<Outcome>();
  #segments: Segment[] = [];
  #active: Segment | null = null;
  #lines: { line: string; item: IntakeItem; resolve: () => void; reject: (error: unknown) => void }[] = [];
  /** Everything that touches files runs in this chain, one after the other. */
  #files: Promise<unknown>;
  #takingAgain: Promise<void> = Promise.resolve();
  #lastOrder = 0;
  #onArrival: () => void = () => undefined;

  private constructor(folder: string, log: Log, now: () => Date) {
    this.#folder = folder;
    this.#log = log;
    this.#now = now;
    this.aside = new Aside(asideFolder(folder));
    this.#files = Promise.resolve();
  }

  /** Reads back what an earlier process left. @throws when the folder can't be read */
  static async open(folder: string, log: Log, now: () => Date = () => new Date()): Promise<Outbox> {
    const outbox = new Outbox(folder, log, now);
    outbox.aside.open(now());
    await outbox.#readBack();
    await outbox.takeAgain();
    return outbox;
  }

  /** How many are to be delivered. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /** Calls back whenever something has arrived. */
  onArrival(callback: () => void): void {
    this.#onArrival = callback;
  }

  /**
   * Keeps an item. Resolves when it is on the disk; at once when its key is here or was delivered lately.
   * @throws OutboxFull, or what the disk says; then it was not kept
   */
  async add(given: Omit<IntakeItem, 'order'>): Promise<void> {
    const { key } = given;
    if (this.#waiting.has(key) || this.#outcomes.of(key)) return;
    const underWay = this.#committing.get(key);
    if (underWay) return underWay;
    if (this.#waiting.size + this.#committing.size >= mostWaiting) throw new OutboxFull('The outbox is full');
    // Microseconds: later than anything that an earlier process gave out, also when nothing of it is left.
    this.#lastOrder = Math.max(this.#lastOrder + 1, +this.#now() * 1000);
    const item: IntakeItem = { ...given, order: this.#lastOrder };
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    this.#lines.push({ line: writeLine({ item }), item, resolve: () => resolve(undefined), reject });
    this.#committing.set(key, promise);
    if (this.#lines.length === 1) this.#inTurn(() => this.#commit());
    try {
      await promise;
    } finally {
      this.#committing.delete(key);
    }
    this.#onArrival();
  }

  /** The first items in order of arrival, at most `most` and some `mostBytes`; at least one when one is waiting. */
  next(most: number, mostBytes: number): IntakeItem[] {
    const items: IntakeItem[] = [];
    let bytes = 0;
    for (const { item } of this.#waiting.values()) {
      bytes += JSON.stringify(item).length;
      if (items.length > 0 && (items.length >= most || bytes > mostBytes)) break;
      items.push(item);
    }
    return items;
  }

  /** The CMS has these: they need no delivery any more. */
  async settle(outcomes: ReadonlyMap<string, Outcome>): Promise<void> {
    const known = [...outcomes].filter(([key]) => this.#waiting.has(key));
    for (const [key, outcome] of known) {
      const found = this.#waiting.get(key);
      if (found) found.segment.waiting -= 1;
      this.#waiting.delete(key);
      this.#outcomes.set(key, outcome);
    }
    await this.#inTurn(() => this.#forget(known.map(([key]) => key)));
  }

  /** This item will never be taken: kept apart with the reason. */
  async setAside(key: string, kind: AsideKind, reason: string): Promise<void> {
    const found = this.#waiting.get(key);
    if (!found) return;
    this.aside.put({ at: this.#now().toISOString(), kind, reason, item: found.item });
    await this.settle(new Map([[key, {}]]));
  }

  /** Takes in what a person offers again (`pnpm site:aside`), and looks what is set aside still. */
  takeAgain(): Promise<void> {
    return (this.#takingAgain = this.#takingAgain.then(() => this.#takeReady()));
  }

  async #takeReady(): Promise<void> {
    try {
      for (const { item, taken } of whatLiesReady(this.#folder)) {
        // Being set aside was its outcome so far.
        this.#outcomes.forget(item.key);
        await this.add(item);
        taken();
        this.#log.info({ key: item.key }, 'A form that was set aside is offered again');
      }
      this.aside.open(this.#now());
    } catch (err) {
      this.#log.error({ err }, 'What is offered again could not be taken in; it lies ready still');
    }
  }

  /** What somebody sent and the CMS did not take. */
  asideOf(who: ContactPoint): AsideForm[] {
    return formsOf(this.#folder, who);
  }

  /** Wipes that, on the disk when this returns. @returns how many */
  wipeAsideOf(who: ContactPoint): number {
    const wiped = removeFormsOf(this.#folder, who);
    this.aside.open(this.#now());
    return wiped;
  }

  /** What the CMS said of a key, waiting for it at most `timeoutMs`; `null` when it is not known by then. */
  outcome(key: string, timeoutMs: number): Promise<Outcome | null> {
    return this.#outcomes.wait(key, timeoutMs);
  }

  /** Resolves when nothing is being written any more. */
  async close(): Promise<void> {
    await this.#inTurn(async () => this.#active?.close());
    this.#active = null;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#files.then(work);
    this.#files = done.catch(() => undefined);
    return done;
  }

  /** Writes all that came together while the disk was busy with the lines before: one flush for many visitors. */
  async #commit(): Promise<void> {
    const lines = this.#lines;
    this.#lines = [];
    try {
      const segment = await this.#writable();
      await segment.append(lines.map(({ line }) => line).join(''));
      for (const { item, resolve } of lines) {
        this.#waiting.set(item.key, { item, segment });
        segment.waiting += 1;
        resolve();
      }
    } catch (error) {
      // How much of it is on the disk is not known: nothing more goes into this file.
      await this.#active?.close().catch(() => undefined);
      this.#active = null;
      for (const { reject } of lines) reject(error);
    }
  }

  async #writable(): Promise<Segment> {
    if (this.#active && this.#active.bytes < longestSegment) return this.#active;
    await this.#active?.close();
    this.#active = null;
    this.#active = await Segment.create(this.#folder, +this.#now());
    this.#segments.push(this.#active);
    return this.#active;
  }

  /** Removes what is settled wholly, and writes down what is settled in between. */
  async #forget(keys: readonly string[]): Promise<void> {
    try {
      while (this.#segments[0]?.waiting === 0) {
        const [oldest] = this.#segments as [Segment];
        if (oldest === this.#active) this.#active = null;
        await oldest.remove();
        this.#segments.shift();
      }
      if (keys.length > 0 && this.#segments.length > 0)
        await (await this.#writable()).append(writeLine({ settled: [...keys] }));
    } catch (err) {
      // They are delivered again after a restart, and the CMS knows their keys.
      this.#log.warn({ err }, 'The outbox could not write down what was delivered');
      await this.#active?.close().catch(() => undefined);
      this.#active = null;
    }
  }

  async #readBack(): Promise<void> {
    const left = await Segment.left(this.#folder);
    for (const { segment, lines } of left) {
      for (const line of lines) {
        if (typeof line === 'string') this.#keepDamaged(segment, line);
        else if ('settled' in line) for (const key of line.settled) this.#dropRead(key);
        else this.#keepRead(line.item, segment);
      }
      this.#segments.push(segment);
    }
    await this.#inTurn(() => this.#forget([]));
    if (left.length > 0) this.#log.info({ waiting: this.waiting }, 'Read the outbox back');
  }

  #keepRead(item: IntakeItem, segment: Segment): void {
    this.#lastOrder = Math.max(this.#lastOrder, item.order);
    if (this.#waiting.has(item.key)) return;
    this.#waiting.set(item.key, { item, segment });
    segment.waiting += 1;
  }

  #dropRead(key: string): void {
    const found = this.#waiting.get(key);
    if (!found) return;
    found.segment.waiting -= 1;
    this.#waiting.delete(key);
  }

  /** A disk that forgets is no reason to forget too: what is left of the line is kept for a person to look at. */
  #keepDamaged(segment: Segment, raw: string): void {
    this.#log.error({ segment: segment.path }, 'A line of the outbox is damaged; it is set aside');
    const reason = 'The line in the outbox is damaged';
    this.aside.put({ at: this.#now().toISOString(), kind: 'damaged', reason, item: null, raw });
  }
}
