/**
 * Visitors who send forms and press again until they are thanked, and sometimes twice.
 *
 * @module
 */
import { setTimeout as wait } from 'node:timers/promises';
import { forms, type FormKind } from 'shared-types/forms';
import { goodAnswers } from '../../../shared-types/src/forms/good-answers.test-support.ts';
import { Stamps } from '../../server/forms/stamp.ts';
import { postedFrom } from '../../server/test-support/form-visitor.ts';
import { randomFrom } from '../../server/test-support/kill-run.ts';
import { stampField, thanksFields } from '../../src/components/form/form-address.ts';

/** What a visitor was thanked for, in the order of the thank-yous of one visitor. */
export interface Thanked {
  email: string;
  form: FormKind;
  bericht: string;
  people: number;
  /** The number or the code on each thank-you page: one, or more when the visitor pressed more than once. */
  numbers: Set<string>;
  /** What the thank-you said of a place. */
  registration: string | null;
}

export interface VisitorsOptions {
  site: () => string;
  stampSecret: string;
  workshop: string;
  seed: number;
  /** Resolves when the `n`-th message may be sent; false when no more are wanted. */
  turn(n: number): Promise<boolean>;
}

const VISITORS = 12;
const LONGEST_THOUGHT_MS = 120;
const SIGN_UPS = 0.15;
const PRESSES_TWICE = 0.08;

export class Visitors {
  readonly thanked: Thanked[] = [];
  /** How often somebody had to press again. */
  pressedAgain = 0;
  /** How often somebody pressed more than once though they were thanked. */
  pressedTwice = 0;
  readonly #options: VisitorsOptions;
  readonly #stamps: Stamps;
  #sent = 0;

  constructor(options: VisitorsOptions) {
    this.#options = options;
    this.#stamps = new Stamps(options.stampSecret);
  }

  async send(): Promise<void> {
    await Promise.all(Array.from({ length: VISITORS }, (_, visitor) => this.#visit(visitor)));
  }

  async #visit(visitor: number): Promise<void> {
    const { seed, turn } = this.#options;
    const random = randomFrom(seed + 1000 + visitor);
    for (;;) {
      const n = (this.#sent += 1);
      if (!(await turn(n))) return;
      await wait(random() * LONGEST_THOUGHT_MS);
      const isSignUp = random() < SIGN_UPS;
      const message: Thanked = {
        email: isSignUp ? `meedoer${visitor}-${n}@voorbeeld.example` : `bewoner${visitor}@voorbeeld.example`,
        form: isSignUp ? 'workshop' : 'contact',
        bericht: `Bericht ${visitor}-${n}: wanneer kan ik langskomen?`,
        people: isSignUp ? 1 + Math.floor(random() * 3) : 0,
        numbers: new Set(),
        registration: null,
      };
      const press = this.#page(message);
      const presses = random() < PRESSES_TWICE ? 2 : 1;
      this.pressedTwice += presses - 1;
      await Promise.all(Array.from({ length: presses }, () => press()));
      this.thanked.push(message);
    }
  }

  /** The filled-in page of a message: each press sends the same, until it is thanked. */
  #page(message: Thanked): () => Promise<void> {
    const { workshop, site } = this.#options;
    const { email, form, bericht, people } = message;
    const path = form === 'workshop' ? `/doe-mee/workshop/${workshop}/` : '/doe-mee/contact/';
    const own: Record<string, string> = form === 'workshop' ? { aantal: String(people), nodig: bericht } : { bericht };
    // Somebody who read the page for a minute.
    const stamp = this.#stamps.issue(new Date(Date.now() - 60_000));
    const hidden = new Map([[stampField, stamp]]);
    const body = postedFrom(forms[form], { ...goodAnswers(forms[form]), ...own, email }, hidden).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return async () => {
      for (;;) {
        const answer = await fetch(site() + path, { method: 'POST', body, headers, redirect: 'manual' })
          .then(async (response) => (await response.arrayBuffer(), response))
          .catch(() => null);
        if (answer?.status === 303) return remember(message, answer.headers.get('location') ?? '');
        if (answer && answer.status !== 503)
          throw new Error(`A visitor was neither thanked nor told to try again, but ${answer.status}`);
        this.pressedAgain += 1;
        await wait(100);
      }
    };
  }
}

function remember(message: Thanked, location: string): void {
  const { searchParams } = new URL(location, 'http://site.example');
  message.numbers.add(searchParams.get(thanksFields.number) ?? '');
  message.registration ??= searchParams.get(thanksFields.registration);
}
