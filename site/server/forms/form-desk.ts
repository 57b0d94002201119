/**
 * Where forms are handed in: the outbox and the delivery to the CMS, opened and closed together.
 * @module
 */
import type { AsideForm, ContactPoint, IntakeItem } from 'shared-types/forms';
import type { Log } from '../publisher/ports.ts';
import { cmsIntake } from './delivery/cms-intake.ts';
import { Delivery, type Pace } from './delivery/delivery.ts';
import type { AsideSummary } from './outbox/aside.ts';
import { Outbox, type Outcome } from './outbox/outbox.ts';

/** A visitor waits this long at most for the number that the CMS gives. */
const patienceMs = 1_000;
/** With more than this waiting it is a rush: then everybody is thanked at once, with a code. */
const shortQueue = 4;
const dayMs = 86_400_000;

export interface FormDeskOptions {
  /** Of the outbox. */
  folder: string;
  cmsUrl: string;
  token: string;
  log: Log;
  pace?: Partial<Pace>;
}

/** How many forms the CMS does not have yet, and which it does not take. */
export interface FormsWaiting {
  waiting: number;
  aside: AsideSummary;
}

export class FormDesk {
  readonly #outbox: Outbox;
  readonly #delivery: Delivery;
  readonly #daily: NodeJS.Timeout;

  private constructor(outbox: Outbox, delivery: Delivery, daily: NodeJS.Timeout) {
    this.#outbox = outbox;
    this.#delivery = delivery;
    this.#daily = daily;
  }

  /** Reads back what waited, and begins to deliver. */
  static async open({ folder, cmsUrl, token, log, pace }: FormDeskOptions): Promise<FormDesk> {
    const outbox = await Outbox.open(folder, log);
    const delivery = new Delivery({ outbox, handOver: cmsIntake({ cmsUrl, token }), log, pace });
    delivery.start();
    // What is set aside has a term, also when nobody restarts the server.
    const daily = setInterval(() => void outbox.takeAgain(), dayMs);
    daily.unref();
    return new FormDesk(outbox, delivery, daily);
  }

  /**
   * Takes a form in. When this resolves it is safe on the disk.
   * @returns what the CMS said of it, when it could say so at once
   */
  async take(item: Omit<IntakeItem, 'order'>): Promise<Outcome | null> {
    await this.#outbox.add(item);
    const mayAnswer = !this.#delivery.isFailing && this.#outbox.waiting <= shortQueue;
    return this.#outbox.outcome(item.key, mayAnswer ? patienceMs : 0);
  }

  /** Takes in what a person offers again; what they threw away counts no more. */
  lookAside(): void {
    void this.#outbox.takeAgain();
  }

  /** What somebody sent and the CMS did not take. */
  asideOf(who: ContactPoint): AsideForm[] {
    return this.#outbox.asideOf(who);
  }

  /** Wipes that. @returns how many */
  wipeAsideOf(who: ContactPoint): number {
    return this.#outbox.wipeAsideOf(who);
  }

  waiting(): FormsWaiting {
    return { waiting: this.#outbox.waiting, aside: this.#outbox.aside.summary };
  }

  async close(): Promise<void> {
    clearInterval(this.#daily);
    await this.#delivery.stop();
    await this.#outbox.close();
  }
}
