/** The safety net on a real CMS: nothing of the record unseen, a log of it all, and a way back (issue 5, point 8). */
import { beforeAll, describe, expect, it } from 'vitest';
import { type AdminApi, type Json, signIn } from '../harness/admin-api.ts';
import type { Role } from '../harness/cms-process.ts';
import { graphql } from '../harness/content-api.ts';
import { onEachDatabase } from '../harness/databases.ts';
import { contact, handIn } from '../intake/hand-in.ts';
import { agreement, day, meeting, path, roles, to, uidOf } from '../record/board.ts';

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const initiative = (more: object = {}) => ({ title: 'De buurttuin', inShort: 'Kort.', phase: 'draait', ...more });

onEachDatabase('the safety net', (cms) => {
  let editors: Record<Role, AdminApi>;
  const as = (role: Role) => editors[role];
  beforeAll(async () => {
    const all = await Promise.all(roles.map(async (role) => [role, await signIn(cms(), role)]));
    editors = Object.fromEntries(all) as Record<Role, AdminApi>;
  });

  const ask = async (role: Role, address: string, method = 'GET') => {
    const { status, body } = await as(role).request(method, `/vangnet/${address}`);
    return { status, data: body?.data as Json, message: body?.error?.message as string | undefined };
  };
  const about = (what: string, type: string, id: string) => `${what}/${uidOf(type)}/${id}`;
  const difference = async (type: string, id: string, role: Role = 'Bestuur') =>
    (await ask(role, about('verschil', type, id))).data;
  const history = async (type: string, id: string, role: Role = 'Bestuur') =>
    (await ask(role, about('geschiedenis', type, id))).data;
  const acts = async (type: string, id: string): Promise<string[]> =>
    (await history(type, id)).lines.map(({ act, name }: Json) => `${act} door ${name}`);
  const published = async (role: Role, type: string, data: object) => {
    const id = await as(role).create(uidOf(type), data);
    await as(role).publish(uidOf(type), id);
    return id;
  };
  const tryToPublish = async (type: string, id: string, headers: Record<string, string>) => {
    const { status, body } = await as('Bestuur').request('POST', path(type, `/${id}/actions/publish`), {}, headers);
    return { status, message: body?.error?.message };
  };

  describe('before something of the record goes on the site', () => {
    it('tells everything that will be public the first time', async () => {
      const id = await as('Redacteur').create(
        uidOf('agreement'),
        agreement({ title: 'Het bankje', dueOn: '2031-05-04' }),
      );
      const { isFirst, differences } = await difference('agreement', id);
      expect(isFirst).toBe(true);
      const told = Object.fromEntries(
        differences.map(({ label, lines }: Json) => [label, lines.map(({ parts }: Json) => parts[0].text)]),
      );
      expect(Object.values(told).flat()).toContain('Het bankje');
      expect(Object.values(told).flat()).toContain('4 mei 2031');
      expect(Object.values(told).flat()).toContainEqual(expect.stringContaining(': De gemeente'));
      expect(Object.keys(told)).not.toContain('number');
    });

    it('shows word by word what somebody else left in the draft, and who it was', async () => {
      const id = await published(
        'Bestuur',
        'agreement',
        agreement({ title: 'Terugbellen', inShort: 'Wij bellen terug.' }),
      );
      await as('Redacteur').update(uidOf('agreement'), id, { inShort: 'Wij bellen morgen terug.' });
      const { isFirst, differences, changedBy } = await difference('agreement', id);
      expect(isFirst).toBe(false);
      expect(differences).toHaveLength(1);
      expect(differences[0]).toMatchObject({ label: 'In het kort' });
      expect(differences[0].lines[0].parts).toContainEqual({ kind: 'added', text: expect.stringContaining('morgen') });
      expect(changedBy).toMatchObject([{ name: 'Redacteur', role: 'Redacteur', fields: ['In het kort'] }]);
      // The next publication begins a new trail.
      await as('Bestuur').publish(uidOf('agreement'), id);
      expect(await difference('agreement', id)).toMatchObject({ differences: [], changedBy: [] });
    });

    it('names what belongs to it and is not on the site yet', async () => {
      const held = await as('Bestuur').create(uidOf('meeting'), meeting('Nog geheim', -3));
      const id = await as('Bestuur').create(uidOf('agreement'), agreement({ meeting: to(held) }));
      expect((await difference('agreement', id)).notOnSite).toEqual(['Nog geheim']);
    });

    it('refuses a publication that nobody looked at, one of a draft that moved, and several at once', async () => {
      const id = await as('Redacteur').create(uidOf('agreement'), agreement({ title: 'Ongezien' }));
      expect(await tryToPublish('agreement', id, {})).toMatchObject({
        status: 409,
        message: expect.stringContaining('Bekijk eerst wat er verandert'),
      });
      const seen = await as('Bestuur').look(uidOf('agreement'), id);
      await as('Redacteur').update(uidOf('agreement'), id, { inShort: 'Stiekem anders.' });
      expect(await tryToPublish('agreement', id, seen)).toMatchObject({
        status: 409,
        message: expect.stringContaining('Iemand veranderde dit item'),
      });
      const bulk = path('agreement', '/actions/bulkPublish');
      expect(await as('Bestuur').request('POST', bulk, { documentIds: [id] })).toMatchObject({ status: 400 });
      expect((await as('Bestuur').find(uidOf('agreement'), id)).status).toBe('draft');
      expect(await tryToPublish('agreement', id, await as('Bestuur').look(uidOf('agreement'), id))).toMatchObject({
        status: 200,
      });
    });

    it('is only for who may read it', async () => {
      expect(await ask('Redacteur', 'verschil/api::submission.submission/x')).toMatchObject({ status: 404 });
      expect(await ask('Redacteur', 'verschil/admin::user/x')).toMatchObject({ status: 404 });
      const answer = await fetch(`${cms().url}/vangnet/logboek`);
      expect(answer.status).toBe(401);
    });
  });

  describe('the log', () => {
    it('tells what went on the site and off it, by whom, newest first', async () => {
      const id = await published('Redacteur', 'news-item', { title: 'Nieuws', inShort: 'Kort.', date: day(0) });
      await as('Bestuur').publish(uidOf('news-item'), id, { title: 'Ander nieuws' });
      await as('Redacteur').unpublish(uidOf('news-item'), id);
      expect(await acts('news-item', id)).toEqual([
        'van de site gehaald door Redacteur',
        'bijgewerkt op de site door Bestuur',
        'op de site gezet door Redacteur',
      ]);
    });

    it('says who withdrew something of the record', async () => {
      const id = await published('Bestuur', 'agreement', agreement({ title: 'Ingetrokken' }));
      const withdrawal = { withdrawnOn: day(0), withdrawnReason: 'Dubbel.' };
      await as('Beheerder').publish(uidOf('agreement'), id, withdrawal);
      expect((await acts('agreement', id))[0]).toBe('ingetrokken door Beheerder');
    });

    it('has no line of a publication that was refused', async () => {
      const id = await as('Bestuur').create(uidOf('agreement'), agreement({ title: 'Half', text: null }));
      const seen = await as('Bestuur').look(uidOf('agreement'), id);
      expect((await tryToPublish('agreement', id, seen)).status).toBe(400);
      expect(await acts('agreement', id)).toEqual([]);
    });

    it('tells of the start content that it was', async () => {
      const { data } = await ask('Bestuur', 'logboek?wie=Startinhoud');
      expect(data.total).toBeGreaterThan(50);
      expect(data.people).toContain('Startinhoud');
    });

    it('can be asked by kind, person and days, in pages, and as a file that runs no formula', async () => {
      const title = '=HYPERLINK("https://kwaad.example")';
      await published('Bestuur', 'news-item', { title, inShort: 'Kort.', date: day(0) });
      const here = `logboek?soort=${uidOf('news-item')}&wie=Bestuur&van=${day(0)}&tot=${day(0)}`;
      const { data } = await ask('Bestuur', here);
      expect(data.lines[0]).toMatchObject({ title, act: 'op de site gezet', name: 'Bestuur', role: 'Bestuur' });
      expect(data.lines.every(({ uid }: Json) => uid === uidOf('news-item'))).toBe(true);
      expect((await ask('Bestuur', `logboek?van=${day(1)}`)).data.total).toBe(0);
      const all = (await ask('Bestuur', 'logboek')).data;
      const place = `/content-manager/collection-types/${data.lines[0].uid}/${data.lines[0].documentId}`;
      expect(data.lines[0].address).toBe(place);
      expect(all.pages).toBe(Math.ceil(all.total / 50));
      const last = (await ask('Bestuur', `logboek?blad=${all.pages}`)).data;
      expect(last.lines.length).toBe(all.total - 50 * (all.pages - 1));
      expect((await ask('Bestuur', 'logboek?van=gisteren')).status).toBe(400);
      const { token } = await login('Bestuur');
      const file = await fetch(`${cms().url}/vangnet/${here.replace('logboek', 'logboek.csv')}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const csv = await file.text();
      expect(file.headers.get('content-type')).toContain('text/csv');
      expect(csv).toContain(`"'=HYPERLINK(""https://kwaad.example"")"`);
    });

    it('is not for a Redacteur, who does see what happened to one item', async () => {
      expect((await ask('Redacteur', 'logboek')).status).toBe(403);
      expect((await ask('Redacteur', 'logboek.csv')).status).toBe(403);
    });

    it('knows nothing of what visitors sent in', async () => {
      await handIn(cms(), contact({ naam: 'Geheime Persoon' }));
      const { results } = (await as('Beheerder').request('GET', path('submission'))).body;
      await as('Beheerder').request('DELETE', path('submission', `/${results[0].documentId}`));
      expect((await ask('Beheerder', `logboek?soort=${uidOf('submission')}`)).data.total).toBe(0);
      expect(JSON.stringify((await ask('Beheerder', 'prullenbak')).data)).not.toContain('ubmission');
    });

    it('keeps the name of somebody whose account is gone', async () => {
      const all = (await as('Beheerder').request('GET', '/admin/roles')).body.data as { id: number; name: string }[];
      const password = 'Tijdelijk1Tijdelijk';
      const account = { firstname: 'Gast', email: 'gast@participienter.example' };
      const roleIds = all.filter(({ name }) => name === 'Redacteur').map(({ id }) => id);
      const made = await as('Beheerder').request('POST', '/admin/users', { ...account, roles: roleIds });
      if (made.status !== 201) throw new Error(JSON.stringify(made.body));
      const { registrationToken, id: userId } = made.body.data;
      const registered = await fetch(`${cms().url}/admin/register`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ registrationToken, userInfo: { firstname: 'Gast', password } }),
      });
      const { data } = (await registered.json()) as Json;
      const sent = await fetch(`${cms().url}${path('news-item', '/actions/publish')}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${data.token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ title: 'Van de gast', inShort: 'Kort.', date: day(0) }),
      });
      expect(sent.status).toBe(200);
      const deleted = await as('Beheerder').request('DELETE', `/admin/users/${userId}`);
      expect(deleted.status).toBe(200);
      expect((await ask('Bestuur', 'logboek?wie=Gast')).data.lines).toMatchObject([
        { title: 'Van de gast', name: 'Gast', role: 'Redacteur' },
      ]);
    });
  });

  describe('the previous version', () => {
    it('comes back as a draft, whole, while the site stays as it was', async () => {
      const themes = (await as('Bestuur').request('GET', path('theme'))).body.results as { documentId: string }[];
      const theme = themes[0]!.documentId;
      const first = initiative({
        title: 'Eerste versie',
        body: paragraph('Zo was het.'),
        themes: to(theme),
        helpWanted: [{ kind: 'ruimte', text: 'Een schuur' }],
      });
      const id = await published('Redacteur', 'initiative', first);
      await as('Redacteur').publish(uidOf('initiative'), id, {
        title: 'Tweede versie',
        body: paragraph('Zo is het nu.'),
        themes: { set: [] },
        helpWanted: [],
      });
      const { versions } = await history('initiative', id, 'Redacteur');
      expect(versions).toHaveLength(1);
      const version = about('versie', 'initiative', id) + `/${versions[0].id}`;
      const look = (await ask('Redacteur', version)).data;
      expect(look.lost).toEqual([]);
      expect(look.differences.map(({ label }: Json) => label)).toContain('Titel');
      expect(await ask('Redacteur', version, 'POST')).toMatchObject({ status: 200, data: { lost: [] } });

      const draft = await as('Redacteur').find(uidOf('initiative'), id);
      expect(draft).toMatchObject({ title: 'Eerste versie', status: 'modified', helpWanted: [{ text: 'Een schuur' }] });
      expect(draft.themes.count).toBe(1);
      const onSite = await as('Redacteur').request('GET', path('initiative', `/${id}?status=published`));
      expect(onSite.body.data.title).toBe('Tweede versie');
      expect((await acts('initiative', id))[0]).toBe('vorige versie teruggezet als concept door Redacteur');
    });

    it('keeps ten, and none when nothing was different', async () => {
      const id = await published('Redacteur', 'initiative', initiative({ title: 'Vaak veranderd' }));
      for (let n = 1; n <= 12; n += 1)
        await as('Redacteur').publish(uidOf('initiative'), id, { inShort: `Keer ${n}.` });
      await as('Redacteur').publish(uidOf('initiative'), id);
      expect((await history('initiative', id)).versions).toHaveLength(10);
    });

    it('says what of it is not there any more', async () => {
      const png = Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      );
      const file = await as('Bestuur').upload('weg.png', 'image/png', png);
      const place = await published('Bestuur', 'neighbourhood', {
        title: 'Tijdelijke wijk',
        inShort: 'Kort.',
        village: 'Voorburg',
      });
      const id = await published(
        'Redacteur',
        'initiative',
        initiative({ title: 'Met een wijk', neighbourhoods: to(place), cover: { file, alt: 'x' } }),
      );
      await as('Redacteur').publish(uidOf('initiative'), id, { neighbourhoods: { set: [] }, cover: null });
      await as('Bestuur').remove(uidOf('neighbourhood'), place);
      await as('Beheerder').request('DELETE', `/upload/files/${file}`);
      const [{ id: versionId }] = (await history('initiative', id)).versions;
      const { data } = await ask('Redacteur', `${about('versie', 'initiative', id)}/${versionId}`, 'POST');
      expect(data.lost).toEqual(
        expect.arrayContaining([
          expect.stringContaining('‘Tijdelijke wijk’ is er niet meer'),
          expect.stringContaining('‘weg.png’ is er niet meer'),
        ]),
      );
    });

    it('is never there for the record', async () => {
      const id = await published('Bestuur', 'agreement', agreement({ title: 'Nooit terug', inShort: 'Een.' }));
      await as('Bestuur').publish(uidOf('agreement'), id, { inShort: 'Twee.' });
      expect((await history('agreement', id)).versions).toEqual([]);
      expect((await ask('Beheerder', `${about('versie', 'agreement', id)}/1`, 'POST')).status).toBe(400);
    });
  });

  describe('the bin', () => {
    const onSite = async (documentId: string) => {
      const query = 'query ($id: ID!) { initiative(documentId: $id) { slug formerSlugs firstPublishedOn } }';
      return (await graphql(cms().url, cms().secrets.siteToken, query, { id: documentId })).body.data.initiative;
    };
    const inBin = async (role: Role, title: string) =>
      ((await ask(role, 'prullenbak')).data as Json[]).find((one) => one.title === title);

    it('brings back what was thrown away: as a draft, the same entry, with its old address', async () => {
      const id = await published('Redacteur', 'initiative', initiative({ title: 'Weg en terug', slug: 'oud-adres' }));
      await as('Redacteur').publish(uidOf('initiative'), id, { slug: 'nieuw-adres' });
      const first = await onSite(id);
      expect(first.formerSlugs).toEqual(['oud-adres']);
      await as('Redacteur').remove(uidOf('initiative'), id);
      const thrown = await inBin('Redacteur', 'Weg en terug');
      expect(thrown).toMatchObject({ name: 'Redacteur', wasOnSite: true });
      const { status, data } = await ask('Redacteur', `prullenbak/${thrown.id}`, 'POST');
      expect({ status, data }).toMatchObject({ status: 200, data: { documentId: id, told: [] } });
      const after = await as('Redacteur').find(uidOf('initiative'), id);
      expect(after).toMatchObject({ title: 'Weg en terug', slug: 'nieuw-adres', status: 'draft' });
      expect(await inBin('Redacteur', 'Weg en terug')).toBeUndefined();
      await as('Redacteur').publish(uidOf('initiative'), id);
      expect(await onSite(id)).toEqual(first);
      expect((await acts('initiative', id)).slice(0, 3)).toEqual([
        'op de site gezet door Redacteur',
        'teruggehaald uit de prullenbak door Redacteur',
        'weggegooid door Redacteur',
      ]);
    });

    it('keeps what is thrown away in bulk, and solves a taken address', async () => {
      const ids = [
        await published('Redacteur', 'initiative', initiative({ title: 'Bulk een', slug: 'bulk-een' })),
        await as('Redacteur').create(uidOf('initiative'), initiative({ title: 'Bulk twee' })),
      ];
      await as('Redacteur').request('POST', path('initiative', '/actions/bulkDelete'), { documentIds: ids });
      await published('Redacteur', 'initiative', initiative({ title: 'De nieuwe', slug: 'bulk-een' }));
      expect(await inBin('Redacteur', 'Bulk twee')).toMatchObject({ wasOnSite: false });
      const thrown = await inBin('Redacteur', 'Bulk een');
      const { data } = await ask('Redacteur', `prullenbak/${thrown.id}`, 'POST');
      expect(data.told).toEqual(['Het adres ‘bulk-een’ is nu van een ander item. Dit item heet nu ‘bulk-een-2’.']);
      expect((await as('Redacteur').find(uidOf('initiative'), data.documentId)).slug).toBe('bulk-een-2');
    });

    it('tells which items pointed to it, and comes back once when two people press', async () => {
      const wijk = { title: 'Gevonden wijk', inShort: 'Kort.', village: 'Voorburg' };
      const place = await published('Bestuur', 'neighbourhood', wijk);
      await published('Bestuur', 'initiative', initiative({ title: 'Wijst erheen', neighbourhoods: to(place) }));
      await as('Bestuur').remove(uidOf('neighbourhood'), place);
      const thrown = await inBin('Bestuur', 'Gevonden wijk');
      const both = await Promise.all([1, 2].map(() => ask('Bestuur', `prullenbak/${thrown.id}`, 'POST')));
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 404]);
      const { data } = both.find(({ status }) => status === 200)!;
      expect(data.told).toEqual([expect.stringContaining('‘Wijst erheen’. Kies dat daar opnieuw.')]);
    });

    it('is for who may throw away that kind of item', async () => {
      const id = await published('Bestuur', 'neighbourhood', {
        title: 'Niet van jou',
        inShort: 'Kort.',
        village: 'Voorburg',
      });
      await as('Bestuur').remove(uidOf('neighbourhood'), id);
      expect(await inBin('Redacteur', 'Niet van jou')).toBeUndefined();
      const thrown = await inBin('Bestuur', 'Niet van jou');
      expect((await ask('Redacteur', `prullenbak/${thrown.id}`, 'POST')).status).toBe(403);
      expect((await ask('Redacteur', `prullenbak/${thrown.id}`, 'DELETE')).status).toBe(403);
      expect((await ask('Bestuur', `prullenbak/${thrown.id}`, 'DELETE')).status).toBe(200);
      expect(await inBin('Bestuur', 'Niet van jou')).toBeUndefined();
      expect((await acts('neighbourhood', id))[0]).toBe('voorgoed gewist door Bestuur');
    });

    it('has nothing of the record in it', async () => {
      const id = await as('Beheerder').create(uidOf('agreement'), agreement({ title: 'Concept weg' }));
      await as('Beheerder').remove(uidOf('agreement'), id);
      expect(await inBin('Beheerder', 'Concept weg')).toBeUndefined();
      expect(await acts('agreement', id)).toEqual(['weggegooid door Beheerder']);
      expect((await history('agreement', id)).lines[0].address).toBeNull();
    });
  });

  async function login(role: Role): Promise<{ token: string }> {
    const { email, password } = await cms().account(role);
    const answer = await fetch(`${cms().url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    return ((await answer.json()) as Json).data;
  }
});
