/** What the first page of the admin says to each role: the numbers, the oldest few, and nothing that a role may not read. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../harness/cms-process.ts';
import { rest } from '../harness/content-api.ts';
import { onEachDatabase } from '../harness/databases.ts';
import { runSql } from '../harness/sql.ts';
import { filled, handIn, item, signUp } from '../intake/hand-in.ts';
import { agreement, board, type Board, day, line, meeting, report, to, uidOf } from '../record/board.ts';

interface Item {
  uid: string;
  documentId: string;
  title: string;
  days: number;
  about?: string;
}
interface Waiting {
  kind: string;
  count: number;
  items: Item[];
}

const at = (days: number, hour: number) => `${day(days)}T${String(hour).padStart(2, '0')}:00:00.000Z`;

onEachDatabase('the desk', (cms, _, databaseUrl) => {
  let desk: Board;
  beforeAll(async () => {
    desk = await board(cms());
  });
  const ask = async (role: Role, path: string) => {
    const { status, body } = await desk.as(role).request('GET', `/werkplek/${path}`);
    return { status, data: body?.data };
  };
  const waiting = async (role: Role, kind: string): Promise<Waiting | undefined> => {
    const { data } = await ask(role, 'wachtlijst');
    return (data as Waiting[]).find((one) => one.kind === kind);
  };
  /** Does something that makes one more thing wait; the oldest of its kind. */
  const afterwards = async (role: Role, kind: string, act: () => Promise<unknown>) => {
    const before = await waiting(role, kind);
    await act();
    const after = await waiting(role, kind);
    return { more: (after?.count ?? 0) - (before?.count ?? 0), first: after?.items[0] };
  };

  describe('what waits', () => {
    it('is in the same order for everybody, and only what the role can settle', async () => {
      const kinds = async (role: Role) => ((await ask(role, 'wachtlijst')).data as Waiting[]).map(({ kind }) => kind);
      const all = [
        'submissions',
        'voices',
        'failed-plans',
        'late-agreements',
        'silent-voices',
        'late-advice',
        'reports',
        'awards',
        'unchecked',
        'concepts',
      ];
      expect(await kinds('Beheerder')).toEqual(all);
      expect(await kinds('Bestuur')).toEqual(all);
      expect(await kinds('Redacteur')).toEqual(['submissions', 'failed-plans', 'unchecked', 'concepts']);
    });

    it('is a form that nobody looked at, without what the sender wrote', async () => {
      const hulpvraag = item({
        form: 'hulpvraag',
        receivedAt: at(-40, 12),
        fields: { ...filled.hulpvraag, naam: 'Niemand die hier hoort' },
      });
      let title: string | undefined;
      const { more, first } = await afterwards('Redacteur', 'submissions', async () => {
        title = (await handIn(cms(), hulpvraag))[0]?.reference;
      });
      expect({ more, first }).toMatchObject({ more: 1, first: { title, about: 'hulpvraag', days: 40 } });
      expect(JSON.stringify((await ask('Beheerder', 'wachtlijst')).data)).not.toContain('Niemand');
      const handled = await afterwards('Redacteur', 'submissions', () =>
        desk.as('Redacteur').update(uidOf('submission'), first!.documentId, { state: 'in behandeling' }),
      );
      expect(handled.more).toBe(-1);
    });

    it('is a concept that was not touched for two weeks, of a type that the role puts on the site', async () => {
      const begun = async (type: string, title: string, days: number) => {
        const id = await desk.as('Redacteur').create(uidOf(type), { title });
        const updatedAt = new Date(Date.now() - days * 86_400_000);
        const table = type === 'initiative' ? 'initiatives' : 'agreements';
        await runSql(cms(), databaseUrl(), `UPDATE ${table} SET updated_at = ? WHERE document_id = ?`, updatedAt, id);
      };
      const { more, first } = await afterwards('Redacteur', 'concepts', async () => {
        await begun('initiative', 'Een vergeten plan', 700);
        await begun('agreement', 'Een vergeten afspraak', 800);
        await begun('initiative', 'Vorige week begonnen', 9);
      });
      expect({ more, first }).toMatchObject({
        more: 1,
        first: { title: 'Een vergeten plan', about: 'Initiatieven', days: 700, uid: uidOf('initiative') },
      });
      expect((await waiting('Bestuur', 'concepts'))?.items[0]).toMatchObject({ title: 'Een vergeten afspraak' });
      const published = await afterwards('Redacteur', 'concepts', () =>
        desk
          .as('Redacteur')
          .publish(uidOf('initiative'), first!.documentId, { title: 'Toch niet', inShort: 'Kort.', phase: 'draait' }),
      );
      expect(published.more).toBe(-1);
    });

    it('is a plan that failed, with the reason, of a type that the role puts on the site', async () => {
      const failed = async (type: string, title: string) => {
        const id = await desk.as('Redacteur').create(uidOf(type), { title });
        await runSql(
          cms(),
          databaseUrl(),
          `INSERT INTO planned_publications (document_id, entry_type, entry_id, what, run_at, state, planned_by, failure)
           VALUES (?, ?, ?, 'plaatsen', ?, 'mislukt', 1, 'De tekst ontbreekt.')`,
          `plan-${id}`,
          uidOf(type),
          id,
          new Date(Date.now() - 5 * 86_400_000),
        );
      };
      const { more, first } = await afterwards('Redacteur', 'failed-plans', async () => {
        await failed('initiative', 'Gepland plan');
        await failed('agreement', 'Geplande afspraak');
      });
      expect({ more, first }).toMatchObject({
        more: 1,
        first: { title: 'Gepland plan', about: 'De tekst ontbreekt.', days: 5 },
      });
    });

    it('is an afspraak past the date that counts now, until it is settled', async () => {
      let id = '';
      const late = await afterwards('Bestuur', 'late-agreements', async () => {
        id = await desk.published(
          'agreement',
          agreement({ title: 'Veel te laat', madeOn: day(-990), dueOn: day(-900) }),
        );
        await desk.published('agreement', agreement({ title: 'Op tijd', dueOn: day(3) }));
      });
      expect(late).toMatchObject({ more: 1, first: { title: 'Veel te laat', days: 900, documentId: id } });
      const speak = (voice: string, more: object) =>
        desk.published(
          'status-line',
          line({ agreement: to(id), voice, source: { title: 'Brief', role: 'ambtenaar' }, ...more }),
        );
      const moved = await afterwards('Bestuur', 'late-agreements', () =>
        speak('initiatiefnemers', { newDueOn: day(20), date: day(-5) }),
      );
      expect(moved.more).toBe(-1);
    });

    it('is an afspraak about which one side is silent, and says which', async () => {
      let id = '';
      const speak = (voice: string) =>
        desk.published(
          'status-line',
          line({ agreement: to(id), voice, date: day(-880), source: { title: 'Brief', role: 'contactambtenaar' } }),
        );
      const silent = await afterwards('Bestuur', 'silent-voices', async () => {
        id = await desk.published('agreement', agreement({ title: 'Eén kant stil', madeOn: day(-890) }));
        await speak('initiatiefnemers');
      });
      expect(silent).toMatchObject({ more: 1, first: { title: 'Eén kant stil', about: 'gemeente', days: 880 } });
      expect((await afterwards('Bestuur', 'silent-voices', () => speak('gemeente'))).more).toBe(-1);
    });

    it('is a report that no meeting adopted, by how long ago its own meeting was', async () => {
      const { more, first } = await afterwards('Bestuur', 'reports', async () => {
        const held = await desk.published('meeting', meeting('Lang geleden', -600));
        await desk.published('meeting-report', report({ title: 'Nooit vastgesteld', meeting: to(held) }));
      });
      expect({ more, first }).toMatchObject({ more: 1, first: { title: 'Nooit vastgesteld', days: 600 } });
    });

    it('is an advies to which no answer came in time', async () => {
      const late = await afterwards('Bestuur', 'late-advice', () =>
        desk.published('advice', {
          title: 'Zonder antwoord',
          inShort: 'Kort.',
          kind: 'ongevraagd',
          addressee: 'college',
          sentOn: day(-700),
          replyDueOn: day(-650),
          body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Ons advies.' }] }],
        }),
      );
      expect(late).toMatchObject({ more: 1, first: { title: 'Zonder antwoord', about: 'college', days: 650 } });
    });

    it('is an article that nobody checked for a year', async () => {
      const article = { inShort: 'Kort.', kind: 'les' };
      const { more, first } = await afterwards('Redacteur', 'unchecked', async () => {
        await desk.published('knowledge-article', { title: 'Oude les', checkedOn: day(-800), ...article });
        await desk.published('knowledge-article', { title: 'Verse les', checkedOn: day(-300), ...article });
      });
      expect({ more, first }).toMatchObject({ more: 1, first: { title: 'Oude les', days: 800 } });
    });

    it('is an award that soon no longer counts, the first to end first', async () => {
      const known = await waiting('Bestuur', 'awards');
      const [award] = (
        await desk.as('Beheerder').request('GET', `/content-manager/collection-types/${uidOf('keurmerk-award')}`)
      ).body.results as { documentId: string }[];
      const end = (days: number) =>
        runSql(
          cms(),
          databaseUrl(),
          'UPDATE keurmerk_awards SET valid_until = ? WHERE document_id = ?',
          day(days),
          award!.documentId,
        );
      await end(60);
      const soon = await waiting('Bestuur', 'awards');
      expect(soon?.items.find(({ documentId }) => documentId === award!.documentId)).toMatchObject({ days: 60 });
      await end(61);
      expect((await waiting('Bestuur', 'awards'))?.count).toBe(soon!.count - 1);
      await end(-1);
      expect((await waiting('Bestuur', 'awards'))?.count).toBe(soon!.count - 1);
      expect(known!.count).toBeGreaterThanOrEqual(soon!.count - 1);
    });
  });

  describe('the agenda', () => {
    const occasion = (title: string, more: object) => ({ title, inShort: 'Kort.', ...more });

    it('gives what comes first, with its places, what overlaps it and what is not on the site', async () => {
      const soon = { startsAt: new Date(Date.now() + 3_600_000).toISOString() };
      const end = { endsAt: new Date(Date.now() + 7_200_000).toISOString() };
      await desk.published(
        'workshop',
        occasion('Straks leren', { ...soon, ...end, registration: 'open', capacity: 3 }),
      );
      const meetingId = await desk
        .as('Redacteur')
        .create(uidOf('meeting'), occasion('Straks praten', { ...soon, ...end, kind: 'inspraakavond' }));
      await desk
        .as('Redacteur')
        .create(
          uidOf('meeting'),
          occasion('Gaat niet door', { ...soon, ...end, kind: 'bijeenkomst', cancelled: true }),
        );
      const of = (people: number) => signUp('straks-leren', { naam: 'Iemand', aantal: String(people) });
      const results = await handIn(cms(), of(3), of(2));
      expect(results.map(({ registration }) => registration)).toEqual(['bevestigd', 'wachtlijst']);
      const { data } = await ask('Redacteur', 'agenda');
      const titles = data.map(({ title }: Item) => title);
      expect(titles).toEqual(expect.arrayContaining(['Straks leren', 'Straks praten']));
      expect(titles).not.toContain('Gaat niet door');
      expect(data).toHaveLength(5);
      expect(data.find(({ title }: Item) => title === 'Straks leren')).toMatchObject({
        isOnSite: true,
        places: { taken: 3, waiting: 2, capacity: 3 },
        overlaps: [{ uid: uidOf('meeting'), documentId: meetingId, title: 'Straks praten' }],
      });
      expect(data.find(({ title }: Item) => title === 'Straks praten')).toMatchObject({
        isOnSite: false,
        places: null,
        overlaps: [{ title: 'Straks leren' }],
      });
      expect(JSON.stringify(data)).not.toContain('Iemand');
    });
  });

  describe('the website', () => {
    it('that does not answer is told as it is, to every role', async () => {
      for (const role of ['Redacteur', 'Bestuur', 'Beheerder'] as const)
        expect(await ask(role, 'website')).toEqual({ status: 200, data: { answers: false } });
    });

    it('says of an entry what can be known without it', async () => {
      const [one] = (
        await desk
          .as('Beheerder')
          .request('GET', `/content-manager/collection-types/${uidOf('initiative')}?status=published`)
      ).body.results as { documentId: string }[];
      expect((await ask('Redacteur', `website/${uidOf('initiative')}/${one!.documentId}`)).data).toMatchObject({
        presence: 'unknown',
        delay: 'off',
        page: null,
        firstPublishedOn: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      });
      const draft = await desk.as('Redacteur').create(uidOf('initiative'), { title: 'Nog niets' });
      expect((await ask('Redacteur', `website/${uidOf('initiative')}/${draft}`)).data).toMatchObject({
        presence: 'absent',
        publishedAt: null,
      });
    });

    it('has nothing to say about what never goes there', async () => {
      expect((await ask('Beheerder', `website/${uidOf('submission')}/x`)).status).toBe(404);
      expect((await ask('Beheerder', 'website/admin::user/1')).status).toBe(404);
    });
  });

  it('opens for nobody who is not signed in', async () => {
    for (const path of ['website', 'wachtlijst', 'agenda', `website/${uidOf('initiative')}/x`]) {
      expect((await fetch(`${cms().url}/werkplek/${path}`)).status).toBe(401);
      const token = await rest(cms().url, cms().secrets.siteToken, `/werkplek/${path}`);
      expect(token.status).toBe(401);
    }
  });
});
