/** What arrives from the forms: once, in order, and told by mail, with a real mail server. */
import { randomUUID } from 'node:crypto';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AdminApi, type Json, signIn } from '../harness/admin-api.ts';
import { onEachDatabase } from '../harness/databases.ts';
import { contact, filled, handIn, item, post, signUp } from './hand-in.ts';
import { startMailbox } from './mailbox.ts';

const mailbox = await startMailbox();
afterAll(() => mailbox.stop());

const WORKSHOP = 'api::workshop.workshop';
const inDays = (days: number, hour = 18) =>
  new Date(new Date().setUTCHours(hour, 0, 0, 0) + days * 86_400_000).toISOString();

onEachDatabase(
  'the intake',
  (cms) => {
    let admin: AdminApi;
    let editor: AdminApi;
    beforeAll(async () => {
      [admin, editor] = await Promise.all([signIn(cms(), 'Beheerder'), signIn(cms(), 'Redacteur')]);
    });

    const workshop = async (title: string, given: object = {}) => {
      const data = {
        title,
        inShort: 'Leer het samen.',
        startsAt: inDays(9),
        endsAt: inDays(9, 20),
        registration: 'open',
        capacity: 12,
        place: { name: 'Buurthuis aan de Vliet', address: 'Vlietlaan 1, Voorburg' },
      };
      const documentId = await admin.create(WORKSHOP, { ...data, ...given });
      await admin.publish(WORKSHOP, documentId, { ...data, ...given });
      const { slug } = await admin.find(WORKSHOP, documentId);
      return { documentId, slug: slug as string, data: { ...data, ...given } };
    };
    const rows = async (type: string, query: string) => {
      const { status, body } = await editor.request(
        'GET',
        `/content-manager/collection-types/${type}?pageSize=100&${query}`,
      );
      expect(status).toBe(200);
      return body.results;
    };
    const registrations = (documentId: string, state = '') =>
      rows(
        'api::registration.registration',
        `sort=id:ASC&filters[$and][0][workshopDocumentId][$eq]=${documentId}${state && `&filters[$and][1][state][$eq]=${state}`}`,
      );
    const linkIn = (text: string | undefined) => /\/doe-mee\/afmelden\/\?code=(\S+)/.exec(text ?? '')?.[1] ?? '';
    const giveUp = async (code: string) => {
      const response = await fetch(`${cms().url}/api/intake/afmelden`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${cms().secrets.intakeToken}` },
        body: JSON.stringify({ code }),
      });
      return ((await response.json()) as { outcome: string }).outcome;
    };

    describe('a form', () => {
      it('is kept once, however often it is brought, and gets one number and one mail', async () => {
        const sent = contact({ email: 'een-keer@voorbeeld.example' });
        const [first] = await handIn(cms(), sent);
        expect(first).toMatchObject({ key: sent.key, outcome: 'accepted' });
        expect(first!.reference).toMatch(/^C-\d{4}-\d{4}$/);
        const again = await Promise.all(Array.from({ length: 5 }, () => handIn(cms(), sent)));
        for (const [result] of again)
          expect(result).toEqual({ key: sent.key, outcome: 'duplicate', reference: first!.reference });
        expect(await rows('api::submission.submission', `filters[reference][$eq]=${first!.reference}`)).toHaveLength(1);
        const [mail] = await mailbox.until('een-keer@voorbeeld.example', 1);
        expect(mail!.subject).toContain(first!.reference);
        expect(mail!.text).not.toContain(sent.fields.bericht);
      });

      it('gets numbers in order of arrival, without a gap', async () => {
        const results = await handIn(
          cms(),
          ...Array.from({ length: 50 }, () => item({ form: 'contact', fields: { bericht: 'Hoi' } })).reverse(),
        );
        const numbers = results.map(({ reference }) => Number(reference!.slice(-4)));
        expect(numbers).toEqual(numbers.map((_, n) => numbers[0]! + n));
      });

      it('is refused when an answer is missing, and holds up nobody else', async () => {
        const empty = contact({ bericht: '' });
        const results = await handIn(cms(), empty, contact());
        expect(results[0]).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('bericht') });
        expect(results[1]).toMatchObject({ outcome: 'accepted' });
      });

      it('keeps what says who somebody is apart, and goes to spam with its reasons and without a mail', async () => {
        const [kept] = await handIn(
          cms(),
          contact(
            { email: 'reclame@voorbeeld.example', telefoon: '06 12 34 56 78' },
            { marks: [{ reason: 'vulde het verborgen veld in' }] },
          ),
        );
        const [row] = await rows('api::submission.submission', `filters[reference][$eq]=${kept?.reference}`);
        expect(row).toMatchObject({
          kind: 'contact',
          state: 'spam',
          marks: [{ reason: 'vulde het verborgen veld in' }],
          personal: { naam: 'Sam de Vries', email: 'reclame@voorbeeld.example', telefoon: '06 12 34 56 78' },
        });
        expect(JSON.stringify(row.data)).not.toMatch(/Sam|reclame|06 12/);
        await mailbox.until('een-keer@voorbeeld.example', 1);
        expect(mailbox.mails.filter(({ recipients }) => recipients.includes('reclame@voorbeeld.example'))).toEqual([]);
      });

      it('is brought with the intake token only, in a batch that is one', async () => {
        const { secrets } = cms();
        for (const token of [secrets.siteToken, secrets.previewToken, 'x'.repeat(64)])
          expect((await post(cms(), { items: [contact()] }, token)).status).toBeGreaterThanOrEqual(401);
        for (const body of [
          {},
          [],
          { items: [] },
          { items: [{ ...contact(), form: 'loterij' }] },
          { items: [{ ...contact(), key: '1' }] },
          { items: [contact()], more: 1 },
          { items: Array.from({ length: 51 }, () => contact()) },
        ])
          expect((await post(cms(), body)).status).toBe(400);
      });

      it('puts no line break of a name into a header of a mail', async () => {
        await handIn(
          cms(),
          contact({ naam: 'Sam\r\nBcc: ander@voorbeeld.example', email: 'regels@voorbeeld.example' }),
        );
        const [mail] = await mailbox.until('regels@voorbeeld.example', 1);
        expect(mail!.recipients).toEqual(['regels@voorbeeld.example']);
        expect(mail!.headers.map(({ key }) => key)).not.toContain('bcc');
        expect(mail!.to).toEqual([{ name: 'Sam Bcc: ander@voorbeeld.example', address: 'regels@voorbeeld.example' }]);
      });
    });

    describe('a workshop', () => {
      it('with twelve places gives exactly twelve to a hundred people at once, in order of arrival', async () => {
        const { slug, documentId } = await workshop('Honderd mensen tegelijk');
        const people = Array.from({ length: 100 }, (_, n) => `race-${n}-${documentId}@voorbeeld.example`);
        const results = (await Promise.all(people.map((email) => handIn(cms(), signUp(slug, { email }))))).flat();
        expect(results.filter(({ registration }) => registration === 'bevestigd')).toHaveLength(12);
        expect(results.filter(({ registration }) => registration === 'wachtlijst')).toHaveLength(88);
        const states = (await registrations(documentId)).map(({ state }: { state: string }) => state);
        expect(states).toEqual([...Array(12).fill('bevestigd'), ...Array(88).fill('wachtlijst')]);
        expect(new Set(results.map(({ reference }) => reference)).size).toBe(100);
        const subjects = (await Promise.all(people.map((email) => mailbox.until(email, 1)))).map(
          ([mail]) => mail!.subject,
        );
        expect(subjects.filter((subject) => subject === 'Je hebt een plaats: Honderd mensen tegelijk')).toHaveLength(
          12,
        );
        expect(
          subjects.filter((subject) => subject === 'Je staat op de wachtlijst: Honderd mensen tegelijk'),
        ).toHaveLength(88);
      });

      it('tells by mail with the appointment; who gives up a place gives it to the next, once', async () => {
        const { slug, documentId, data } = await workshop('Een begroting die klopt', { capacity: 2 });
        const at = (name: string) => `${name}-${documentId}@voorbeeld.example`;
        await handIn(cms(), signUp(slug, { email: at('een'), aantal: '2' }), signUp(slug, { email: at('twee') }));
        const [mail] = await mailbox.until(at('een'), 1);
        expect(mail!.attachments.map(({ mimeType }) => mimeType)).toEqual(['text/calendar']);
        const [calendar] = mail!.attachments;
        const event = new ICAL.Event(
          new ICAL.Component(ICAL.parse(Buffer.from(calendar!.content as ArrayBuffer).toString())).getFirstSubcomponent(
            'vevent',
          )!,
        );
        expect({ uid: event.uid, summary: event.summary, start: event.startDate.toJSDate().toISOString() }).toEqual({
          uid: documentId,
          summary: 'Een begroting die klopt',
          start: data.startsAt,
        });
        const code = linkIn(mail!.text);
        expect(await Promise.all([giveUp(code), giveUp(code)])).toEqual(
          expect.arrayContaining(['afgemeld', 'was al afgemeld']),
        );
        const subjects = (await mailbox.until(at('twee'), 2)).map(({ subject }) => subject);
        expect(subjects).toEqual([
          'Je staat op de wachtlijst: Een begroting die klopt',
          'Er is plaats voor je: Een begroting die klopt',
        ]);
        expect((await mailbox.until(at('een'), 2))[1]!.subject).toBe('Je bent afgemeld: Een begroting die klopt');
        expect(await giveUp(`${code.slice(0, -1)}${code.endsWith('A') ? 'B' : 'A'}`)).toBe('onbekend');
        expect(await giveUp(`${'a'.repeat(24)}-${'A'.repeat(22)}`)).toBe('onbekend');
      });

      it('with more room lets people move up; moved or called off it tells everybody', async () => {
        const { slug, documentId, data } = await workshop('Groter en later', { capacity: 1 });
        const at = (name: string) => `${name}-${documentId}@voorbeeld.example`;
        await handIn(cms(), ...['een', 'twee', 'drie'].map((name) => signUp(slug, { email: at(name) })));
        await admin.publish(WORKSHOP, documentId, { ...data, capacity: 2 });
        expect((await mailbox.until(at('twee'), 2))[1]!.subject).toMatch(/^Er is plaats/);
        const later = { ...data, capacity: 2, startsAt: inDays(10), endsAt: inDays(10, 20) };
        await admin.publish(WORKSHOP, documentId, later);
        expect((await mailbox.until(at('een'), 2))[1]!.subject).toMatch(/^Let op, veranderd/);
        expect((await mailbox.until(at('drie'), 2))[1]!.subject).toMatch(/^Let op, veranderd/);
        await admin.publish(WORKSHOP, documentId, {
          ...later,
          cancelled: true,
          cancelledReason: 'De trainer is ziek.',
        });
        const last = (await mailbox.until(at('drie'), 3))[2]!;
        expect(last.subject).toBe('Gaat niet door: Groter en later');
        expect(last.text).toContain('De trainer is ziek.');
        await admin.publish(WORKSHOP, documentId, {
          ...later,
          cancelled: true,
          cancelledReason: 'De trainer is nog ziek.',
        });
        expect(mailbox.mails.filter(({ recipients }) => recipients.includes(at('drie')))).toHaveLength(3);
        expect(await registrations(documentId, 'bevestigd')).toHaveLength(2);
      });

      it('that is moved takes along when the data of its people goes', async () => {
        const { slug, documentId, data } = await workshop('Een half jaar later');
        await handIn(cms(), signUp(slug), signUp(slug));
        const end = async () => new Set((await registrations(documentId)).map(({ wipeAfter }: Json) => wipeAfter));
        const [before, ...others] = await end();
        expect(others).toEqual([]);
        await admin.publish(WORKSHOP, documentId, { ...data, startsAt: inDays(220), endsAt: inDays(220, 20) });
        const [after, ...more] = await end();
        expect(more).toEqual([]);
        expect(Date.parse(String(after)) - Date.parse(String(before))).toBeGreaterThan(200 * 86_400_000);
      });

      it('that takes no sign-ups loses none: a volunteer finds them in the inbox', async () => {
        const closed = await workshop('Al dicht', { registration: 'gesloten' });
        const results = await handIn(cms(), signUp(closed.slug), signUp('bestaat-niet'));
        for (const { outcome, registration, reference } of results) {
          expect({ outcome, registration }).toEqual({ outcome: 'accepted', registration: undefined });
          expect(await rows('api::submission.submission', `filters[reference][$eq]=${reference}`)).toHaveLength(1);
        }
      });

      it('that was open when the site took the form is open, however late it comes here', async () => {
        const { slug } = await workshop('Net dicht', { registrationClosesAt: inDays(-1) });
        const [inTime, tooLate] = await handIn(cms(), signUp(slug, {}, { receivedAt: inDays(-2) }), signUp(slug));
        expect(inTime!.registration).toBe('bevestigd');
        expect(tooLate!.registration).toBeUndefined();
      });
    });

    describe('who comes to a workshop', () => {
      const desk = (who: AdminApi, method: string, documentId: string, path = '', body?: object) =>
        who.request(method, `/presentielijst/${documentId}${path}`, body);
      const called = (naam: string, more: Record<string, string> = {}) => ({
        key: randomUUID(),
        answers: { naam, telefoon: '06 12345678', aantal: '1', akkoord: 'ja', ...more },
      });
      const mailed = (address: string) => mailbox.until(`${address}@voorbeeld.example`, 1);

      it('is a list with what they need, and their addresses only when asked for; nobody keeps it', async () => {
        const { slug, documentId } = await workshop('Wie komt er', { capacity: 3, trainer: 'De wijkcoach' });
        const fields = { nodig: 'Een plek voor mijn rolstoel', telefoon: '06 98765432' };
        await handIn(
          cms(),
          signUp(slug, { naam: 'Zoë', aantal: '2', ...fields }),
          signUp(slug, { naam: 'Wim', aantal: '2' }),
          signUp(slug, { naam: 'Anna' }),
        );
        const { body, headers } = await desk(editor, 'GET', documentId);
        expect(headers.get('cache-control')).toBe('no-store');
        expect(body.data).toMatchObject({
          workshop: { title: 'Wie komt er', trainer: 'De wijkcoach', place: { name: 'Buurthuis aan de Vliet' } },
          counts: { confirmed: 3, waiting: 2, free: 0 },
          confirmed: [{ name: 'Anna' }, { name: 'Zoë', people: 2, accessNeeds: fields.nodig }],
          waiting: [{ name: 'Wim' }],
          joining: 'wachtlijst',
        });
        expect(JSON.stringify(body)).not.toMatch(/06 98765432|sam@voorbeeld/);
        const { body: withContact } = await desk(editor, 'GET', documentId, '?contact=ja');
        expect(withContact.data.confirmed[1].contact).toEqual({ email: 'sam@voorbeeld.example', phone: '06 98765432' });
        expect((await desk(editor, 'GET', documentId, '/aantallen')).body.data).toEqual(body.data.counts);
      });

      it('takes who calls by the rules of the form: a place or the waiting list, once, with a mail', async () => {
        const { documentId } = await workshop('Wie belt', { capacity: 2 });
        const first = called('Bea', { email: `bea-${documentId}@voorbeeld.example` });
        const add = (body: object) => desk(editor, 'POST', documentId, '/aanmelden', body);
        const again = await Promise.all([first, first, first].map(add));
        expect(again.map(({ body }) => body.data.state)).toEqual(['bevestigd', 'bevestigd', 'bevestigd']);
        expect((await mailed(`bea-${documentId}`))[0]?.subject).toMatch(/^Je hebt een plaats/);
        expect((await add(called('Cor', { aantal: '2' }))).body.data.state).toBe('wachtlijst');
        expect(await registrations(documentId)).toHaveLength(2);
        expect((await add(called('Dirk', { telefoon: '' }))).status).toBe(400);
        expect((await add({ ...called('Dirk'), key: 'x' })).status).toBe(400);
        const closed = await workshop('Belt te laat', { registration: 'gesloten' });
        expect((await desk(editor, 'POST', closed.documentId, '/aanmelden', called('Els'))).status).toBe(400);
      });

      it('gives the place of who signs off by phone to the next in line', async () => {
        const { slug, documentId } = await workshop('Wie afbelt', { capacity: 1 });
        const next = `volgende-${documentId}@voorbeeld.example`;
        await handIn(cms(), signUp(slug, { naam: 'Eerste' }), signUp(slug, { naam: 'Tweede', email: next }));
        const { confirmed } = (await desk(editor, 'GET', documentId)).body.data;
        const leave = { documentId: confirmed[0].documentId };
        const other = await workshop('Een andere workshop');
        expect((await desk(editor, 'POST', other.documentId, '/afmelden', leave)).status).toBe(404);
        expect((await desk(editor, 'POST', documentId, '/afmelden', leave)).status).toBe(200);
        expect((await mailbox.until(next, 2))[1]!.subject).toMatch(/^Er is plaats/);
        expect((await desk(editor, 'GET', documentId)).body.data).toMatchObject({
          confirmed: [{ name: 'Tweede' }],
          waiting: [],
        });
      });

      it('is a file for a spreadsheet without a formula, and forgets who was wiped', async () => {
        const { slug, documentId } = await workshop('Wie gewist is', { startsAt: inDays(-1), endsAt: inDays(-1, 20) });
        const email = `weg-${documentId}@voorbeeld.example`;
        const inTime = { receivedAt: inDays(-2) };
        await handIn(cms(), signUp(slug, { naam: '=1+1' }, inTime), signUp(slug, { naam: 'Wegmans', email }, inTime));
        await admin.request('POST', '/postvak/persoon/wissen', { who: email });
        const { email: account, password } = await cms().account('Redacteur');
        const login = await fetch(`${cms().url}/admin/login`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email: account, password }),
        });
        const { token } = ((await login.json()) as { data: { token: string } }).data;
        const file = await fetch(`${cms().url}/presentielijst/${documentId}/lijst.csv?contact=ja`, {
          headers: { authorization: `Bearer ${token}` },
        });
        expect(file.headers.get('content-disposition')).toContain(`"presentielijst-${slug}.csv"`);
        expect(file.headers.get('cache-control')).toBe('no-store');
        const csv = Buffer.from(await file.arrayBuffer()).toString();
        expect(csv).toMatch(/^\uFEFFplaats;naam;/);
        expect(csv).toContain(";'=1+1;");
        expect(csv).toContain(';(gewist);');
        expect(csv).not.toMatch(/Wegmans|weg-/);
      });

      it('is for nobody without an account, and for no workshop that is gone', async () => {
        const response = await fetch(`${cms().url}/presentielijst/bestaatniet`);
        expect(response.status).toBe(401);
        expect((await desk(editor, 'GET', 'bestaatniet')).status).toBe(404);
      });
    });

    describe('the inbox', () => {
      const inbox = (who: AdminApi, method: string, path: string, body?: object) =>
        who.request(method, `/postvak${path}`, body);
      const arrived = async (given: Parameters<typeof item>[0]) => {
        const [result] = await handIn(cms(), item(given));
        const { body } = await inbox(
          editor,
          'GET',
          `/inzendingen?search=${result!.reference}&state=${given.marks ? 'spam' : 'open'}`,
        );
        return body.data.rows[0].documentId as string;
      };
      const act = async (id: string, what: string, body: object = {}) =>
        (await inbox(editor, 'POST', `/inzendingen/${id}/${what}`, body)).body;

      it('moves an inzending on, with who does it, notes, and one answer by mail', async () => {
        const id = await arrived({
          form: 'hulpvraag',
          fields: { ...filled.hulpvraag, email: 'hulp@voorbeeld.example' },
        });
        expect((await act(id, 'oppakken')).data).toMatchObject({
          state: 'in behandeling',
          handler: 'Redacteur',
        });
        expect((await act(id, 'aantekening', { text: 'Ik bel morgen.' })).data.notes).toMatchObject([
          { text: 'Ik bel morgen.' },
        ]);
        const answer = { subject: 'We helpen je', text: 'We komen langs.\n\nTot dan.', key: crypto.randomUUID() };
        expect((await act(id, 'antwoord', { ...answer, text: 'Omdat [reden]' })).error.message).toContain('[reden]');
        await Promise.all([act(id, 'antwoord', answer), act(id, 'antwoord', answer)]);
        const mails = await mailbox.until('hulp@voorbeeld.example', 2);
        expect(mails[1]).toMatchObject({ subject: expect.stringMatching(/^We helpen je \(H-/) });
        const done = (await act(id, 'stand', { state: 'afgerond' })).data;
        expect(done).toMatchObject({ state: 'afgerond', replies: [{ text: answer.text }] });
        expect(done.wipeAfter).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        const inStrapi = 'api::submission.submission';
        await editor.update(inStrapi, id, { state: 'spam' });
        expect((await editor.find(inStrapi, id)).wipeAfter).not.toBe(done.wipeAfter);
        expect((await act(id, 'stand', { state: 'nieuw' })).data).toMatchObject({ wipeAfter: null, handler: null });
      });

      it('makes one draft of a form, however often it is pressed, without who sent it', async () => {
        const wat = 'Ik ben Sam. Bel 06-12345678. De vergunning duurt te lang.';
        const id = await arrived({ form: 'knelpunt', fields: { ...filled.knelpunt, wat } });
        const made = await Promise.all(Array.from({ length: 4 }, () => act(id, 'concept')));
        expect(new Set(made.map(({ data }) => data.documentId)).size).toBe(1);
        const { uid, documentId } = made[0].data;
        const draft = await editor.find(uid, documentId);
        expect(JSON.stringify(draft)).toContain('De vergunning duurt te lang');
        expect(JSON.stringify([draft.title, draft.inShort, draft.body])).not.toMatch(
          /Sam|06-12345678|voorbeeld\.example/,
        );
        expect(draft.status).toBe('draft');
      });

      it.each(['initiatief', 'advies', 'keurmerk'] as const)('makes a draft of %s', async (form) => {
        const initiatives = (await rows('api::initiative.initiative', 'status=published')) as { title: string }[];
        const fields = { ...filled[form], ...(form === 'keurmerk' && { initiatief: initiatives[0]!.title }) };
        const id = await arrived({ form, fields });
        const { data, error } = await act(id, 'concept');
        expect(error).toBeUndefined();
        expect((await editor.find(data.uid, data.documentId)).status).toBe('draft');
      });

      it('shows what looks alike', async () => {
        const wat = 'De vergunning voor onze geveltuin laat al maanden op zich wachten.';
        const first = await arrived({
          form: 'knelpunt',
          fields: { ...filled.knelpunt, wat, email: 'a1@voorbeeld.example' },
        });
        const second = await arrived({
          form: 'knelpunt',
          fields: { ...filled.knelpunt, wat, email: 'b2@voorbeeld.example' },
        });
        const { body } = await inbox(editor, 'GET', `/inzendingen/${second}`);
        expect(body.data.lookAlikes).toContainEqual(expect.objectContaining({ documentId: first, why: 'lijkt erop' }));
      });

      it('lets a sign-up that was no spam take its place', async () => {
        const { slug, documentId } = await workshop('Toch geen spam');
        const id = await arrived({
          ...signUp(slug, { email: 'echt@voorbeeld.example' }),
          marks: [{ reason: 'te snel verstuurd' }, { reason: 'veel links' }],
        });
        expect(await registrations(documentId)).toEqual([]);
        await act(id, 'stand', { state: 'nieuw' });
        expect(await registrations(documentId, 'bevestigd')).toHaveLength(1);
        expect((await mailbox.until('echt@voorbeeld.example', 1))[0]!.subject).toMatch(/^Je hebt een plaats/);
      });

      it('gives, and wipes for Beheerder only, everything of one address', async () => {
        const email = 'Weg.Ermee@voorbeeld.example';
        const { slug } = await workshop('Met iemand die weg wil');
        await handIn(cms(), contact({ email, bericht: 'Mijn geheim' }), signUp(slug, { email: email.toLowerCase() }));
        const shown = await inbox(editor, 'POST', '/persoon', { who: email });
        expect(shown.body.data.submissions).toHaveLength(1);
        expect(shown.body.data.registrations).toHaveLength(1);
        expect((await inbox(editor, 'POST', '/persoon/wissen', { who: email })).status).toBe(403);
        expect((await inbox(admin, 'POST', '/persoon/wissen', { who: email })).body.data).toMatchObject({
          submissions: 1,
          registrations: 1,
        });
        const after = (await inbox(admin, 'POST', '/persoon', { who: email })).body.data;
        expect([after.submissions, after.registrations]).toEqual([[], []]);
        const all = JSON.stringify(await rows('api::submission.submission', 'sort=id:DESC'));
        expect(all).not.toMatch(/Weg\.Ermee|Mijn geheim/i);
      });

      it('finds and wipes who only gave a telephone number, however it is written, and keeps nothing older', async () => {
        const { slug } = await workshop('Met iemand die belt');
        const byPhone = (telefoon: string, rest = {}) =>
          contact({ email: '', telefoon, bericht: 'Mijn telefoongeheim' }, rest);
        await handIn(
          cms(),
          byPhone('06 98 76 54 31'),
          byPhone('06-98765432'),
          signUp(slug, { email: '', telefoon: '+31 (0)6 98765431' }),
        );
        const late = byPhone('0698765431', { receivedAt: new Date().toISOString() });
        const who = '0031 6 98 76 54 31';
        const shown = (await inbox(editor, 'POST', '/persoon', { who })).body.data;
        // No site runs here: the answer says that it could not be asked.
        expect([shown.submissions.length, shown.registrations.length, shown.aside]).toEqual([1, 1, null]);
        const erased = await inbox(admin, 'POST', '/persoon/wissen', { who });
        expect(erased.body.data).toMatchObject({ submissions: 1, registrations: 1, aside: null });
        await handIn(cms(), late, byPhone('06 98765431'));
        const after = (await inbox(admin, 'POST', '/persoon', { who })).body.data;
        expect([after.submissions.length, after.registrations.length]).toEqual([1, 0]);
        expect((await inbox(admin, 'POST', '/persoon', { who: '06 98765432' })).body.data.submissions).toHaveLength(1);
        const neither = (await inbox(editor, 'POST', '/persoon', { who: 'Sam de Vries' })).body.error;
        expect(neither.details.errors).toEqual([
          expect.objectContaining({ path: ['who'], message: 'Vul een e-mailadres in, of een telefoonnummer.' }),
        ]);
      });

      it('gives the place of somebody who was wiped to the next, and keeps nobody waiting without an address', async () => {
        const coming = await workshop('Iemand gaat van de lijst', { capacity: 1 });
        const over = await workshop('Al geweest', { startsAt: inDays(-2), endsAt: inDays(-2, 20) });
        const at = (name: string) => `${name}-${coming.documentId}@voorbeeld.example`;
        await handIn(
          cms(),
          ...['een', 'twee', 'drie'].map((name) => signUp(coming.slug, { email: at(name) })),
          signUp(over.slug, { email: at('een') }, { receivedAt: inDays(-4) }),
        );
        const states = async (of: typeof coming) =>
          (await registrations(of.documentId)).map(({ state }: { state: string }) => state);
        expect(await states(coming)).toEqual(['bevestigd', 'wachtlijst', 'wachtlijst']);
        await inbox(admin, 'POST', '/persoon/wissen', { who: at('twee') });
        expect(await states(coming)).toEqual(['bevestigd', 'afgemeld', 'wachtlijst']);
        await inbox(admin, 'POST', '/persoon/wissen', { who: at('een') });
        expect(await states(coming)).toEqual(['afgemeld', 'afgemeld', 'bevestigd']);
        expect(await states(over)).toEqual(['bevestigd']);
        expect((await mailbox.until(at('drie'), 2))[1]!.subject).toMatch(/^Er is plaats voor je/);
      });

      it('is for nobody without an account', async () => {
        for (const path of ['/postvak/inzendingen', '/postvak/inzendingen/abc'])
          expect((await fetch(cms().url + path)).status).toBe(401);
        expect((await inbox(editor, 'GET', '/inzendingen?page=nul')).status).toBe(400);
        expect((await inbox(editor, 'GET', '/inzendingen/bestaat-niet')).status).toBe(404);
      });
    });

    describe('mail', () => {
      it('that the server does not take now is tried again, and one that it never takes is set aside', async () => {
        mailbox.refuse((address) =>
          address.startsWith('bestaat-niet') ? { code: 550, message: 'No such user' } : null,
        );
        await handIn(
          cms(),
          contact({ email: 'bestaat-niet@voorbeeld.example' }),
          contact({ email: 'na-hem@voorbeeld.example' }),
        );
        await mailbox.until('na-hem@voorbeeld.example', 1);
        mailbox.refuse(null);
      });

      it('leaves no address behind in the log', () => {
        expect(cms().log()).not.toMatch(/@voorbeeld\.example|Sam de Vries/);
      });
    });
  },
  { env: { SMTP_URL: mailbox.smtpUrl, MAIL_FROM: 'Participiënter <post@participienter.example>' } },
);
