/**
 * Brings what waits in the outbox to the CMS: in order of arrival, one batch at a time, with air in between for the
 * editors who work there. What fails is tried again, later each time; what is refused is set aside.
 * @module
 */
import { setTimeout as wait } from 'node:timers/promises';
import { mostItemsPerBatch, type IntakeItem, type IntakeResult } from 'shared-types/forms';
import type { Log } from '../../publisher/ports.ts';
import type { AsideKind } from '../outbox/aside.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { HandOver } from './cms-intake.ts';

/** All in milliseconds. */
export interface Pace {
  /** After the first failure; doubled with each next one. */
  firstRetryMs: number;
  longestRetryMs: number;
  /** While the CMS has no intake at all. */
  absentRetryMs: number;
  /** Between two batches while more wait. */
  breathMs: number;
}

const usualPace: Pace = { firstRetryMs: 500, longestRetryMs: 60_000, absentRetryMs: 300_000, breathMs: 30 };

/** Well under what Strapi's body parser takes (1 MB). */
const mostBytes = 512 * 1024;
/** An item that the CMS calls broken this often when it comes alone. A mistaken proxy should not cost an item. */
const mostBroken = 3;
/** An item that the CMS passes over this often while it answers for others. */
const mostPassedOver = 20;

class Absent extends Error {}

export interface DeliveryOptions {
  outbox: Outbox;
  handOver: HandOver;
  log: Log;
  pace?: Partial<Pace>;
}

export class Delivery {
  readonly #outbox: Outbox;
  readonly #handOver: HandOver;
  readonly #log: Log;
  readonly #pace: Pace;
  readonly #stopping = new AbortController();
  readonly #strikes = new Map<string, number>();
  #failures = 0;
  #wake: () => void = () => undefined;
  #running: Promise<void> | null = null;

  constructor({ outbox, handOver, log, pace }: DeliveryOptions) {
    this.#outbox = outbox;
    this.#handOver = handOver;
    this.#log = log;
    this.#pace = { ...usualPace, ...pace };
    outbox.onArrival(() => this.#wake());
  }

  /** Whether the last attempt failed: a visitor need not wait for an answer then. */
  get isFailing(): boolean {
    return this.#failures > 0;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Gives up what is under way: it is in the outbox still. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const items = this.#outbox.next(mostItemsPerBatch, mostBytes);
      if (items.length === 0) {
        await this.#arrival();
        continue;
      }
      try {
        await this.#deliver(items);
        if (this.isFailing) this.#log.info({ waiting: this.#outbox.waiting }, 'Forms are delivered again');
        this.#failures = 0;
        if (this.#outbox.waiting > 0) await this.#pause(this.#pace.breathMs);
      } catch (error) {
        if (signal.aborted) return;
        await this.#pause(this.#failed(error));
      }
    }
  }

  /** @throws when nothing of it got anywhere */
  async #deliver(items: readonly IntakeItem[]): Promise<void> {
    const handed = await this.#handOver(items, this.#stopping.signal);
    if (handed.kind === 'absent') throw new Absent(`The CMS has no intake (${handed.status})`);
    if (handed.kind === 'answered') return this.#settle(items, handed.results);
    const [only, ...others] = items;
    if (others.length > 0) return this.#oneByOne(items);
    if (only && this.#strike(only, mostBroken))
      return this.#refuse(only, 'broken', `The CMS answered ${handed.status} to it`);
    throw new Error(`The CMS answered ${handed.status} to an item`);
  }

  async #oneByOne(items: readonly IntakeItem[]): Promise<void> {
    let failure: unknown;
    for (const item of items) {
      try {
        await this.#deliver([item]);
      } catch (error) {
        failure ??= error;
        // Only a broken item is a reason to go on with the next.
        if (error instanceof Absent || !this.#strikes.has(item.key)) throw error;
      }
    }
    if (failure !== undefined) throw failure;
  }

  async #settle(items: readonly IntakeItem[], results: readonly IntakeResult[]): Promise<void> {
    const byKey = new Map(results.map((result) => [result.key, result]));
    const taken = new Map<string, Pick<IntakeResult, 'reference' | 'registration'>>();
    const passedOver: IntakeItem[] = [];
    for (const item of items) {
      const result = byKey.get(item.key);
      if (!result) passedOver.push(item);
      else if (result.outcome === 'refused') await this.#refuse(item, 'refused', result.reason ?? 'The CMS refused it');
      else taken.set(item.key, { reference: result.reference, registration: result.registration });
      if (result) this.#strikes.delete(item.key);
    }
    await this.#outbox.settle(taken);
    if (passedOver.length === items.length) throw new Error('The CMS answered for none of the items');
    for (const item of passedOver)
      if (this.#strike(item, mostPassedOver))
        await this.#refuse(item, 'unanswered', 'The CMS gave no answer for it, time and again');
  }

  /** Whether this item has now failed `most` times. */
  #strike({ key }: IntakeItem, most: number): boolean {
    const strikes = (this.#strikes.get(key) ?? 0) + 1;
    this.#strikes.set(key, strikes);
    return strikes >= most;
  }

  async #refuse({ key }: IntakeItem, kind: AsideKind, reason: string): Promise<void> {
    this.#strikes.delete(key);
    await this.#outbox.setAside(key, kind, reason);
    this.#log.error({ key, reason }, 'A form is set aside: the CMS does not take it');
  }

  /** How long to wait now. */
  #failed(error: unknown): number {
    this.#failures += 1;
    const reason = error instanceof Error ? error.message : String(error);
    const { firstRetryMs, longestRetryMs, absentRetryMs } = this.#pace;
    const isAbsent = error instanceof Absent;
    const retryMs = isAbsent ? absentRetryMs : Math.min(firstRetryMs * 2 ** (this.#failures - 1), longestRetryMs);
    // The first one, and then now and again: an outage of a night is not a thousand lines.
    if (Number.isInteger(Math.log2(this.#failures)))
      this.#log.warn({ reason, waiting: this.#outbox.waiting, retryMs }, 'Forms could not be delivered; they wait');
    return retryMs;
  }

  #arrival(): Promise<void> {
    if (this.#stopping.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => (this.#wake = resolve));
  }

  async #pause(ms: number): Promise<void> {
    await wait(ms, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }
}
