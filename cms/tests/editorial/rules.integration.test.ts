/** The editorial rules as an editor meets them: through the admin API of a real CMS, on both databases. */
import { amsterdamDate } from 'shared-types';
import { beforeAll, describe, expect, it } from 'vitest';
import { beginsToday } from '../../src/editorial/form-defaults.ts';
import { type AdminApi, signIn } from '../harness/admin-api.ts';
import type { Role } from '../harness/cms-process.ts';
import { graphql } from '../harness/content-api.ts';
import { onEachDatabase } from '../harness/databases.ts';
import { describeAccounts } from './accounts.ts';

const initiative = 'api::initiative.initiative';
const knelpunt = 'api::knelpunt.knelpunt';
const base = (uid: string) => `/content-manager/collection-types/${uid}`;
const plan = (title: string, more: object = {}) => ({ title, inShort: 'Een voorbeeld.', phase: 'draait', ...more });
const problem = (title: string, more: object = {}) => ({
  title,
  inShort: 'Een voorbeeld.',
  topic: 'geld en subsidie',
  ...more,
});

onEachDatabase('editorial rules', (cms) => {
  const editors: Partial<Record<Role, AdminApi>> = {};
  const as = (role: Role): AdminApi => editors[role]!;
  const admin = () => as('Beheerder');

  beforeAll(async () => {
    for (const role of ['Redacteur', 'Bestuur', 'Beheerder'] as const) editors[role] = await signIn(cms(), role);
  });

  /** Makes an entry and gives it back as it was saved. */
  const made = async (uid: string, data: object) => admin().find(uid, await admin().create(uid, data));
  /** As the site reads it: the admin's own API leaves out what is hidden in the form. */
  const onSite = async (type: 'initiative' | 'knelpunt', documentId: string, fields: string) => {
    const query = `query ($id: ID!) { ${type}(documentId: $id) { ${fields} } }`;
    return (await graphql(cms().url, cms().secrets.siteToken, query, { id: documentId })).body.data[type];
  };
  const refused = async (method: string, path: string, data: object) => {
    const { status, body } = await admin().request(method, path, data);
    return { status, field: body?.error?.details?.errors?.[0]?.path?.[0], message: body?.error?.message };
  };

  describe('addresses', () => {
    it('are made from the title, with a number when somebody else has it', async () => {
      expect((await made(initiative, plan('Thema’s & coöperatie'))).slug).toBe('themas-en-cooperatie');
      expect((await made(initiative, plan('Thema’s & coöperatie'))).slug).toBe('themas-en-cooperatie-2');
    });

    it('are different for eight entries with one title, made in the same moment', async () => {
      const all = await Promise.all(Array.from({ length: 8 }, () => made(initiative, plan('Tegelijk'))));
      expect(new Set(all.map(({ slug }) => slug)).size).toBe(8);
    });

    it('are refused at the field when somebody else has them, with one that is free', async () => {
      await made(initiative, plan('Bezet adres'));
      const answer = await refused('POST', base(initiative), plan('Anders', { slug: 'bezet-adres' }));
      expect(answer).toMatchObject({ status: 400, field: 'slug' });
      expect(answer.message).toContain('al van een ander item');
      expect(answer.message).toContain('‘bezet-adres-2’');
    });

    it('never are what the site keeps for itself', async () => {
      const answer = await refused('POST', base('api::page.page'), { title: 'Zoek', inShort: 'x', slug: 'zoeken' });
      expect(answer).toMatchObject({ status: 400, field: 'slug' });
      expect((await made('api::page.page', { title: 'Zoeken', inShort: 'x' })).slug).toBe('zoeken-2');
    });

    it('go on redirecting after a rename, and can be taken back by their own entry only', async () => {
      const { documentId } = await made(initiative, plan('Oude naam'));
      await admin().publish(initiative, documentId);
      await admin().update(initiative, documentId, { slug: 'nieuwe-naam' });
      expect(await refused('POST', base(initiative), plan('x', { slug: 'oude-naam' }))).toMatchObject({
        status: 400,
        field: 'slug',
      });
      await admin().publish(initiative, documentId);
      expect(await onSite('initiative', documentId, 'slug formerSlugs')).toEqual({
        slug: 'nieuwe-naam',
        formerSlugs: ['oude-naam'],
      });

      const former = await refused('POST', base(initiative), plan('x', { slug: 'oude-naam' }));
      expect(former).toMatchObject({ status: 400, field: 'slug' });
      expect(former.message).toContain('verwijst daarnaar door');

      await admin().publish(initiative, documentId, { slug: 'oude-naam' });
      expect(await onSite('initiative', documentId, 'slug formerSlugs')).toEqual({
        slug: 'oude-naam',
        formerSlugs: ['nieuwe-naam'],
      });
    });

    it('are remembered when an entry was off the site while it was renamed', async () => {
      const { documentId } = await made(initiative, plan('Even weg'));
      await admin().publish(initiative, documentId);
      await admin().unpublish(initiative, documentId);
      await admin().publish(initiative, documentId, { slug: 'weer-terug' });
      expect(await onSite('initiative', documentId, 'slug formerSlugs')).toEqual({
        slug: 'weer-terug',
        formerSlugs: ['even-weg'],
      });
    });

    it('are proposed by the button in the admin as saving would make them', async () => {
      const { body } = await admin().request('POST', '/content-manager/uid/generate', {
        contentTypeUID: 'api::page.page',
        field: 'slug',
        data: { title: 'Initiatieven' },
      });
      expect(body.data).toBe('initiatieven-2');
    });
  });

  describe('what the CMS gives', () => {
    it('is a number at the first publication, one after the other, and never the one somebody typed', async () => {
      const drafts = await Promise.all(
        ['een', 'twee', 'drie', 'vier'].map((n) => made(knelpunt, problem(`Nummer ${n}`, { number: 4000 }))),
      );
      expect(drafts.map(({ number }) => number)).toEqual([null, null, null, null]);
      await Promise.all(drafts.map(({ documentId }) => admin().publish(knelpunt, documentId)));
      const numbers = await Promise.all(
        drafts.map(async ({ documentId }) => (await admin().find(knelpunt, documentId)).number as number),
      );
      const first = Math.min(...numbers);
      expect(numbers.sort((a, b) => a - b)).toEqual([first, first + 1, first + 2, first + 3]);
    });

    it('stays when an entry is published again', async () => {
      const { documentId } = await made(knelpunt, problem('Blijft zo'));
      await admin().publish(knelpunt, documentId);
      const fields = 'title number firstPublishedOn';
      const before = await onSite('knelpunt', documentId, fields);
      await expect(admin().unpublish(knelpunt, documentId)).rejects.toThrow('hoort bij het archief');
      await admin().publish(knelpunt, documentId, {
        title: 'Blijft zo!',
        number: 1,
        firstPublishedOn: '2001-01-01T00:00:00.000Z',
      });
      expect(await onSite('knelpunt', documentId, fields)).toEqual({ ...before, title: 'Blijft zo!' });
      expect(before.firstPublishedOn).toMatch(/^20\d\d-/);
    });

    it('is the order of lines, from the moment they are made', async () => {
      const line = { date: '2026-01-01', voice: 'gemeente', state: 'gemeld', sequence: 1 };
      const first = await made('api::status-line.status-line', line);
      const second = await made('api::status-line.status-line', line);
      expect(second.sequence).toBe(first.sequence + 1);
    });

    it('is a short code for a keurmerk', async () => {
      const award = {
        edition: '2026',
        awardedOn: '2026-01-01',
        validUntil: '2028-01-01',
        assessor: 'Commissie',
        code: 'MIJNCODE',
      };
      expect((await made('api::keurmerk-award.keurmerk-award', award)).code).toMatch(/^[34679ACDEFGHJKMNPQRTWXY]{6}$/);
    });

    it('does not go along with a copy', async () => {
      const { documentId } = await made(knelpunt, problem('Origineel'));
      await admin().publish(knelpunt, documentId);
      const { status, body } = await admin().request('POST', `${base(knelpunt)}/clone/${documentId}`, {});
      expect({ status, body }).toMatchObject({ status: 200, body: { data: { slug: 'origineel-2', number: null } } });
      await admin().publish(knelpunt, body.data.documentId);
      const [original, copy] = await Promise.all(
        [documentId, body.data.documentId].map((id) => onSite('knelpunt', id, 'number firstPublishedOn')),
      );
      expect(copy.number).toBe(original.number + 1);
      expect(copy.firstPublishedOn > original.firstPublishedOn).toBe(true);
    });

    it('is one version of each number per statute', async () => {
      const version = 'api::statute-version.statute-version';
      const statute = await made('api::statute.statute', {
        title: 'Proefstatuut',
        inShort: 'x',
        kind: 'bijzonder statuut',
      });
      const numbered = (number: string) => ({
        number,
        state: 'concept',
        statute: { connect: [{ documentId: statute.documentId }] },
      });
      await made(version, numbered('3.0'));
      expect(await refused('POST', base(version), numbered('3.0'))).toMatchObject({ status: 400, field: 'number' });
      const other = await made(version, numbered('3.1'));
      expect(await refused('PUT', `${base(version)}/${other.documentId}`, { number: '3.0' })).toMatchObject({
        status: 400,
        field: 'number',
      });
      expect((await admin().find(version, other.documentId)).number).toBe('3.1');
    });

    it('is the other side of a relation: nobody changes an entry from there', async () => {
      const { documentId } = await made(knelpunt, problem('Met afspraak'));
      const afspraak = await made('api::agreement.agreement', {
        title: 'Afspraak',
        inShort: 'x',
        text: 'x',
        owner: 'samen',
        madeOn: '2026-01-01',
      });
      await admin().update(knelpunt, documentId, { agreements: { connect: [{ documentId: afspraak.documentId }] } });
      const { body } = await admin().request('GET', `/content-manager/relations/${knelpunt}/${documentId}/agreements`);
      expect(body.results).toEqual([]);
    });
  });

  describe('roles', () => {
    const status = async (role: Role, method: string, path: string, data?: object) =>
      (await as(role).request(method, path, data)).status;

    it('let a Redacteur write a knelpunt, and Bestuur put it on the site', async () => {
      const documentId = await as('Redacteur').create(knelpunt, problem('Van de redactie'));
      const publish = `${base(knelpunt)}/${documentId}/actions/publish`;
      expect(await status('Redacteur', 'POST', publish, {})).toBe(403);
      expect(await status('Bestuur', 'POST', publish, {}), 'without having looked').toBe(409);
      await as('Bestuur').publish(knelpunt, documentId);
      expect((await as('Bestuur').find(knelpunt, documentId)).status).toBe('published');
    });

    it('let a Redacteur put an initiative on the site', async () => {
      const documentId = await as('Redacteur').create(initiative, plan('Van de redactie'));
      expect(await status('Redacteur', 'POST', `${base(initiative)}/${documentId}/actions/publish`, {})).toBe(200);
    });

    it.each(['Redacteur', 'Bestuur'] as const)(
      'let %s delete nothing of the record, and change no settings',
      async (role) => {
        const documentId = await as(role).create(knelpunt, problem('Niet weg te gooien'));
        expect(await status(role, 'DELETE', `${base(knelpunt)}/${documentId}`)).toBe(403);
        expect(await status(role, 'GET', '/admin/users')).toBe(403);
        expect(await status(role, 'GET', '/admin/webhooks')).toBe(403);
        expect(await status(role, 'PUT', `/content-manager/content-types/${knelpunt}/configuration`, {})).toBe(403);
      },
    );

    it('are the three of ours, with Dutch names, and everybody starts in Dutch', async () => {
      const roles = (await admin().request('GET', '/admin/roles')).body.data as { name: string }[];
      expect(roles.map(({ name }) => name).sort()).toEqual(['Beheerder', 'Bestuur', 'Redacteur']);
      const users = (await admin().request('GET', '/admin/users')).body.data.results as { preferedLanguage: string }[];
      expect(users.map(({ preferedLanguage }) => preferedLanguage)).toEqual(['nl', 'nl', 'nl']);
    });
  });

  describe('a form', () => {
    it('begins with today where that is nearly always right, and nowhere else', async () => {
      const { contentTypes, components } = (await admin().request('GET', '/content-manager/init')).body.data;
      const begins = [...contentTypes, ...components].flatMap(({ uid, attributes }) =>
        Object.entries<{ type: string; default?: string }>(attributes)
          .filter(([, attribute]) => attribute.type === 'date' && attribute.default !== undefined)
          .map(([name, attribute]) => [uid, name, attribute.default]),
      );
      expect(begins.sort()).toEqual(
        Object.entries(beginsToday)
          .map(([uid, name]) => [uid, name, amsterdamDate(new Date())])
          .sort(),
      );
    });

    it('gives no day to what comes in another way', async () => {
      const { date } = await made('api::news-item.news-item', { title: 'Zonder dag', inShort: 'Kort.' });
      expect(date).toBeNull();
    });

    it('shows enough of another item to choose the right one', async () => {
      const chosen = async (model: string, field: string, query: string) => {
        const path = `/content-manager/relations/${model}/${field}?_q=${query}&pageSize=1`;
        const [result] = (await as('Redacteur').request('GET', path)).body.results;
        return result.title ?? result.number ?? result.code;
      };
      expect(await chosen('api::meeting-report.meeting-report', 'meeting', 'Werksessie')).toMatch(
        /^Werksessie .* \(\d{1,2} [a-z]+ 20\d\d\)$/,
      );
      expect(await chosen('api::status-line.status-line', 'knelpunt', '')).toMatch(/^Knelpunt \d+: /);
      expect(await chosen('api::status-line.status-line', 'agreement', 'gewone')).toMatch(/^A\d+: /);
      expect(await chosen('api::statute.statute', 'versions', '')).toMatch(/^\d+\.\d+ \(.+\)$/);
      expect(await chosen('api::initiative.initiative', 'themes', '')).not.toMatch(/[(:]/);
    });
  });

  describeAccounts(cms, as);

  it('puts back labels and permissions that were changed by hand, and goes on counting, after a restart', async () => {
    const path = `/content-manager/content-types/${initiative}/configuration`;
    const { settings, metadatas, layouts } = (await admin().request('GET', path)).body.data.contentType;
    // The answer repeats the name field of a relation for lists, where the question must not have it.
    for (const { list } of Object.values<{ list: { mainField?: unknown } }>(metadatas)) delete list.mainField;
    metadatas.title.edit.label = 'Anders';
    expect(await admin().request('PUT', path, { settings, metadatas, layouts })).toMatchObject({ status: 200 });
    const roles = (await admin().request('GET', '/admin/roles')).body.data as { id: number; name: string }[];
    const permissions = `/admin/roles/${roles.find(({ name }) => name === 'Redacteur')?.id}/permissions`;
    expect((await admin().request('PUT', permissions, { permissions: [] })).status).toBe(200);
    const before = await made('api::status-line.status-line', {
      date: '2026-01-01',
      voice: 'gemeente',
      state: 'gemeld',
    });

    await cms().stop();
    await cms().start();
    for (const role of ['Redacteur', 'Beheerder'] as const) editors[role] = await signIn(cms(), role);

    expect((await admin().request('GET', path)).body.data.contentType.metadatas.title.edit.label).toBe('Titel');
    await as('Redacteur').create(initiative, plan('Mag weer'));
    const after = await made('api::status-line.status-line', {
      date: '2026-01-01',
      voice: 'gemeente',
      state: 'gemeld',
    });
    expect(after.sequence).toBe(before.sequence + 1);
  });
});
