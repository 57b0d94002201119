/**
 * Fills an empty CMS with synthetic entries, published through Strapi's document service in this process.
 *
 * Run by the benchmarks, in `cms/`, with the CMS's own environment: `node fill-cms.ts <count> <agreements>`. With
 * agreements comes a statute of 300 articles in 10 versions.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { syntheticEntries } from './synthetic.ts';
import { syntheticAgreements, syntheticVersions } from './synthetic-record.ts';

const cmsDir = join(import.meta.dirname, '../../cms');
const require = createRequire(join(cmsDir, 'package.json'));

/** As much of Strapi as is used here; its own types belong to the CMS's compiler. */
interface Strapi {
  documents(uid: string): {
    findMany(query: object): Promise<{ documentId: string; slug: string }[]>;
    create(entry: object): Promise<{ documentId: string }>;
  };
  destroy(): Promise<void>;
}
const { createStrapi } = require('@strapi/strapi') as {
  createStrapi: (options: object) => { load(): Promise<Strapi> };
};

const [count, agreements] = process.argv.slice(2).map(Number) as [number, number];
const [VERSIONS, ARTICLES] = [10, 300];
const strapi = await createStrapi({ appDir: cmsDir, distDir: join(cmsDir, 'dist') }).load();

const publish = (uid: string, data: object) => strapi.documents(uid).create({ data, status: 'published' });

const bySlug = async (uid: string) => {
  const rows = await strapi.documents(uid).findMany({ status: 'published', fields: ['slug'], limit: 1000 });
  return new Map(rows.map(({ documentId, slug }) => [slug, documentId]));
};
const targets: Record<string, Map<string, string>> = {
  themes: await bySlug('api::theme.theme'),
  neighbourhoods: await bySlug('api::neighbourhood.neighbourhood'),
};

const slugs = { themes: [...targets.themes!.keys()], neighbourhoods: [...targets.neighbourhoods!.keys()] };
for (const { uid, data, relations } of syntheticEntries(count, slugs)) {
  const related = Object.fromEntries(
    Object.entries(relations).map(([field, names]) => [
      field,
      names.map((slug) => targets[field]?.get(slug)).filter(Boolean),
    ]),
  );
  await publish(uid, { ...data, ...related });
}
for (const { data, lines } of syntheticAgreements(agreements)) {
  const agreement = await publish('api::agreement.agreement', data);
  for (const line of lines) await publish('api::status-line.status-line', { ...line, agreement: agreement.documentId });
}
if (agreements > 0) {
  const [statute] = await strapi
    .documents('api::statute.statute')
    .findMany({ status: 'published', filters: { kind: 'bijzonder statuut' } });
  if (!statute) throw new Error('The start content has no statute to make versions of.');
  for (const version of syntheticVersions(VERSIONS, ARTICLES))
    await publish('api::statute-version.statute-version', { ...version, statute: statute.documentId });
}
await strapi.destroy();
process.exit(0);
