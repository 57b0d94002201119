/** What the inbox mails by itself, with the clock moved: settings, digest, a hulpvraag at once, herhaalcheck. */
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { recheckPath, usualInboxSettings } from '../../../shared-types/src/forms/index.ts';
import { type AdminApi, type Json, signIn } from '../harness/admin-api.ts';
import { type Role, startCms } from '../harness/cms-process.ts';
import { onEachDatabase } from '../harness/databases.ts';
import { MovedClock } from '../harness/moved-clock.ts';
import { openSql, runSql } from '../harness/sql.ts';
import { contact, filled, handIn, item } from './hand-in.ts';
import { type ReceivedMail, startMailbox } from './mailbox.ts';

const SETTINGS = '/postvak/instellingen';
const address = (name: string) => `${name}@voorbeeld.example`;
const volunteer = (role: Role) => `${role.toLowerCase()}@participienter.example`;
const secret = { naam: 'Noor Geheim', vraag: 'Mag ik zonder vergunning tegels lichten?' };

/** Before the hour of the digest. */
const arrival = new Date('2027-01-11T05:00:00Z');
const eightWeeksLater = new Date('2027-03-08T09:00:00Z');
const theNextDay = new Date('2027-03-09T09:00:00Z');
const thatAfternoon = new Date('2027-03-08T14:00:00Z');

const mailbox = await startMailbox();
afterAll(() => mailbox.stop());

const clock = new MovedClock({ SMTP_URL: mailbox.smtpUrl });
clock.set(arrival);

onEachDatabase(
  'the mail of the inbox',
  (cms, database, databaseUrl) => {
    // Every database has people of its own.
    const at = (name: string) => address(`${name}-${database.toLowerCase()}`);
    let admin: AdminApi;
    let editor: AdminApi;
    let board: AdminApi;
    const signAllIn = async () => {
      admin = await signIn(cms(), 'Beheerder');
      editor = await signIn(cms(), 'Redacteur');
    };
    const restartAt = async (moment: Date) => {
      await cms().stop();
      clock.set(moment);
      const known = mailbox.mails.length;
      await cms().start();
      await signAllIn();
      return () => mailbox.mails.slice(known);
    };
    /** Everything that was queued before has left once this one's receipt is there. */
    const settled = async (name: string) => {
      await handIn(cms(), contact({ email: at(name) }, { receivedAt: clock.now().toISOString() }));
      await mailbox.until(at(name), 1);
    };
    /** The accounts are the same on each database, and so is the mailbox. */
    let mailsBefore = 0;
    const mailsTo = (recipient: string) =>
      mailbox.mails.slice(mailsBefore).filter(({ recipients }) => recipients.includes(recipient));
    const digestsTo = (role: Role) => mailsTo(volunteer(role)).filter(({ subject }) => subject?.startsWith('Postvak'));
    const subjects = (mails: readonly ReceivedMail[]) => mails.map(({ subject }) => subject);
    const inboxItem = async (reference: string): Promise<Json> => {
      const found = await editor.request('GET', `/postvak/inzendingen?state=open&search=${reference}`);
      const [row] = found.body.data.rows;
      return row && (await editor.request('GET', `/postvak/inzendingen/${row.documentId}`)).body.data;
    };
    const settings = (api: AdminApi, given: object) =>
      api.request('PUT', SETTINGS, { ...usualInboxSettings, ...given });
    const references: Record<string, string> = {};

    beforeAll(async () => {
      mailsBefore = mailbox.mails.length;
      await signAllIn();
      board = await signIn(cms(), 'Bestuur');
    });
    afterAll(() => void clock.set(arrival));

    describe('the settings', () => {
      it('are as usual before anybody changed them; a volunteer reads them, and chooses for themselves', async () => {
        const { status, body } = await editor.request('GET', SETTINGS);
        expect(status).toBe(200);
        expect(body.data).toMatchObject({
          settings: usualInboxSettings,
          mine: { digest: 'elke dag', atOnce: true },
          mayChange: false,
        });
        expect((await settings(editor, { recheckWeeks: 0 })).status).toBe(403);
        expect((await board.request('GET', SETTINGS)).body.data).toMatchObject({
          mine: { digest: 'nooit', atOnce: false },
          mayChange: true,
        });
        const mine = { digest: 'elke dag', atOnce: true };
        expect((await board.request('PUT', `${SETTINGS}/mail`, mine)).body.data.mine).toEqual(mine);
        expect((await editor.request('GET', SETTINGS)).body.data.mine).toEqual(mine);
      });

      it('are refused at the field that is wrong, and kept by the board and the administrator', async () => {
        const refused = await settings(board, { recheckWeeks: 99 });
        expect(refused.status).toBe(400);
        expect(refused.body.error.details.errors).toEqual([
          expect.objectContaining({ path: ['recheckWeeks'], message: expect.stringContaining('van 0 tot en met 52') }),
        ]);
        const kept = await settings(admin, { digestHour: 9 });
        expect(kept.body.data.settings.digestHour).toBe(9);
        expect((await settings(board, {})).body.data.settings).toEqual(usualInboxSettings);
      });
    });

    describe('a hulpvraag', () => {
      const ask = (name: string, given: object = {}) =>
        handIn(
          cms(),
          item({
            form: 'hulpvraag',
            receivedAt: clock.now().toISOString(),
            fields: { ...filled.hulpvraag, ...secret, email: at(name) },
            ...given,
          }),
        );

      it('is told at once to who wants that, without anything of the sender', async () => {
        const [kept] = await ask('noor');
        references.hulpvraag = kept!.reference!;
        const inOurMails = ({ subject }: { subject?: string }) => subject?.includes(references.hulpvraag!);
        await settled('na-hulpvraag');
        for (const role of ['Redacteur', 'Bestuur'] as const) {
          const told = mailsTo(volunteer(role)).filter(inOurMails);
          expect(told, role).toHaveLength(1);
          expect(told[0]!.text).toContain(`${cms().url}/admin/postvak/`);
          expect(told[0]!.source).not.toMatch(/Noor|Geheim|tegels|voorbeeld\.example/);
        }
        expect(subjects(mailsTo(volunteer('Beheerder')))).toEqual([]);
      });

      it('is told to nobody when it looks like spam, or when that is off', async () => {
        const before = mailsTo(volunteer('Redacteur')).length;
        const [spam] = await ask('spam', { marks: [{ reason: 'vulde het verborgen veld in' }] });
        references.spam = spam!.reference!;
        await settings(board, { atOnceOn: false });
        await ask('stil');
        await settled('na-stil');
        expect(mailsTo(volunteer('Redacteur'))).toHaveLength(before);
        await settings(board, {});
      });
    });

    describe('eight weeks later', () => {
      const codes: Record<string, string> = {};
      const answer = async (name: string, given: string) => {
        const response = await fetch(cms().url + recheckPath, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${cms().secrets.intakeToken}` },
          body: JSON.stringify({ code: codes[name], answer: given }),
        });
        return response.ok ? ((await response.json()) as { outcome: string }).outcome : response.status;
      };

      it('the senders who can be asked are asked once whether it is solved', async () => {
        const report = (name: string, fields: Record<string, string> = {}) =>
          item({
            form: 'knelpunt',
            receivedAt: clock.now().toISOString(),
            fields: { ...filled.knelpunt, naam: 'Kees Jansen', email: at(name), ...fields },
          });
        const reports = [report('kees'), report('gewist')] as const;
        const anonymous = report('niemand', { anoniem: 'ja' });
        delete anonymous.fields.email;
        delete anonymous.fields.naam;
        const [kees, gone] = await handIn(cms(), ...reports, anonymous);
        references.kees = kees!.reference!;
        references.gewist = gone!.reference!;
        await admin.request('POST', '/postvak/persoon/wissen', { who: at('gewist') });
        const { documentId } = await inboxItem(references.kees);
        await editor.request('POST', `/postvak/inzendingen/${documentId}/stand`, { state: 'afgerond' });
        await board.request('PUT', `${SETTINGS}/mail`, { digest: 'elke dag', atOnce: true });
        const accounts = (await admin.request('GET', '/admin/users?pageSize=100')).body.data.results as Json[];
        const { id } = accounts.find(({ email }) => email === volunteer('Bestuur'));
        expect((await admin.request('PUT', `/admin/users/${id}`, { isActive: false })).status).toBe(200);

        const mails = await restartAt(eightWeeksLater);
        await settled('acht-weken');
        const asked = mails().filter(({ subject }) => subject?.startsWith('Is het opgelost?'));
        expect(asked.flatMap(({ recipients }) => recipients).sort()).toEqual([at('kees'), at('noor'), at('stil')]);
        for (const mail of asked) {
          codes[mail.recipients[0]!] = /herhaalcheck\/\?code=(\S+)/.exec(mail.text ?? '')?.[1] ?? '';
          expect(mail.source).not.toMatch(/tegels|vergunning/);
        }
      });

      it('a digest tells who wants it what waits, once a day, also after a start; with nothing about a person', async () => {
        const [digest, ...more] = digestsTo('Redacteur');
        expect(subjects(more)).toEqual([]);
        expect(digest!.subject).toMatch(/^Postvak: \d+ nieuw, \d+ wachten$/);
        expect(digest!.text).toContain(references.hulpvraag);
        expect(digest!.text).toContain('56 dagen');
        expect(digest!.text).toContain(`${cms().url}/admin/postvak`);
        expect(digest!.source).not.toMatch(/Noor|Geheim|Kees|tegels|voorbeeld\.example/);
        // Chose it, and can't log in any more.
        expect(subjects(digestsTo('Bestuur'))).toEqual([]);

        const mails = await restartAt(thatAfternoon);
        await settled('zelfde-dag');
        expect(subjects(mails()).filter((subject) => /^(Postvak|Is het opgelost)/.test(subject ?? ''))).toEqual([]);
      });

      it('an answer comes back into the inbox; the last one counts and those before it stay', async () => {
        const kees = at('kees');
        expect(await answer(kees, 'misschien')).toBe(400);
        expect(await inboxItem(references.kees!)).toBeUndefined();
        expect(await answer(kees, 'nee')).toBe('nee');
        expect(await answer(kees, 'nee')).toBe('nee');
        expect(await answer(kees, 'deels')).toBe('deels');
        const { body } = await editor.request('GET', '/postvak/inzendingen?state=herhaalcheck');
        expect(body.data.rows).toMatchObject([{ reference: references.kees, state: 'nieuw', recheckAnswer: 'deels' }]);
        expect(body.data.counts.herhaalcheck).toBe(1);
        const { recheck, wipeAfter } = await inboxItem(references.kees!);
        expect(recheck.answers.map((given: Json) => given.answer)).toEqual(['nee', 'deels']);
        // As it was from the day on which it was finished.
        expect(wipeAfter).toBe('2028-01-11');
        codes.strange = `${codes[kees]!.split('-')[0]}-${'x'.repeat(22)}`;
        expect(await answer('strange', 'ja')).toBe('onbekend');
      });

      it('an answer about a knelpunt becomes a line of the initiative takers, once, with nothing about a person', async () => {
        const { documentId } = await inboxItem(references.kees!);
        const press = (what: string) => editor.request('POST', `/postvak/inzendingen/${documentId}/${what}`, {});
        expect((await press('logregel')).status).toBe(400);
        const { body: draft } = await press('concept');
        const { body: line } = await press('logregel');
        expect(line.data).toMatchObject({ uid: 'api::status-line.status-line', isNew: true });
        expect((await press('logregel')).body.data).toEqual({ ...line.data, isNew: false });
        const made = await editor.find('api::status-line.status-line', line.data.documentId);
        expect(made).toMatchObject({
          voice: 'initiatiefnemers',
          state: 'deels opgelost',
          date: '2027-03-08',
          note: 'Wie dit meldde, zegt: het is deels opgelost.',
          publishedAt: null,
        });
        const relation = `/content-manager/relations/api::status-line.status-line/${line.data.documentId}/knelpunt`;
        expect((await editor.request('GET', relation)).body.results).toMatchObject([
          { documentId: draft.data.documentId },
        ]);
        expect(await answer(at('kees'), 'ja')).toBe('ja');
        expect((await press('logregel')).body.data.isNew).toBe(true);
      });

      it('answers are counted, also of who was wiped; what is wiped does not come back', async () => {
        await admin.request('POST', '/postvak/persoon/wissen', { who: at('noor') });
        expect(await answer(at('noor'), 'niet meer nodig')).toBe('niet meer nodig');
        const { body } = await editor.request('GET', SETTINGS);
        expect(body.data.recheck).toEqual({
          asked: 3,
          answers: [
            { answer: 'ja', count: 1 },
            { answer: 'deels', count: 0 },
            { answer: 'nee', count: 0 },
            { answer: 'niet meer nodig', count: 1 },
          ],
        });
        const [wiped] = (await editor.request('GET', `/postvak/inzendingen?search=${references.hulpvraag}`)).body.data
          .rows;
        expect(wiped).toMatchObject({ who: 'gewist', recheckAnswer: 'niet meer nodig' });
        const person = await admin.request('POST', '/postvak/persoon', { who: at('noor') });
        const { aside, ...kept } = person.body.data;
        expect(Object.values(kept).flat()).toEqual([]);
        // There is no site here to ask.
        expect(aside).toBeNull();
      });

      it.runIf(database === 'PostgreSQL')(
        'two processes at the same time send everybody one digest',
        async () => {
          const readers = ['Redacteur', 'Beheerder'] as const;
          await admin.request('PUT', `${SETTINGS}/mail`, { digest: 'elke dag', atOnce: false });
          const before = readers.map((role) => digestsTo(role).length);
          await cms().stop();
          clock.set(theNextDay);
          // Both find that it is the hour of the same people, and come to wait for the same lock.
          const holder = await openSql(cms(), databaseUrl());
          await holder.query('begin');
          await holder.query('select pg_advisory_xact_lock(hashtext(?))', 'digest');
          const second = startCms({ databaseUrl: databaseUrl(), dataDir: cms().dataDir, env: clock.env });
          const first = cms().start();
          const waiting = `select 1 from pg_stat_activity where wait_event = 'advisory' and datname = current_database()`;
          await expect
            .poll(() => runSql(cms(), databaseUrl(), waiting), { timeout: 100_000, interval: 200 })
            .toHaveLength(2);
          await holder.query('commit');
          await holder.close();
          const [other] = await Promise.all([second, first]);
          onTestFinished(() => other.stop());
          const unsent = `select 1 from outgoing_mails where template = 'overzicht' and state <> 'verstuurd'`;
          await expect.poll(() => runSql(cms(), databaseUrl(), unsent), { timeout: 60_000, interval: 200 }).toEqual([]);
          await settled('volgende-dag');
          expect(readers.map((role) => digestsTo(role).length)).toEqual(before.map((count) => count + 1));
        },
        // Two processes start, beside what else the machine does.
        300_000,
      );
    });
  },
  { env: clock.env },
);
