/**
 * Visitors send forms while the site is killed (-9) time and again and the CMS is slow, full, wrong or dead, also between
 * keeping a batch and saying so. Repeatable by its seed, as far as a machine repeats itself.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { forms } from 'shared-types/forms';
import { expect } from 'vitest';
import { goodAnswers } from '../../../shared-types/src/forms/good-answers.test-support.ts';
import { FakeIntake, type Mood } from './fake-intake.ts';
import { hiddenIn, postedFrom } from './form-visitor.ts';
import { randomFrom } from './kill-run.ts';

export interface FaultResult {
  sent: number;
  kills: number;
  /** How often a visitor had to press again. */
  pressedAgain: number;
  batches: number;
}

const visitors = 12;
/** A CMS that does its work two times out of five. */
const moods: Mood[] = [
  'well',
  'well',
  'well',
  'well',
  'slow',
  'silent after',
  'half an answer',
  'full',
  'wrong',
  'dead',
];

/** @param kills at least this many, while messages are sent */
export async function sendUnderFaults(
  dataDir: string,
  messages: number,
  kills: number,
  seed: number,
): Promise<FaultResult> {
  const random = randomFrom(seed);
  const intake = new FakeIntake();
  intake.slowMs = 60;
  intake.mood = () => moods[Math.floor(random() * moods.length)] ?? 'well';
  const cmsUrl = await intake.start();
  const site = new KilledSite(dataDir, await freePort(), cmsUrl);
  const thanked = new Map<string, string[]>();
  const result: FaultResult = { sent: 0, kills: 0, pressedAgain: 0, batches: 0 };
  let next = 0;
  const visit = async (visitor: number) => {
    const email = `bewoner${visitor}@voorbeeld.nl`;
    const own: string[] = [];
    thanked.set(email, own);
    // While kills are to come, visitors keep coming too.
    while (next < messages || result.kills < kills) {
      const bericht = `Bericht ${(next += 1)} van bewoner ${visitor}`;
      const hidden = hiddenIn(await site.patiently(async (url) => (await fetch(`${url}/doe-mee/contact/`)).text()));
      const body = postedFrom(forms.contact, { ...goodAnswers(forms.contact), bericht, email }, hidden);
      for (let isThanked = false; !isThanked;) {
        const status = await site.patiently(
          async (url) => {
            const response = await fetch(`${url}/doe-mee/contact/`, { method: 'POST', body, redirect: 'manual' });
            await response.arrayBuffer();
            return response.status;
          },
          () => (result.pressedAgain += 1),
        );
        isThanked = status === 303;
        if (!isThanked) expect(status, 'a visitor is thanked or told to try again').toBe(503);
      }
      own.push(bericht);
      result.sent += 1;
    }
  };
  try {
    await site.start();
    const sending = Promise.all(Array.from({ length: visitors }, (_, visitor) => visit(visitor)));
    while (result.kills < kills) {
      await new Promise((resolve) => setTimeout(resolve, 300 + random() * 1_200));
      await site.kill();
      result.kills += 1;
      await site.start();
    }
    await sending;
    intake.mood = () => 'well';
    await site.delivered();
  } finally {
    await site.kill();
    await intake.stop();
  }
  for (const [email, own] of thanked) {
    const arrived = intake.taken.filter(({ fields }) => fields.email === email).map(({ fields }) => fields.bericht);
    expect(arrived, `each message of ${email}, once and in order`).toEqual(own);
  }
  return { ...result, batches: intake.batches };
}

class KilledSite {
  readonly #url: string;
  readonly #arguments: string[];
  #child: ChildProcess | null = null;

  constructor(dataDir: string, port: number, cmsUrl: string) {
    this.#url = `http://127.0.0.1:${port}`;
    this.#arguments = [
      fileURLToPath(new URL('./form-site-process.ts', import.meta.url)),
      dataDir,
      String(port),
      cmsUrl,
    ];
  }

  async start(): Promise<void> {
    let complaints = '';
    const child = spawn(process.execPath, this.#arguments, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    child.stderr.on('data', (bytes) => (complaints += String(bytes)));
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    expect(child.exitCode, complaints).toBeNull();
  }

  async kill(): Promise<void> {
    if (!this.#child || this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
  }

  /** Does it again while nobody answers, as somebody who presses again. */
  async patiently<T>(act: (url: string) => Promise<T>, onAgain: () => void = () => undefined): Promise<T> {
    for (;;) {
      try {
        return await act(this.#url);
      } catch {
        onAgain();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }

  async delivered(): Promise<void> {
    for (;;) {
      const health = await this.patiently(async (url) => (await fetch(`${url}/healthz`)).json());
      const { waiting, aside } = (health as { outbox: { waiting: number; aside: number } }).outbox;
      expect(aside, 'nothing is set aside').toBe(0);
      if (waiting === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
