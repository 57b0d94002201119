/**
 * A board at work on a real CMS: entries of the record, and every way in which somebody may try to break them.
 *
 * @module
 */
import { expect } from 'vitest';
import { type AdminApi, type Json, signIn } from '../harness/admin-api.ts';
import type { Cms, Role } from '../harness/cms-process.ts';
import { rest } from '../harness/content-api.ts';

export const uidOf = (type: string) => `api::${type}.${type}`;
export const path = (type: string, rest = '') => `/content-manager/collection-types/${uidOf(type)}${rest}`;
export const to = (...documentIds: string[]) => ({ set: documentIds.map((documentId) => ({ documentId })) });
export const roles = ['Redacteur', 'Bestuur', 'Beheerder'] as const satisfies readonly Role[];

const plurals: Record<string, string> = {
  knelpunt: 'knelpunten',
  agreement: 'agreements',
  'status-line': 'status-lines',
  advice: 'advices',
  'meeting-report': 'meeting-reports',
  'action-item': 'action-items',
  'statute-version': 'statute-versions',
  'keurmerk-award': 'keurmerk-awards',
  'keurmerk-criterion': 'keurmerk-criteria',
};

/** What a refused attempt says: where, and what to do instead. */
export interface Answer {
  status: number;
  field: string | undefined;
  message: string | undefined;
  documentId: string | undefined;
}
export type Attempt = (type: string, documentId: string, data: object) => Promise<Answer>;

const answer = ({ status, body }: { status: number; body: Json }): Answer => ({
  status,
  field: body?.error?.details?.errors?.[0]?.path?.join('.'),
  message: body?.error?.message,
  documentId: body?.data?.documentId,
});

export interface Board {
  as(role: Role): AdminApi;
  request(role: Role, method: string, address: string, data?: object): Promise<Answer>;
  /** Makes an entry and puts it on the site, as Bestuur does. */
  published(type: string, data: object): Promise<string>;
  /** Tries to put a new entry on the site in every way there is; each must be refused at the field. */
  cannotPublish(type: string, data: object, field: string, message?: string): Promise<void>;
  /** Ways to change an entry, by who tries. */
  changes: Record<string, Attempt>;
  /** Ways to take an entry away, by who tries. */
  removals: Record<string, (type: string, documentId: string) => Promise<Answer>>;
  /** The entry as it is on the site, without its draft. */
  onSite(type: string, documentId: string): Promise<Json>;
}

/** Signs everybody in, and makes a token that may do everything, as a Beheerder could in the settings. */
export async function board(cms: Cms): Promise<Board> {
  const editors = Object.fromEntries(
    await Promise.all(roles.map(async (role) => [role, await signIn(cms, role)])),
  ) as Record<Role, AdminApi>;
  const as = (role: Role) => editors[role];
  /** The button looks at what changes before it publishes an entry that exists; so does everybody here. */
  const request: Board['request'] = async (role, method, address, data) => {
    const [, type, id] = /collection-types\/([^/]+)\/([^/]+)\/actions\/publish$/.exec(address) ?? [];
    const seen = type && id ? await as(role).look(type, id) : {};
    return answer(await as(role).request(method, address, data, seen));
  };
  const made = await as('Beheerder').request('POST', '/admin/api-tokens', {
    name: `alles-${Date.now()}`,
    description: '',
    type: 'full-access',
    lifespan: null,
  });
  const token: string = made.body.data.accessKey;
  const withToken = async (method: string, type: string, documentId: string, data?: object) =>
    answer(
      await rest(cms.url, token, `/api/${plurals[type]}${documentId && `/${documentId}`}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(data && { body: JSON.stringify({ data }) }),
      }),
    );

  const changes: Board['changes'] = {
    'a token, publishing': (type, id, data) => withToken('PUT', type, id, data),
  };
  const removals: Board['removals'] = {
    'a token, deleting': (type, id) => withToken('DELETE', type, id),
  };
  for (const role of roles) {
    changes[`${role}, saving`] = (type, id, data) => request(role, 'PUT', path(type, `/${id}`), data);
    changes[`${role}, publishing`] = (type, id, data) =>
      request(role, 'POST', path(type, `/${id}/actions/publish`), data);
    removals[`${role}, deleting`] = (type, id) => request(role, 'DELETE', path(type, `/${id}`));
    removals[`${role}, deleting every language`] = (type, id) => request(role, 'DELETE', path(type, `/${id}?locale=*`));
    removals[`${role}, deleting in bulk`] = (type, id) =>
      request(role, 'POST', path(type, '/actions/bulkDelete'), { documentIds: [id] });
    removals[`${role}, unpublishing`] = (type, id) => request(role, 'POST', path(type, `/${id}/actions/unpublish`), {});
    removals[`${role}, unpublishing in bulk`] = (type, id) =>
      request(role, 'POST', path(type, '/actions/bulkUnpublish'), { documentIds: [id] });
    removals[`${role}, back to an older version`] = (type, id) =>
      request(role, 'POST', path(type, `/${id}/actions/unpublish`), { discardDraft: true });
  }

  return {
    as,
    request,
    changes,
    removals,
    async published(type, data) {
      const { status, documentId, message, field } = await request(
        'Bestuur',
        'POST',
        path(type, '/actions/publish'),
        data,
      );
      if (status >= 300 || !documentId) throw new Error(`${type} was refused: ${status} ${field} ${message}`);
      return documentId;
    },
    async cannotPublish(type, data, field, message) {
      const refusal = { status: 400, field, ...(message && { message: expect.stringContaining(message) }) };
      expect(await request('Redacteur', 'POST', path(type, '/actions/publish'), data)).toMatchObject({ status: 403 });
      for (const role of ['Bestuur', 'Beheerder'] as const)
        expect(await request(role, 'POST', path(type, '/actions/publish'), data), role).toMatchObject(refusal);
      const draft = await request('Redacteur', 'POST', path(type), data);
      if (draft.documentId) {
        const documentIds = [draft.documentId];
        const publish = path(type, `/${draft.documentId}/actions/publish`);
        expect(await request('Bestuur', 'POST', publish, {}), 'a draft').toMatchObject(refusal);
        const inBulk = await request('Bestuur', 'POST', path(type, '/actions/bulkPublish'), { documentIds });
        expect(inBulk.status, 'in bulk').toBeGreaterThanOrEqual(400);
        expect((await as('Beheerder').find(uidOf(type), draft.documentId)).status).toBe('draft');
        await as('Beheerder').remove(uidOf(type), draft.documentId);
      } else expect(draft, 'saving').toMatchObject(refusal);
      // The content API has no way to write the record, whatever a token may do.
      expect(await withToken('POST', type, '', data), 'a token').toMatchObject({ status: 405 });
    },
    async onSite(type, documentId) {
      const { body } = await as('Beheerder').request('GET', path(type, `/${documentId}?status=published`));
      const { updatedAt: _updatedAt, ...entry } = body.data ?? {};
      return entry;
    },
  };
}

/** The day in Amsterdam, `days` from now. */
export const day = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(Date.now() + days * 86_400_000);

export const line = (more: object) => ({ date: day(-3), voice: 'initiatiefnemers', state: 'in uitvoering', ...more });
export const agreement = (more: object = {}) => ({
  title: 'Een afspraak',
  inShort: 'Kort.',
  text: 'De gemeente belt terug.',
  owner: 'gemeente',
  madeOn: day(-30),
  dueOn: day(30),
  parties: [{ name: 'De gemeente' }],
  ...more,
});
export const meeting = (title: string, days: number) => ({
  title,
  inShort: 'Kort.',
  kind: 'bestuursvergadering',
  organiser: 'Participiënter',
  startsAt: `${day(days)}T18:00:00.000Z`,
  endsAt: `${day(days)}T20:00:00.000Z`,
});
export const report = (more: object) => ({
  title: 'Een verslag',
  inShort: 'Kort.',
  adoption: 'concept',
  decisions: [
    { number: 1, text: 'Wij bellen terug.' },
    { number: 2, text: 'Wij schrijven het op.' },
  ],
  ...more,
});
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
export const chapters = (...numbers: string[]) => [
  {
    number: '1',
    title: 'Begin',
    articles: numbers.map((number) => ({ number, title: `Artikel ${number}`, text: paragraph('Tekst.') })),
  },
];
