/** Visitors who send forms as fast as they are thanked. */
import { Agent, request } from 'node:http';
import { forms } from '../../../shared-types/src/forms/index.ts';
import { goodAnswers } from '../../../shared-types/src/forms/good-answers.test-support.ts';
import { Stamps } from '../../../site/server/forms/stamp.ts';
import { postedFrom } from '../../../site/server/test-support/form-visitor.ts';
import { percentile, milliseconds } from '../figures.ts';

export interface Sent {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers that were no thank-you. */
  others: number;
  /** How often each status was answered. */
  statuses: ReadonlyMap<number, number>;
}

let visitors = 0;

/** @param lanes visitors at the same time. @param stampSecret of the site; stamps are a minute old, as of people */
export async function sendForms(url: string, count: number, lanes: number, stampSecret: string): Promise<Sent> {
  const stamps = new Stamps(stampSecret);
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  const bodies = Array.from({ length: count }, () => aMessage(stamps));
  const times: number[] = [];
  const statuses = new Map<number, number>();
  let next = 0;
  const startedAt = performance.now();
  const lane = async () => {
    while (next < count) {
      const body = bodies[next++]!;
      const sentAt = performance.now();
      const status = await post(agent, `${url}/doe-mee/contact/`, body);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      times.push(performance.now() - sentAt);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const seconds = (performance.now() - startedAt) / 1000;
  agent.destroy();
  const others = count - (statuses.get(303) ?? 0);
  return { perSecond: count / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99), others, statuses };
}

export const rowOf = (name: string, { perSecond, p50, p99, others }: Sent): string[] => [
  name,
  Math.round(perSecond).toLocaleString('en-US'),
  milliseconds(p50),
  milliseconds(p99),
  String(others),
];

function aMessage(stamps: Stamps): string {
  const n = (visitors += 1);
  const own = {
    naam: `Bewoner ${n}`,
    email: `bewoner${n}@voorbeeld.example`,
    bericht: `Vraag ${n}: wanneer kan ik komen?`,
  };
  const stamp = stamps.issue(new Date(Date.now() - 60_000));
  return postedFrom(forms.contact, { ...goodAnswers(forms.contact), ...own }, new Map([['stempel', stamp]])).toString();
}

function post(agent: Agent, url: string, body: string): Promise<number> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    sending.on('error', reject).end(body);
  });
}
