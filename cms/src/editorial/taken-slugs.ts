import type { Core } from '@strapi/strapi';
import { lockTable } from './lock-table';
import type { TypeRules } from './model';
import { isReservedSlug } from './reserved-slugs';
import { firstFree } from './slug';

export type Objection = 'reserved' | 'current' | 'former';

interface Row {
  slug: string | null;
  former_slugs: string | string[] | null;
}

/**
 * Slugs near a wish that other entries of the type have, as a draft, on the site or as an address they had before.
 * Plain SQL, because the old addresses are a JSON column that Strapi's filters can't look into on both databases.
 */
async function othersNear(strapi: Core.Strapi, { table }: TypeRules, wish: string, ownDocumentId: string | undefined) {
  const rows: Row[] = await strapi.db.transaction(async ({ trx }) => {
    await lockTable(strapi, table);
    return trx(table)
      .select('slug', 'former_slugs')
      .whereRaw(
        `document_id <> ? and (slug = ? or slug like ? or (former_slugs is not null and cast(former_slugs as text) like ?))`,
        [ownDocumentId ?? '', wish, `${wish}-%`, `%"${wish}%`],
      );
  });
  const parse = (value: Row['former_slugs']): string[] => (typeof value === 'string' ? JSON.parse(value) : value) ?? [];
  return {
    current: new Set(rows.map((row) => row.slug)),
    former: new Set(rows.flatMap((row) => parse(row.former_slugs))),
  };
}

/** Why an entry can't have this slug; `null` when it can. An entry's own old addresses are its own. */
export async function objectionTo(
  strapi: Core.Strapi,
  rules: TypeRules,
  slug: string,
  ownDocumentId?: string,
): Promise<Objection | null> {
  if (isReservedSlug(rules.uid, slug)) return 'reserved';
  const others = await othersNear(strapi, rules, slug, ownDocumentId);
  if (others.current.has(slug)) return 'current';
  return others.former.has(slug) ? 'former' : null;
}

/** The wish, or the first free slug after it. */
export async function freeSlug(
  strapi: Core.Strapi,
  rules: TypeRules,
  wish: string,
  ownDocumentId?: string,
): Promise<string> {
  const others = await othersNear(strapi, rules, wish, ownDocumentId);
  return firstFree(
    wish,
    (slug) => isReservedSlug(rules.uid, slug) || others.current.has(slug) || others.former.has(slug),
  );
}
