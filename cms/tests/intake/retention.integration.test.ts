/**
 * What must go is gone, also after a backup was put back: a CMS full of somebody's data is killed and copied, and the copy
 * is started when the time of the data has passed, with the forms that still lay at the site.
 */
import { cp, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  contactPoint,
  type FormDefinition,
  forms,
  type IntakeItem,
  plainFormKinds,
  questionsOf,
} from '../../../shared-types/src/forms/index.ts';
import { goodAnswers } from '../../../shared-types/src/forms/good-answers.test-support.ts';
import { Outbox } from '../../../site/server/forms/outbox/outbox.ts';
import { silent } from '../../../site/server/test-support/fixture-site.ts';
import { type Site, startSite } from '../../../site/tests/harness/site-process.ts';
import { ErasedPeople } from '../../src/intake/erased.ts';
import { signIn } from '../harness/admin-api.ts';
import { type Cms, startCms } from '../harness/cms-process.ts';
import { databases } from '../harness/databases.ts';
import { freePort } from '../harness/free-port.ts';
import { MovedClock } from '../harness/moved-clock.ts';
import { type Postgres, postgres } from '../harness/postgres.ts';
import { runSql } from '../harness/sql.ts';
import { handIn, item, signUp } from './hand-in.ts';
import { startMailbox } from './mailbox.ts';
import { searchEverywhere } from './search-everywhere.ts';

/** In everything that is about a person here. */
const NAME = 'Qwxyz de Vries';
const PHONE = '06 98 76 54 30';
const traces = ['qwxyz', '98 76 54 30'];
const dayMs = 86_400_000;

const WORKSHOP = 'api::workshop.workshop';
let people = 0;

/** A form in which every answer that somebody types themselves says who they are. */
function personal(form: FormDefinition, given: Partial<IntakeItem> = {}): IntakeItem {
  const typed = questionsOf(form)
    .filter(({ type }) => type === 'text' || type === 'line')
    .map(({ name }) => [name, `Ik ben ${NAME}. Antwoord op ${name}.`]);
  const who = { naam: NAME, telefoon: PHONE, email: `qwxyz${(people += 1)}@voorbeeld.example` };
  const { fields, ...rest } = given;
  const answers = Object.fromEntries(
    Object.entries({ ...goodAnswers(form), ...Object.fromEntries(typed) }).filter(([, value]) => value),
  );
  return item({ form: form.kind, ...rest, fields: { ...answers, ...who, ...fields } });
}

const mailbox = await startMailbox();
afterAll(() => mailbox.stop());

describe.each(databases)('what visitors told (%s)', (database) => {
  let server: Postgres | undefined;
  let cms: Cms;
  let restored: Cms | undefined;
  let site: Site | undefined;
  let backup: string;
  let restoredUrl = '';
  const clock = new MovedClock({ SMTP_URL: mailbox.smtpUrl, MAIL_FROM: 'Post <post@participienter.example>' });
  const keys = { settled: '', erased: '' };
  let before: unknown;

  /** How many arrived, by form and month, and how many people had a place: what must stay. */
  const counts = async (of: Cms, url: string) => {
    const rows = await runSql(of, url, 'select kind, reference, received_at from submissions order by id');
    const places = await runSql(of, url, 'select state, people from registrations order by id');
    const month = (moment: unknown) => new Date(moment as string | number | Date).toISOString().slice(0, 7);
    return { arrived: rows.map(({ kind, reference, received_at }) => [kind, reference, month(received_at)]), places };
  };
  const search = () => searchEverywhere(restored!, restoredUrl, traces);
  const later = async (days: number) => {
    clock.set(new Date(Date.now() + days * dayMs));
    if (restored) {
      await restored.stop();
      await restored.start();
    } else restored = await startCms({ databaseUrl: restoredUrl, dataDir: backup, env: clock.env });
    const port = await freePort();
    site = await startSite({ dataDir: backup, port, cmsUrl: restored.url, env: clock.env });
    await site.until('/healthz', ({ body }) => JSON.parse(body).outbox.waiting === 0, 60_000);
    // What it brought is there now; stopped, it writes nothing while we search.
    await site.stop();
  };

  beforeAll(async () => {
    if (database === 'PostgreSQL') server = postgres();
    const databaseUrl = (await server?.database()) ?? '';
    cms = await startCms({ databaseUrl, env: clock.env });
    const admin = await signIn(cms, 'Beheerder');
    const at = (days: number) => new Date(Date.now() + days * dayMs).toISOString();
    const data = {
      title: 'Voor de backup',
      inShort: 'Kort.',
      startsAt: at(9),
      endsAt: at(9.1),
      registration: 'open',
      capacity: 1,
      place: { name: 'Buurthuis' },
    };
    const workshop = await admin.create(WORKSHOP, data);
    await admin.publish(WORKSHOP, workshop, data);
    const { slug } = await admin.find(WORKSHOP, workshop);

    mailbox.refuse((address) =>
      address.startsWith('qwxyz-nooit')
        ? { code: 550, message: `No such user: ${address}` }
        : address.startsWith('qwxyz-later')
          ? { code: 450, message: `Try later: ${address}` }
          : null,
    );
    const { contact } = forms;
    const items = [
      ...plainFormKinds.map((kind) => personal(forms[kind])),
      personal(contact, { marks: [{ reason: 'vulde het verborgen veld in' }] }),
      personal(contact, { fields: { email: 'qwxyz-nooit@voorbeeld.example' } }),
      personal(contact, { fields: { email: 'qwxyz-later@voorbeeld.example' } }),
      ...[1, 2].map(() =>
        signUp(slug, {
          naam: NAME,
          telefoon: PHONE,
          email: `qwxyz${(people += 1)}@voorbeeld.example`,
          nodig: `Hulp voor ${NAME}`,
        }),
      ),
      signUp(slug, { naam: NAME, email: 'qwxyz-weg@voorbeeld.example' }),
      personal(contact, { fields: { email: 'qwxyz-weg@voorbeeld.example' } }),
      personal(contact, { fields: { email: '', telefoon: '06 11 22 33 44' } }),
    ];
    const results = await handIn(cms, ...items);
    expect(results.map(({ outcome }) => outcome)).toEqual(items.map(() => 'accepted'));
    // Somebody helps the one who asked for it.
    const asked = results[items.findIndex(({ form }) => form === 'hulpvraag')]!.reference!;
    const { body } = await admin.request('GET', `/postvak/inzendingen?search=${asked}`);
    const act = (what: string, given: object) =>
      admin.request('POST', `/postvak/inzendingen/${body.data.rows[0].documentId}/${what}`, given);
    await act('aantekening', { text: `${NAME} belde terug.` });
    await act('antwoord', { subject: `Dag ${NAME}`, text: `Beste ${NAME}, bel ${PHONE}.`, key: crypto.randomUUID() });
    expect((await act('stand', { state: 'afgerond' })).status).toBe(200);
    const failed = `select last_error from outgoing_mails where state = 'niet gelukt'`;
    await vi.waitFor(
      async () =>
        expect(await runSql(cms, databaseUrl, failed)).toEqual([
          { last_error: expect.stringContaining('qwxyz-nooit@') },
        ]),
      { timeout: 60_000, interval: 200 },
    );

    // What lies beside the database.
    const outbox = await Outbox.open(join(cms.dataDir, 'outbox'), silent);
    const spam = items.find(({ marks }) => marks.length > 0)!;
    const ofErased = personal(contact, { fields: { email: 'qwxyz-weg@voorbeeld.example' } });
    for (const one of [spam, ofErased, personal(contact, { fields: { bericht: '' } })]) await outbox.add(one);
    await outbox.close();
    Object.assign(keys, { settled: spam.key, erased: ofErased.key });
    await mkdir(join(cms.dataDir, 'outbox/aside'), { recursive: true });
    const note = { at: new Date().toISOString(), kind: 'refused', reason: 'Kijk na', item: personal(contact) };
    await writeFile(join(cms.dataDir, 'outbox/aside', `${note.item.key}.json`), JSON.stringify(note));
    // As the CMS writes one without a mail server.
    await mkdir(join(cms.dataDir, 'mail'), { recursive: true });
    const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-0a1b2c3d.eml`;
    await writeFile(
      join(cms.dataDir, 'mail', name),
      `To: ${NAME} <qwxyz@voorbeeld.example>\r\nSubject: Dag\r\n\r\nDag\r\n`,
    );

    before = await counts(cms, databaseUrl);
    await cms.kill();
    backup = await mkdtemp(join(tmpdir(), 'participienter-backup-'));
    await cp(cms.dataDir, backup, { recursive: true });
    if (databaseUrl) restoredUrl = await server!.copyOf(databaseUrl);
    // After the backup was made, somebody asks to be erased. The file that remembers it is the newest, as the guide says.
    const { encryptionKey } = cms.secrets;
    const erased = new ErasedPeople(join(backup, 'erased.jsonl'), encryptionKey);
    for (const who of ['qwxyz-weg@voorbeeld.example', '+31 6 11223344']) erased.add(contactPoint(who)!, new Date());
  }, 600_000);
  afterAll(async () => {
    await site?.stop();
    await restored?.remove();
    await cms?.remove();
    if (backup) await rm(backup, { recursive: true, force: true });
    await server?.close();
  });

  it('is found everywhere in the backup, or this would prove nothing', async () => {
    const found = await searchEverywhere({ dataDir: backup }, restoredUrl, traces);
    const files = database === 'SQLite' ? ['file cms.db-wal'] : [];
    expect(found).toEqual(
      expect.arrayContaining(['table outgoing_mails', 'table registrations', 'table submissions', ...files]),
    );
    expect(found.filter((place) => place.startsWith('file outbox/')).length).toBe(2);
    expect(found.filter((place) => place.startsWith('file mail/')).length).toBe(1);
  });

  it('goes as soon as its own term has passed, and who was erased after the backup does not come back', async () => {
    const sentBefore = mailbox.mails.length;
    mailbox.refuse(null);
    await later(125);
    const found = await search();
    expect(
      found.filter((place) => !place.startsWith('file cms.db') && !place.startsWith('file outbox/aside/')),
    ).toEqual(['table submissions']);
    const left = await runSql(
      restored!,
      restoredUrl,
      'select kind, state, personal from submissions where wiped_at is null order by id',
    );
    // Settled or not: its term is longer.
    expect(left.map(({ kind }) => kind)).toEqual([...plainFormKinds, 'contact', 'contact']);
    expect(JSON.stringify(left)).not.toMatch(/qwxyz-weg|11 22 33 44/);
    expect(mailbox.mails.slice(sentBefore).filter(({ recipients }) => recipients.join().includes('qwxyz'))).toEqual([]);
  });

  it('is nowhere any more when all terms have passed: not in the database, nor in its file, nor at the site', async () => {
    await later(765);
    expect(await search()).toEqual([]);
    for (const process of [restored!, site!]) expect(process.log()).not.toMatch(/qwxyz|98 76 54 30/i);
  });

  it('still counts', async () => {
    const after = await counts(restored!, restoredUrl);
    const known = before as typeof after;
    // The two that lay at the site count too; the one whose key was known came no second time.
    expect(after.arrived.slice(0, known.arrived.length)).toEqual(known.arrived);
    const [came, ...others] = await runSql(
      restored!,
      restoredUrl,
      'select key from submissions order by id desc limit 2',
    );
    expect([came, others.length]).toEqual([{ key: keys.erased }, 1]);
    expect(after.arrived).toHaveLength(known.arrived.length + 1);
    expect(after.places).toEqual(known.places);
  });
});
