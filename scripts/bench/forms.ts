/**
 * `pnpm bench forms --messages 3000 --backlog 10000 --lanes 16`: forms that are thanked per second, each flushed to the
 * disk first, beside a bare Fastify that only parses; with the CMS up and down; and what an editor notices while the
 * outbox drains after an outage. Real Strapi, real site server, each in a process of its own.
 *
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type AdminApi, signIn } from '../../cms/tests/harness/admin-api.ts';
import { startCms } from '../../cms/tests/harness/cms-process.ts';
import { freePort } from '../../cms/tests/harness/free-port.ts';
import { startSite, type Site } from '../../site/tests/harness/site-process.ts';
import { numbersFrom } from './arguments.ts';
import { milliseconds, percentile, table } from './figures.ts';
import { rowOf, sendForms, type Sent } from './forms/send.ts';
import { atRest, machine } from './machine.ts';

const NEWS = 'api::news-item.news-item';
const { messages, backlog, lanes } = numbersFrom(process.argv.slice(2), {
  messages: 3_000,
  backlog: 10_000,
  lanes: 16,
});
console.log(`Forms: ${messages} messages, ${lanes} visitors at a time, ${backlog} after an outage. ${machine()}\n`);

const sitePort = await freePort();
const cms = await startCms({ sitePort });
let site: Site | undefined;
let bare: ChildProcess | undefined;
try {
  const secret = cms.secrets.webhookSecret;
  bare = spawn(process.execPath, [join(import.meta.dirname, '../../site/server/test-support/bare-form-server.ts')]);
  const [line] = (await once(bare.stdout!, 'data')) as [Buffer];
  site = await startSite({
    dataDir: cms.dataDir,
    port: sitePort,
    cmsUrl: cms.url,
    env: { FORMS_PER_NETWORK: '100000000' },
  });
  await atRest(site.pid);
  const rows = [['', 'per second', 'p50', 'p99', 'not thanked']];
  rows.push(rowOf('bare Fastify, only parses', await sendForms(line.toString().trim(), messages, lanes, secret)));
  bare.kill();
  rows.push(rowOf('the site, CMS up', await thanked(site, messages)));
  await drained(site);
  const admin = await signIn(cms, 'Beheerder');
  let left = 20;
  const quiet = await publishing(admin, async () => left-- > 0);
  await cms.stop();
  rows.push(rowOf('the site, CMS down', await thanked(site, backlog)));
  console.log(table(rows));

  await cms.start();
  const startedAt = performance.now();
  const again = await signIn(cms, 'Beheerder');
  const running = site;
  const busy = await publishing(again, async () => (await waiting(running)) > 0);
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(
    `\n${backlog} forms drained in ${seconds.toFixed(0)} s from the moment that the CMS answered again.\n` +
      `An editor's publish meanwhile: ${figures(busy)}; without that: ${figures(quiet)}.`,
  );
} finally {
  bare?.kill();
  await site?.stop();
  await cms.remove();
}

/** @throws when a visitor is not thanked: figures of refusals say nothing. */
async function thanked(by: Site, count: number): Promise<Sent> {
  const sent = await sendForms(by.url, count, lanes, cms.secrets.webhookSecret);
  if (sent.others === 0) return sent;
  const statuses = [...sent.statuses].map(([status, times]) => `${times} × ${status}`).join(', ');
  throw new Error(`${sent.others} of ${count} visitors were not thanked. The site answered ${statuses}.`);
}

/** How long each press on publish takes, one after the other with a second in between, while `goOn` says so. */
async function publishing(admin: AdminApi, goOn: () => Promise<boolean>): Promise<number[]> {
  const documentId = await admin.create(NEWS, {
    title: `Nieuws ${Date.now()}`,
    inShort: 'Kort nieuws uit de wijk.',
    date: '2026-06-01',
  });
  const times: number[] = [];
  while (await goOn()) {
    const pressedAt = performance.now();
    await admin.publish(NEWS, documentId, { inShort: `Kort nieuws uit de wijk, keer ${times.length}.` });
    times.push(performance.now() - pressedAt);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return times;
}

async function waiting(of: Site): Promise<number> {
  const { outbox } = JSON.parse((await of.get('/healthz')).body) as { outbox: { waiting: number } };
  return outbox.waiting;
}

async function drained(of: Site): Promise<void> {
  while ((await waiting(of)) > 0) await new Promise((resolve) => setTimeout(resolve, 200));
}

function figures(times: readonly number[]): string {
  return `p50 ${milliseconds(percentile(times, 0.5))}, p95 ${milliseconds(percentile(times, 0.95))} (${times.length} times)`;
}
