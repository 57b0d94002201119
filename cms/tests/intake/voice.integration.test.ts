/** The municipality's own voice, from the question to the line on the site, with a real mail server. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { voiceFileField, voiceHandInField, voiceOpenPath, voicePath } from '../../../shared-types/src/forms/index.ts';
import type { AdminApi } from '../harness/admin-api.ts';
import { onEachDatabase } from '../harness/databases.ts';
import { runSql } from '../harness/sql.ts';
import { agreement, type Board, board, day, line, to } from '../record/board.ts';
import { startMailbox } from './mailbox.ts';

const mailbox = await startMailbox();
afterAll(() => mailbox.stop());

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const said = { stand: 'deels nagekomen', toelichting: 'De sleutel is er.\nHet “slot” <b>nog niet</b>.', link: '' };

onEachDatabase(
  'the voice of the municipality',
  (cms, database, databaseUrl) => {
    let people: Board;
    let made = 0;
    beforeAll(async () => {
      people = await board(cms());
    });

    /** A new afspraak on the site, and an officer of its own. */
    const asked = async (more: object = {}) => {
      const agreementId = await people.published('agreement', agreement({ title: `Een sleutel ${++made}`, ...more }));
      return {
        agreementId,
        email: `${database}-${made}@gemeente.example`.toLowerCase(),
        role: 'contactambtenaar wijk Noord',
      };
    };
    const ask = (who: AdminApi, agreementId: string, question: object) =>
      who.request('POST', `/stem/afspraken/${agreementId}`, question);
    const panel = async (agreementId: string) =>
      (await people.as('Redacteur').request('GET', `/stem/afspraken/${agreementId}`)).body.data;
    const codeIn = (text: string | undefined) => /hoe-staat-het\/\?code=(\S+)/.exec(text ?? '')?.[1] ?? '';
    /** Asks about a new afspraak, and waits for the mail. */
    const linked = async (more: object = {}) => {
      const question = await asked(more);
      const { agreementId, email, role } = question;
      expect((await ask(people.as('Redacteur'), agreementId, { email, role })).status).toBe(200);
      const [mail] = await mailbox.until(email, 1);
      return { ...question, code: codeIn(mail?.text) };
    };
    const send = async (path: string, body: FormData | string) => {
      const response = await fetch(cms().url + path, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${cms().secrets.intakeToken}`,
          ...(typeof body === 'string' && { 'content-type': 'application/json' }),
        },
        body,
      });
      return { status: response.status, body: response.ok ? ((await response.json()) as { outcome: string }) : null };
    };
    const open = async (code: string) => (await send(voiceOpenPath, JSON.stringify({ code }))).body;
    const handIn = (code: string, answer: object = said, file?: Buffer) => {
      const form = new FormData();
      form.set(voiceHandInField, JSON.stringify({ code, answer }));
      if (file) form.set(voiceFileField, new Blob([new Uint8Array(file)]), 'brief "A2".pdf');
      return send(voicePath, form);
    };
    const answered = async (file?: Buffer, more: object = {}) => {
      const question = await linked(more);
      expect((await handIn(question.code, said, file)).body).toEqual({ outcome: 'ontvangen' });
      const [request] = (await panel(question.agreementId)).requests;
      return { ...question, documentId: request.documentId as string };
    };
    const decide = (role: 'Redacteur' | 'Bestuur' | 'Beheerder', documentId: string, what: string, body: object = {}) =>
      people.as(role).request('POST', `/stem/antwoorden/${documentId}/${what}`, body);
    const linesOf = async (agreementId: string) => {
      const address = `/content-manager/collection-types/api::status-line.status-line?status=published&pageSize=100&populate[source][populate]=document&filters[$and][0][agreement][documentId][$eq]=${agreementId}`;
      const { results } = (await people.as('Beheerder').request('GET', address)).body;
      return Promise.all(
        results.map(({ documentId }: { documentId: string }) => people.onSite('status-line', documentId)),
      );
    };
    const mailsTo = (email: string) => mailbox.mails.filter(({ recipients }) => recipients.includes(email));
    const folder = () => join(cms().dataDir, 'voice-documents');
    const kept = () => (existsSync(folder()) ? readdirSync(folder()) : []);

    describe('asking', () => {
      it('mails a link once, however often and by whoever it is pressed within a day, and fills in the last officer', async () => {
        const { agreementId, email, role } = await asked();
        const answers = await Promise.all(
          (['Redacteur', 'Bestuur', 'Redacteur'] as const).map((who) =>
            ask(people.as(who), agreementId, { email, role }),
          ),
        );
        expect(answers.map(({ body }) => body.data.isNew).filter(Boolean)).toHaveLength(1);
        const shouted = await ask(people.as('Redacteur'), agreementId, { email: email.toUpperCase(), role });
        expect(shouted.body.data.isNew).toBe(false);
        const [mail] = await mailbox.until(email, 1);
        expect(mail?.subject).toMatch(/^Hoe staat het met afspraak A\d+\?$/);
        expect(await panel(agreementId)).toMatchObject({
          isOnSite: true,
          last: { email, role },
          requests: [{ state: 'gevraagd', occasion: 'gevraagd', validUntil: day(30) }],
        });
        expect(mailsTo(email)).toHaveLength(1);
      });

      it('is for a published afspraak, a real address and a role, and for who handles the inbox', async () => {
        const { agreementId, email, role } = await asked();
        const draft = await people
          .as('Redacteur')
          .create('api::agreement.agreement', agreement({ title: 'Nog niets' }));
        const editor = people.as('Redacteur');
        expect((await ask(editor, draft, { email, role })).body.error.message).toContain('eerst op de site');
        expect((await ask(editor, agreementId, { email: 'geen', role })).status).toBe(400);
        expect((await ask(editor, agreementId, { email, role: ' ' })).status).toBe(400);
        expect((await fetch(`${cms().url}/stem/afspraken/${agreementId}`)).status).toBe(401);
      });
    });

    describe('the link', () => {
      it('says what it is about, changes nothing by being opened, and takes one answer', async () => {
        const { agreementId, code } = await linked();
        for (let n = 0; n < 3; n++)
          expect(await open(code)).toEqual({ outcome: 'open', agreement: agreementId, until: day(30) });
        const twice = await Promise.all([handIn(code), handIn(code)]);
        expect(twice.map(({ body }) => body?.outcome)).toEqual(['ontvangen', 'ontvangen']);
        expect((await handIn(code, { ...said, stand: 'nagekomen' })).body).toEqual({ outcome: 'gebruikt' });
        expect(await open(code)).toEqual({ outcome: 'gebruikt' });
        expect((await panel(agreementId)).requests).toHaveLength(1);
      });

      it('is good for this purpose and this request only, for thirty days, with the intake token', async () => {
        const { agreementId, code } = await linked();
        const tampered = `${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`;
        expect(await open(tampered)).toEqual({ outcome: 'onbekend' });
        expect((await handIn(tampered)).body).toEqual({ outcome: 'onbekend' });
        expect((await handIn('../x')).status).toBe(400);
        const cancelled = await send('/api/intake/afmelden', JSON.stringify({ code }));
        expect(cancelled.body).toEqual({ outcome: 'onbekend' });
        const stranger = await fetch(cms().url + voiceOpenPath, {
          method: 'POST',
          headers: { authorization: `Bearer ${cms().secrets.siteToken}`, 'content-type': 'application/json' },
          body: JSON.stringify({ code }),
        });
        expect(stranger.status).toBeGreaterThanOrEqual(401);
        const validUntil = 'update voice_requests set valid_until = ? where agreement_id = ?';
        await runSql(cms(), databaseUrl(), validUntil, day(-1), agreementId);
        expect(await open(code)).toEqual({ outcome: 'verlopen' });
        expect((await handIn(code)).body).toEqual({ outcome: 'verlopen' });
        expect((await panel(agreementId)).requests[0].state).toBe('verlopen');
      });

      it('takes no answer that breaks a rule of the form, and no document that is no PDF', async () => {
        const { code } = await linked();
        for (const answer of [
          { ...said, stand: 'geen reactie' },
          { ...said, toelichting: '' },
          { ...said, link: 'javascript:alert(1)' },
        ])
          expect((await handIn(code, answer)).status).toBe(400);
        expect((await handIn(code, said, Buffer.from('MZ not a pdf'))).status).toBe(400);
        expect(await open(code)).toMatchObject({ outcome: 'open' });
      });
    });

    describe('deciding', () => {
      it('puts the answer on the site word for word, once, with two board members at once, and mails who gave it', async () => {
        const { agreementId, documentId, role, email } = await answered(pdf);
        expect(kept()).toContain(`${documentId}.pdf`);
        expect((await decide('Redacteur', documentId, 'plaatsen')).status).toBe(403);
        expect((await decide('Bestuur', documentId, 'plaatsen', { toelichting: 'Anders' })).status).toBe(400);
        const both = await Promise.all([
          decide('Bestuur', documentId, 'plaatsen'),
          decide('Beheerder', documentId, 'plaatsen'),
          decide('Bestuur', documentId, 'plaatsen'),
        ]);
        expect(both.map(({ body }) => body.data?.state ?? body)).toEqual(Array(3).fill('op de site'));
        const lines = await linesOf(agreementId);
        expect(lines).toHaveLength(1);
        expect(lines[0]).toMatchObject({
          voice: 'gemeente',
          state: said.stand,
          note: said.toelichting,
          date: day(0),
          source: { title: 'Antwoord van de gemeente', role, date: day(0), document: { name: 'brief A2.pdf' } },
        });
        const served = await fetch(cms().url + lines[0].source.document.url);
        expect(Buffer.from(await served.arrayBuffer())).toEqual(pdf);
        expect(kept()).not.toContain(`${documentId}.pdf`);
        const [, told, ...more] = await mailbox.until(email, 2);
        expect(told?.subject).toMatch(/^Je antwoord over afspraak A\d+ staat op de site$/);
        const { slug } = await people.onSite('agreement', agreementId);
        expect(told?.text).toContain(`/afspraken/${slug}/`);
        // Their words are on the site, and nowhere else.
        expect(told?.source).not.toMatch(/De sleutel|code=/);
        expect(more).toEqual([]);
        const queued = `select state from outgoing_mails where template = 'stem op de site'`;
        expect(await runSql(cms(), databaseUrl(), queued)).toHaveLength(1);
      });

      it('refuses with a reason that is mailed with a new link; the answer to that is a new one', async () => {
        const { agreementId, documentId, email, code } = await answered(pdf);
        expect((await decide('Redacteur', documentId, 'weigeren', { reason: 'Nee' })).status).toBe(403);
        const empty = await decide('Bestuur', documentId, 'weigeren', { reason: ' ' });
        expect([empty.status, empty.body.error.details.errors]).toEqual([
          400,
          [expect.objectContaining({ path: ['reason'], message: expect.stringContaining('Schrijf op waarom') })],
        ]);
        const reason = 'Er staat een naam in.\n\nHaal die eruit.';
        await Promise.all([
          decide('Bestuur', documentId, 'weigeren', { reason }),
          decide('Beheerder', documentId, 'weigeren', { reason }),
        ]);
        const mails = await mailbox.until(email, 2);
        expect(mails[1]?.subject).toContain('staat nog niet op de site');
        expect(mails[1]?.text).toContain('Haal die eruit.');
        const again = codeIn(mails[1]?.text);
        expect(again).not.toBe(code);
        expect((await handIn(again, { ...said, link: 'https://gemeente.example/brief' })).body?.outcome).toBe(
          'ontvangen',
        );
        const shown = await panel(agreementId);
        expect(shown.requests.map(({ state }: { state: string }) => state)).toEqual(['beantwoord', 'geweigerd']);
        expect(shown.requests[1].reason).toBe(reason);
        expect(kept()).not.toContain(`${documentId}.pdf`);
        expect((await decide('Bestuur', documentId, 'plaatsen')).body.data.state).toBe('geweigerd');
        expect(await linesOf(agreementId)).toEqual([]);
        expect(mailsTo(email)).toHaveLength(2);
      });

      it('waits in the inbox for everybody and at the desk of the board, and keeps the rules of the record', async () => {
        const { documentId, agreementId } = await answered(pdf);
        const inbox = (await people.as('Redacteur').request('GET', '/stem/antwoorden')).body.data;
        expect(inbox).toContainEqual(expect.objectContaining({ documentId }));
        const item = (await people.as('Redacteur').request('GET', `/stem/antwoorden/${documentId}`)).body.data;
        expect(item).toMatchObject({ mayDecide: false, documentName: 'brief A2.pdf' });
        expect(item.answers.map(({ value }: { value: string }) => value)).toEqual([said.stand, said.toelichting]);
        const waiting = async (role: 'Redacteur' | 'Bestuur') =>
          (await people.as(role).request('GET', '/werkplek/wachtlijst')).body.data.find(
            ({ kind }: { kind: string }) => kind === 'voices',
          );
        expect(await waiting('Redacteur')).toBeUndefined();
        expect((await waiting('Bestuur')).count).toBeGreaterThanOrEqual(1);
        const future = new Date(Date.now() + 3 * 86_400_000);
        const answeredAt = 'update voice_requests set answered_at = ? where document_id = ?';
        await runSql(cms(), databaseUrl(), answeredAt, future, documentId);
        const refused = await decide('Bestuur', documentId, 'plaatsen');
        expect([refused.status, refused.body.error?.message]).toEqual([400, expect.stringContaining('nog komen')]);
        expect(await linesOf(agreementId)).toEqual([]);
        expect(kept()).toContain(`${documentId}.pdf`);
      });
    });

    describe('time', () => {
      it('reminds once of a date that comes and of one that passed, not when it is settled; and wipes what is past its day', async () => {
        const coming = await linked({ dueOn: day(20) });
        const passed = await linked({ dueOn: day(-10) });
        const settled = await linked({ dueOn: day(20) });
        for (const voice of ['gemeente', 'initiatiefnemers'])
          await people.published(
            'status-line',
            line({
              agreement: to(settled.agreementId),
              state: 'nagekomen',
              voice,
              source: { title: 'Een brief', role: 'wethouder' },
            }),
          );
        const longAgo = new Date(Date.now() - 40 * 86_400_000);
        const askedAt = 'update voice_requests set asked_at = ? where agreement_id = ?';
        for (const { agreementId } of [coming, passed, settled])
          await runSql(cms(), databaseUrl(), askedAt, longAgo, agreementId);
        const old = await answered(pdf);
        expect((await panel(old.agreementId)).requests[0].email).toBe(old.email);
        const wipeAfter = 'update voice_requests set wipe_after = ? where agreement_id = ?';
        await runSql(cms(), databaseUrl(), wipeAfter, day(-1), old.agreementId);
        const again = async () => {
          await cms().stop();
          await cms().start();
        };
        await again();
        const [, before] = await mailbox.until(coming.email, 2);
        const [, after] = await mailbox.until(passed.email, 2);
        // The next start finds that it was done, before it answers; one database is enough for that.
        if (database === 'SQLite') await again();
        people = await board(cms());
        expect(before?.subject).toMatch(/^Uiterlijk .+: hoe staat het met afspraak A\d+\?$/);
        expect(after?.subject).toMatch(/^De datum is voorbij/);
        expect(await open(codeIn(after?.text))).toMatchObject({ outcome: 'open', until: day(30) });
        const timesAsked = async ({ agreementId }: { agreementId: string }) =>
          (await panel(agreementId)).requests.length;
        expect(await Promise.all([coming, passed, settled].map(timesAsked))).toEqual([2, 2, 1]);
        expect([coming, passed, settled].map(({ email }) => mailsTo(email).length)).toEqual([2, 2, 1]);
        expect((await panel(old.agreementId)).requests[0]).toMatchObject({ email: null, role: null, reason: null });
        expect(kept()).not.toContain(`${old.documentId}.pdf`);
        expect((await decide('Bestuur', old.documentId, 'plaatsen')).status).toBe(404);
      });
    });

    describe('privacy', () => {
      it('finds and erases everything of an officer; what is on the site stays', async () => {
        const { agreementId, documentId, email } = await answered(pdf);
        const admin = people.as('Beheerder');
        await decide('Bestuur', documentId, 'plaatsen');
        const second = await linked();
        await runSql(
          cms(),
          databaseUrl(),
          'update voice_requests set email = ? where agreement_id = ?',
          email,
          second.agreementId,
        );
        expect((await handIn(second.code, said, pdf)).body?.outcome).toBe('ontvangen');
        const shown = (await admin.request('POST', '/postvak/persoon', { who: email.toUpperCase() })).body.data;
        expect(shown.voices).toHaveLength(2);
        const erased = await admin.request('POST', '/postvak/persoon/wissen', { who: email });
        expect(erased.body.data).toMatchObject({ voices: 2 });
        expect((await admin.request('POST', '/postvak/persoon', { who: email })).body.data.voices).toEqual([]);
        expect(await panel(agreementId)).toMatchObject({
          last: null,
          requests: [{ state: 'op de site', email: null }],
        });
        expect(await linesOf(agreementId)).toHaveLength(1);
        const [pending] = (await panel(second.agreementId)).requests;
        expect(kept()).not.toContain(`${pending.documentId}.pdf`);
        expect((await decide('Bestuur', pending.documentId, 'plaatsen')).status).toBe(404);
      });

      it('leaves no address, code or answer behind in the log', () => {
        expect(cms().log()).not.toMatch(/@gemeente\.example|De sleutel is er|code=/i);
      });
    });
  },
  { env: { SMTP_URL: mailbox.smtpUrl } },
);
