/**
 * Visitors send forms to a real site with a real Strapi behind it, while both are killed, the line between them fails,
 * and the database is full or held by somebody else. Repeatable by its seed, as far as a machine repeats itself.
 *
 * @module
 */
import { setTimeout as wait } from 'node:timers/promises';
import { signIn } from '../../../cms/tests/harness/admin-api.ts';
import { type Cms, startCms } from '../../../cms/tests/harness/cms-process.ts';
import { freePort } from '../../../cms/tests/harness/free-port.ts';
import { startMailbox } from '../../../cms/tests/intake/mailbox.ts';
import { randomFrom } from '../../server/test-support/kill-run.ts';
import { type Site, startSite } from '../harness/site-process.ts';
import { expectEachOnce, expectMails, expectPlaces } from './arrived.ts';
import { fullUntilRefused, lockedUntilRefused, refusalsOf, withSmallDisk } from './database-faults.ts';
import { eventsOf, type FaultEvent, type FaultPlan, lineFaults } from './fault-plan.ts';
import { FaultyLine } from './faulty-line.ts';
import { Visitors } from './visitors.ts';

const WORKSHOP = 'api::workshop.workshop';
const CAPACITY = 40;

export interface FaultFigures {
  seed: number;
  sent: number;
  pressedAgain: number;
  pressedTwice: number;
  events: Record<string, number>;
  line: Record<string, number>;
  /** Times that the CMS said that its database refused. */
  refusals: number;
  placesTaken: number;
  mailsTwice: number;
  seconds: number;
}

/**
 * @throws when anything that a visitor was thanked for is lost, doubled or out of order
 * @param mayWait whether a mail may still wait for its next attempt at the end
 */
export async function sendThroughFaults(
  plan: FaultPlan,
  seed: number,
  { mayWait }: { mayWait: boolean },
): Promise<FaultFigures> {
  const startedAt = performance.now();
  const mailbox = await startMailbox();
  const cms = await startCms({
    databaseUrl: plan.databaseUrl,
    env: { ...withSmallDisk, SMTP_URL: mailbox.smtpUrl, MAIL_FROM: 'Participiënter <post@participienter.example>' },
  });
  const line = new FaultyLine(cms.url);
  const port = await freePort();
  const cmsUrl = await line.open();
  const start = () =>
    startSite({
      dataDir: cms.dataDir,
      port,
      cmsUrl,
      env: { FORMS_PER_NETWORK: '1000000', LOOK_INTERVAL_S: '3600' },
    });
  let site: Site | undefined;
  try {
    const workshop = await openWorkshop(cms);
    site = await start();
    const { url } = site;
    line.fault = lineFaults(plan, seed);

    const events = eventsOf(plan, seed);
    const random = randomFrom(seed + 2);
    let isOver = false;
    let released = 0;
    const turn = async (n: number) => {
      while (n > released && !isOver) await wait(10);
      return !isOver;
    };
    const { webhookSecret: stampSecret } = cms.secrets;
    const visitors = new Visitors({ site: () => url, stampSecret, workshop, seed, turn });
    const happen = async (event: FaultEvent) => {
      if (event === 'full') return fullUntilRefused(cms, plan.databaseUrl);
      if (event === 'locked') return lockedUntilRefused(cms, plan.databaseUrl);
      if (event === 'kill the CMS') {
        await cms.kill();
        return cms.start();
      }
      const { pressedAgain } = visitors;
      await site?.kill();
      // Whoever was sending presses again; when nobody was, the next one finds the site closed.
      released += 1;
      while (visitors.pressedAgain === pressedAgain && !isOver) await wait(10);
      site = await start();
    };
    const faults = async () => {
      for (const [n, event] of events.entries()) {
        if (isOver) return;
        // A part of the messages with every fault: some before it, some in the midst of it.
        released = Math.ceil((plan.messages * (n + 1)) / events.length);
        await wait(50 + random() * 400);
        await happen(event);
      }
      while (visitors.thanked.length < plan.messages && !isOver) await wait(20);
    };
    const end = () => (isOver = true);
    // A visitor who is told something odd ends the faults too, before anything is taken down.
    const parts = await Promise.allSettled([visitors.send().finally(end), faults().finally(end)]);
    for (const part of parts) if (part.status === 'rejected') throw part.reason;
    line.fault = () => 'nothing';
    await site.until('/healthz', ({ body }) => waitingIn(body) === 0, 180_000);
    const { thanked, pressedAgain, pressedTwice } = visitors;
    await expectEachOnce(cms, plan.databaseUrl, thanked);
    const placesTaken = await expectPlaces(cms, plan.databaseUrl, CAPACITY);
    const mailsTwice = await expectMails(cms, plan.databaseUrl, { mailbox, thanked, mayWait });
    return {
      seed,
      sent: thanked.length,
      pressedAgain,
      pressedTwice,
      events: Object.fromEntries([...Map.groupBy(events, (event) => event)].map(([event, all]) => [event, all.length])),
      line: Object.fromEntries(line.happened),
      refusals: refusalsOf(cms),
      placesTaken,
      mailsTwice,
      seconds: Math.round((performance.now() - startedAt) / 1000),
    };
  } finally {
    await site?.stop();
    await line.close();
    await cms.remove();
    await mailbox.stop();
  }
}

/** @throws when something was set aside: nothing of this is refused */
function waitingIn(health: string): number {
  const { outbox } = JSON.parse(health) as { outbox: { waiting: number; aside: number } };
  if (outbox.aside > 0) throw new Error(`${outbox.aside} forms were set aside`);
  return outbox.waiting;
}

/** @returns its slug */
async function openWorkshop(cms: Cms): Promise<string> {
  const admin = await signIn(cms, 'Beheerder');
  const at = (hour: number) => new Date(new Date().setUTCHours(hour, 0, 0, 0) + 9 * 86_400_000).toISOString();
  const data = {
    title: 'Een workshop in zwaar weer',
    inShort: 'Leer het samen.',
    startsAt: at(18),
    endsAt: at(20),
    registration: 'open',
    capacity: CAPACITY,
    place: { name: 'Buurthuis aan de Vliet' },
  };
  const documentId = await admin.create(WORKSHOP, data);
  await admin.publish(WORKSHOP, documentId, data);
  return (await admin.find(WORKSHOP, documentId)).slug as string;
}
