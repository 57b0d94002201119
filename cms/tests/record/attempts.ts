/**
 * Tries to break the record from inside the CMS: through the document service, and through the query layer beneath it.
 * Run as a process of its own, in `cms/`, with the CMS's environment; prints one JSON object, from attempt to refusal.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const cmsDir = join(import.meta.dirname, '../..');
const require = createRequire(join(cmsDir, 'package.json'));

/** As much of Strapi as is used here; its own types belong to the CMS's compiler. */
interface Strapi {
  documents(uid: string): Record<string, (parameters: object) => Promise<{ documentId: string }>>;
  db: {
    query(uid: string): Record<string, (parameters: object) => Promise<{ id: number; documentId: string }>>;
    transaction<T>(work: () => Promise<T>): Promise<T>;
  };
  destroy(): Promise<void>;
}
const { createStrapi } = require('@strapi/strapi') as {
  createStrapi: (options: object) => { load(): Promise<Strapi> };
};
const strapi = await createStrapi({ appDir: cmsDir, distDir: join(cmsDir, 'dist') }).load();

const AGREEMENT = 'api::agreement.agreement';
const published = { publishedAt: { $notNull: true } };
const row = await strapi.db.query(AGREEMENT).findOne!({ where: published, orderBy: { id: 'asc' } });
const { documentId } = row;
const documents = strapi.documents(AGREEMENT);
const rows = strapi.db.query(AGREEMENT);
const fields = { title: 'x', inShort: 'x', text: 'x', owner: 'samen', madeOn: '2020-01-01' };

const attempts: Record<string, () => Promise<unknown>> = {
  'delete of the document': () => documents.delete!({ documentId }),
  'delete of every language': () => documents.delete!({ documentId, locale: '*' }),
  'unpublish of the document': () => documents.unpublish!({ documentId }),
  'update of a promise': () => documents.update!({ documentId, data: { text: 'Anders.' } as object }),
  'update and publish at once': () =>
    documents.update!({ documentId, data: { dueOn: '2040-01-01' } as object, status: 'published' } as object),
  'create and publish at once': () =>
    documents.create!({ data: { ...fields, decisionNumber: 99 }, status: 'published' } as object),
  'a second row under the same id': async () => {
    const made = await documents.create!({ data: { ...fields, documentId } } as object);
    if (made.documentId === documentId) return made;
    throw new Error('It became an entry of its own.');
  },
  'delete in the query layer': () => rows.delete!({ where: { id: row.id } }),
  'delete of many in the query layer': () => rows.deleteMany!({ where: published }),
  'update in the query layer': () => rows.update!({ where: { id: row.id }, data: { text: 'Anders.' } }),
  'update of many in the query layer': () => rows.updateMany!({ where: published, data: { text: 'Anders.' } }),
  'within a transaction of somebody else': () =>
    strapi.db.transaction(async () => {
      await strapi.documents('api::news-item.news-item').findMany!({});
      return documents.delete!({ documentId });
    }),
};

const refusals: Record<string, string> = {};
for (const [name, attempt] of Object.entries(attempts)) {
  refusals[name] = await attempt().then(
    () => '',
    (error: Error) => error.message,
  );
}
const after = await rows.findOne!({ where: { id: row.id } });
console.log(`\n${JSON.stringify({ refusals, before: row, after })}`);
await strapi.destroy();
process.exit(0);
