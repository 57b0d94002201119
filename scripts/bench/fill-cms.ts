/**
 * Fills an empty CMS with synthetic entries, published through Strapi's document service in this process.
 *
 * Run by the benchmarks, in `cms/`, with the CMS's own environment: `node fill-cms.ts <count>`.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { syntheticEntries } from './synthetic.ts';

const cmsDir = join(import.meta.dirname, '../../cms');
const require = createRequire(join(cmsDir, 'package.json'));

/** As much of Strapi as is used here; its own types belong to the CMS's compiler. */
interface Strapi {
  documents(uid: string): {
    findMany(query: object): Promise<{ documentId: string; slug: string }[]>;
    create(entry: object): Promise<unknown>;
  };
  destroy(): Promise<void>;
}
const { createStrapi } = require('@strapi/strapi') as {
  createStrapi: (options: object) => { load(): Promise<Strapi> };
};

const count = Number(process.argv[2]);
const strapi = await createStrapi({ appDir: cmsDir, distDir: join(cmsDir, 'dist') }).load();

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
  await strapi.documents(uid).create({ data: { ...data, ...related }, status: 'published' });
}
await strapi.destroy();
process.exit(0);
