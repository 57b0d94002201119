/** Publishing at a chosen moment: who may, what is said, and that it happens once, whatever falls over. */
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Database, databases } from '../harness/databases.ts';
import type { Json } from '../harness/admin-api.ts';
import { type Cms, type Role, startCms } from '../harness/cms-process.ts';
import { type Postgres, postgres } from '../harness/postgres.ts';
import { agreement, board, type Board, day, meeting, uidOf } from '../record/board.ts';
import { openTables, type Tables, until } from './tables.ts';
import { listen, type Nudges } from './webhook.ts';

const NEWS = uidOf('news-item');
const news = (title: string) => ({ title, inShort: 'Kort.', date: day(0) });
const tomorrow = { date: day(1), time: '10:00' };

describe.each(databases)('planning (%s)', (database: Database) => {
  let cms: Cms;
  let server: Postgres | undefined;
  let databaseUrl = '';
  let nudges: Nudges;
  let tables: Tables;
  let at: Board;

  beforeAll(async () => {
    if (database === 'PostgreSQL') server = postgres();
    databaseUrl = (await server?.database()) ?? '';
    nudges = await listen();
    cms = await startCms({ databaseUrl, sitePort: nudges.port });
    tables = await openTables(cms, databaseUrl);
    at = await board(cms);
  });
  afterAll(async () => {
    await tables?.close();
    await cms?.remove();
    await nudges?.close();
    await server?.close();
  });

  const ask = async (role: Role, method: string, type: string, documentId: string, what = '', body?: object) => {
    const answer = await at
      .as(role)
      .request(method, `/planning/${uidOf(type)}/${documentId}${what && `/${what}`}`, body);
    return { status: answer.status, ...answer.body?.data, message: answer.body?.error?.message };
  };
  const plan = (role: Role, type: string, documentId: string, moment: object = tomorrow, what = 'plaatsen') =>
    ask(role, 'PUT', type, documentId, what, moment);
  const settled = async (documentId: string) => {
    await until(async () => !(await tables.states(documentId)).includes('gepland'));
    return ask('Beheerder', 'GET', 'news-item', documentId);
  };

  it('puts the text on the site at its moment, as it is saved then, and tells the site', async () => {
    const id = await at.as('Redacteur').create(NEWS, news('Op tijd'));
    expect(await plan('Redacteur', 'news-item', id)).toMatchObject({
      status: 200,
      mayPlan: true,
      plans: [{ what: 'plaatsen', state: 'gepland', runAt: expect.stringContaining(day(1)), failure: null }],
    });
    expect(await tables.published('news_items', id)).toBe(0);
    await at.as('Bestuur').update(NEWS, id, { title: 'Op tijd, en beter' });
    await tables.makeDue(id);
    const { plans } = await settled(id);
    expect(plans).toMatchObject([{ state: 'gedaan', isLate: false }]);
    expect((await at.onSite('news-item', id)).title).toBe('Op tijd, en beter');
    await until(async () => nudges.count('entry.publish', id) === 1);
  });

  it('takes it off at its moment', async () => {
    const id = await at.as('Redacteur').create(NEWS, news('Tijdelijk'));
    await at.as('Redacteur').publish(NEWS, id);
    await plan('Redacteur', 'news-item', id, tomorrow, 'weghalen');
    await tables.makeDue(id);
    await settled(id);
    expect(await tables.published('news_items', id)).toBe(0);
  });

  it('moves a plan, cancels it, and forgets it when somebody does it by hand', async () => {
    const id = await at.as('Redacteur').create(NEWS, news('Anders'));
    await plan('Redacteur', 'news-item', id);
    const moved = await plan('Bestuur', 'news-item', id, { date: day(2), time: '09:30' });
    expect(moved.plans).toMatchObject([{ runAt: expect.stringContaining(day(2)) }]);
    expect(await tables.states(id)).toEqual(['gepland']);
    expect(await ask('Redacteur', 'DELETE', 'news-item', id, 'plaatsen')).toMatchObject({ status: 200, plans: [] });
    await plan('Redacteur', 'news-item', id);
    await at.as('Bestuur').publish(NEWS, id);
    expect((await ask('Redacteur', 'GET', 'news-item', id)).plans).toEqual([]);
    await plan('Redacteur', 'news-item', id);
    await at.as('Redacteur').remove(NEWS, id);
    expect(await tables.states(id)).toEqual([]);
  });

  it('speaks of time as a clock in the Netherlands does, also when it changes', async () => {
    const id = await at.as('Redacteur').create(NEWS, news('Klok'));
    const year = Number(day(0).slice(0, 4)) + 1;
    const lastSunday = (month: number) =>
      `${year}-${String(month).padStart(2, '0')}-${31 - new Date(Date.UTC(year, month - 1, 31)).getUTCDay()}`;
    const [spring, autumn] = [lastSunday(3), lastSunday(10)];
    const at02 = { time: '02:30' };
    expect(await plan('Redacteur', 'news-item', id, { date: spring, ...at02 })).toMatchObject({
      status: 400,
      message: expect.stringContaining('Deze tijd bestaat niet'),
    });
    expect(await plan('Redacteur', 'news-item', id, { date: autumn, ...at02 })).toMatchObject({
      status: 400,
      message: expect.stringContaining('komt twee keer'),
    });
    const runAt = async (moment: object) => (await plan('Redacteur', 'news-item', id, moment)).plans[0].runAt;
    expect(await runAt({ date: autumn, ...at02, which: 'eerste' })).toBe(`${autumn}T00:30:00.000Z`);
    expect(await runAt({ date: autumn, ...at02, which: 'tweede' })).toBe(`${autumn}T01:30:00.000Z`);
    expect(await runAt({ date: spring, time: '03:00' })).toBe(`${spring}T01:00:00.000Z`);
    await ask('Redacteur', 'DELETE', 'news-item', id, 'plaatsen');
  });

  it('refuses what makes no sense, and says why', async () => {
    const id = await at.as('Redacteur').create(NEWS, news('Onzin'));
    const refused = async (answer: Promise<object>, message: string) =>
      expect(await answer).toMatchObject({ status: 400, message: expect.stringContaining(message) });
    await refused(plan('Redacteur', 'news-item', id, { date: day(-1), time: '10:00' }), 'al geweest');
    await refused(plan('Redacteur', 'news-item', id, { date: '2027-02-30', time: '10:00' }), 'een dag en een tijd');
    await refused(plan('Redacteur', 'news-item', id, { date: day(1) }), 'een dag en een tijd');
    await plan('Redacteur', 'news-item', id, tomorrow, 'weghalen');
    await refused(plan('Redacteur', 'news-item', id, { date: day(2), time: '10:00' }), 'van de site af voordat');
    expect(await plan('Redacteur', 'news-item', 'bestaat-niet')).toMatchObject({ status: 404 });
    expect(await plan('Redacteur', 'news-item', id, tomorrow, 'verbranden')).toMatchObject({ status: 404 });
  });

  it('is for who may publish the type, and the record is never taken off', async () => {
    const id = await at.as('Redacteur').create(uidOf('agreement'), agreement({ title: 'Een plan' }));
    expect(await plan('Redacteur', 'agreement', id)).toMatchObject({ status: 403 });
    expect(await ask('Redacteur', 'GET', 'agreement', id)).toMatchObject({ status: 200, mayPlan: false });
    for (const role of ['Bestuur', 'Beheerder'] as const)
      expect(await plan(role, 'agreement', id, tomorrow, 'weghalen')).toMatchObject({ status: 400 });
    expect(await plan('Beheerder', 'registration', id)).toMatchObject({ status: 404 });
    const open = await fetch(`${cms.url}/planning/${NEWS}/${id}`);
    expect(open.status).toBe(401);
  });

  it('does not put a text of the record on the site that changed after the plan', async () => {
    const id = await at.as('Bestuur').create(uidOf('agreement'), agreement({ title: 'Ongezien' }));
    await plan('Bestuur', 'agreement', id);
    await at.as('Redacteur').update(uidOf('agreement'), id, { text: 'De gemeente belt nooit terug.' });
    await tables.makeDue(id);
    await settled(id);
    expect((await ask('Bestuur', 'GET', 'agreement', id)).plans).toMatchObject([
      { state: 'mislukt', failure: expect.stringContaining('veranderd nadat') },
    ]);
    expect(await tables.published('agreements', id)).toBe(0);
    await plan('Bestuur', 'agreement', id);
    await tables.makeDue(id);
    await settled(id);
    expect(await tables.published('agreements', id)).toBe(1);
  });

  it('says what is missing when the text is not whole, and whom to ask when the planner may no longer', async () => {
    const id = await at.as('Redacteur').create(NEWS, { title: 'Half' });
    await plan('Redacteur', 'news-item', id);
    await tables.makeDue(id);
    expect((await settled(id)).plans).toMatchObject([
      { state: 'mislukt', failure: expect.stringMatching(/Kijk naar: .*In het kort/) },
    ]);

    const whole = await at.as('Redacteur').create(NEWS, news('Rol kwijt'));
    await plan('Redacteur', 'news-item', whole);
    await withoutPublishing(NEWS, async () => {
      await tables.makeDue(whole);
      expect((await settled(whole)).plans).toMatchObject([
        { state: 'mislukt', failure: expect.stringContaining('mag dit niet meer') },
      ]);
    });
    expect(await tables.published('news_items', whole)).toBe(0);
  });

  it('is carried out once, and says it was late, when the power fails in the middle of it', async () => {
    const id = await at.as('Redacteur').create(NEWS, news('Stroom weg'));
    await plan('Redacteur', 'news-item', id);
    const release = await tables.holdPublishing('news_items');
    await tables.makeDue(id, 10 * 60_000);
    await tables.somebodyWaits();
    await cms.kill();
    await release();
    expect(await tables.states(id)).toEqual(['gepland']);
    expect(await tables.published('news_items', id)).toBe(0);

    await cms.start();
    at = await board(cms);
    expect((await settled(id)).plans).toMatchObject([{ state: 'gedaan', isLate: true }]);
    expect(await tables.published('news_items', id)).toBe(1);
    await until(async () => nudges.count('entry.publish', id) === 1);
  });

  it.runIf(database === 'PostgreSQL')('is carried out once by two processes at the same time', async () => {
    const ids = await Promise.all(
      Array.from({ length: 5 }, (_, n) => at.as('Redacteur').create(NEWS, news(`Samen ${n}`))),
    );
    for (const id of ids) await plan('Redacteur', 'news-item', id);
    await cms.stop();
    for (const id of ids) await tables.makeDue(id);
    // Both find the plans due and come to wait for the same row.
    const release = await tables.holdPublishing('planned_publications');
    const second = startCms({ databaseUrl, sitePort: nudges.port, dataDir: cms.dataDir });
    const first = cms.start();
    await tables.somebodyWaits(2);
    await release();
    const [, other] = await Promise.all([first, second]);
    onTestFinished(() => other.stop());
    at = await board(cms);
    for (const id of ids) {
      expect((await settled(id)).plans).toMatchObject([{ state: 'gedaan' }]);
      expect(await tables.published('news_items', id)).toBe(1);
      await until(async () => nudges.count('entry.publish', id) > 0);
    }
    expect(ids.map((id) => nudges.count('entry.publish', id))).toEqual(ids.map(() => 1));
  });

  it('tells what else is held at that time, those of others included, and leaves out what is cancelled', async () => {
    const evening = { ...meeting('Inspraakavond plein', 200), kind: 'inspraakavond', organiser: 'De gemeente' };
    const own = await at.as('Redacteur').create(uidOf('workshop'), {
      title: 'Schrijven',
      startsAt: `${day(200)}T19:00:00.000Z`,
      endsAt: `${day(200)}T21:00:00.000Z`,
    });
    const id = await at.as('Redacteur').create(uidOf('meeting'), evening);
    const askAgenda = async (query: string) =>
      (await at.as('Redacteur').request('GET', `/agenda/tegelijk?${query}`)).body.data as object[];
    const then = `begin=${day(200)}T19:30:00.000Z&eind=${day(200)}T22:00:00.000Z`;
    expect(await askAgenda(then)).toMatchObject([
      { id, kind: 'inspraakavond', organiser: 'De gemeente', isOnSite: false },
      { id: own, kind: 'workshop', organiser: null },
    ]);
    expect(await askAgenda(`${then}&zonder=${own}`)).toMatchObject([{ id }]);
    await at.as('Redacteur').update(uidOf('meeting'), id, { cancelled: true });
    expect(await askAgenda(`${then}&zonder=${own}`)).toEqual([]);
    expect((await at.as('Redacteur').request('GET', '/agenda/tegelijk')).status).toBe(400);
  });

  describe('two editors in one entry', () => {
    const open = async (role: Role, path: string) => seen(await call(role, 'GET', path));
    const save = (role: Role, path: string, data: object, version?: string) => call(role, 'PUT', path, data, version);
    const newsPath = (id: string) => `/content-manager/collection-types/${NEWS}/${id}`;

    it('tells who saves last who changed what, and lets him overwrite what he was told', async () => {
      const id = await at.as('Redacteur').create(NEWS, news('Samen'));
      const version = await open('Redacteur', newsPath(id));
      expect(
        (await save('Bestuur', newsPath(id), { title: 'Beter' }, await open('Bestuur', newsPath(id)))).status,
      ).toBe(200);
      for (const [method, path] of [
        ['PUT', newsPath(id)],
        ['POST', `${newsPath(id)}/actions/publish`],
        ['POST', `${newsPath(id)}/actions/discard`],
      ] as const) {
        const refused = await call('Redacteur', method, path, { inShort: 'Korter.' }, version);
        if (path.endsWith('discard')) expect(refused.status).toBe(404);
        else
          expect(refused).toMatchObject({
            status: 409,
            error: {
              name: 'EditedMeanwhile',
              details: { who: expect.stringContaining('Bestuur'), isYou: false, changed: ['Titel'] },
            },
          });
      }
      expect(await at.as('Beheerder').find(NEWS, id)).toMatchObject({ title: 'Beter', inShort: 'Kort.' });
      expect(await tables.published('news_items', id)).toBe(0);
      const { error } = await save('Redacteur', newsPath(id), { inShort: 'Korter.' }, version);
      const told = JSON.stringify(error.details.version);
      expect((await save('Redacteur', newsPath(id), { inShort: 'Korter.' }, told)).status).toBe(200);
    });

    it('is no alarm for who saves again, puts it on the site after saving, or works from a script', async () => {
      const made = await call('Redacteur', 'POST', `/content-manager/collection-types/${NEWS}`, news('Alleen'));
      const id = made.data.documentId;
      const first = await save('Redacteur', newsPath(id), { title: 'Een' }, seen(made));
      const second = await save('Redacteur', newsPath(id), { title: 'Twee' }, seen(first));
      const published = await call('Redacteur', 'POST', `${newsPath(id)}/actions/publish`, {}, seen(second));
      const third = await save('Redacteur', newsPath(id), { title: 'Drie' }, seen(published));
      expect([first, second, published, third].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect((await save('Bestuur', newsPath(id), { title: 'Vier' })).status).toBe(200);
      expect(await save('Redacteur', newsPath(id), { title: 'Vijf' }, seen(third))).toMatchObject({ status: 409 });
    });

    it('is an alarm for the same person in another window', async () => {
      const id = await at.as('Redacteur').create(NEWS, news('Twee vensters'));
      const version = await open('Redacteur', newsPath(id));
      await save('Redacteur', newsPath(id), { title: 'Ander venster' }, version);
      expect(await save('Redacteur', newsPath(id), { title: 'Dit venster' }, version)).toMatchObject({
        error: { details: { isYou: true } },
      });
    });

    it('is no alarm when somebody adds to the other side of a relation', async () => {
      const id = await at.published('agreement', agreement({ title: 'Met logregel' }));
      const path = `/content-manager/collection-types/${uidOf('agreement')}/${id}`;
      const version = await open('Bestuur', path);
      const line = {
        date: day(-3),
        voice: 'initiatiefnemers',
        state: 'in uitvoering',
        agreement: { connect: [{ documentId: id }] },
      };
      await at.published('status-line', line);
      expect((await save('Bestuur', path, { inShort: 'Korter.' }, version)).status).toBe(200);
    });

    it('holds for a single page', async () => {
      const path = '/content-manager/single-types/api::homepage.homepage';
      const version = await open('Redacteur', path);
      const { data } = await call('Bestuur', 'GET', path);
      const field = Object.keys(data).find((name) => typeof data[name] === 'string' && /title/i.test(name))!;
      await save('Bestuur', path, { [field]: 'Anders' }, await open('Bestuur', path));
      expect(await save('Redacteur', path, { [field]: 'Weer anders' }, version)).toMatchObject({ status: 409 });
    });

    it('lets only one of two saves at the same moment through', async () => {
      const id = await at.as('Redacteur').create(NEWS, news('Tegelijk'));
      const version = await open('Redacteur', newsPath(id));
      const saves = await Promise.all(
        Array.from({ length: 4 }, (_, n) => save('Redacteur', newsPath(id), { title: `Poging ${n}` }, version)),
      );
      expect(saves.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409]);
    });
  });

  /** A request with a version, as the admin sends it. */
  async function call(role: Role, method: string, path: string, data?: object, version?: string): Promise<Json> {
    const { status, body, headers } = await at
      .as(role)
      .request(method, path, data, version ? { 'entry-version': version } : {});
    return { status, ...body, version: headers.get('entry-version') };
  }
  function seen({ version }: { version: string | null }): string {
    if (!version) throw new Error('The CMS did not say which version it is.');
    return version;
  }

  /** Takes the right to publish a type from Redacteur for a while. */
  async function withoutPublishing(uid: string, work: () => Promise<void>): Promise<void> {
    const beheerder = at.as('Beheerder');
    const { body } = await beheerder.request('GET', '/admin/roles');
    const { id } = body.data.find(({ name }: { name: string }) => name === 'Redacteur');
    const { data } = (await beheerder.request('GET', `/admin/roles/${id}/permissions`)).body;
    const all = data.map(({ action, subject, properties, conditions }: Record<string, unknown>) => ({
      action,
      subject,
      properties,
      conditions,
    }));
    const set = (permissions: object[]) => beheerder.request('PUT', `/admin/roles/${id}/permissions`, { permissions });
    await set(
      all.filter(({ action, subject }: Record<string, string>) => !(action!.endsWith('publish') && subject === uid)),
    );
    await work();
    await set(all);
  }
});
