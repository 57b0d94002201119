import type { Core } from '@strapi/strapi';
import { contentTableOf, type LinkTable } from './content-tables';
import { publicTypes } from './public-types';

/** A published entry that belongs to something that is not on the site. */
export interface UnpublishedLink {
  title: string;
  targetTitle: string;
}

/**
 * Links of published entries to entries that are not published, by both titles.
 *
 * Strapi keeps such a link on the draft only, so the site never sees it; the editor should (architecture.md §5).
 */
export async function unpublishedLinks(strapi: Core.Strapi): Promise<UnpublishedLink[]> {
  const found: UnpublishedLink[] = [];
  for (const uid of publicTypes()) {
    const { table, links } = contentTableOf(strapi, uid);
    for (const link of links) if (link.targetHasDrafts) found.push(...(await linksOf(strapi, table, link)));
  }
  return found;
}

/** The columns in which types keep what an editor calls an entry, best first. */
const titleColumns = ['title', 'term', 'text', 'number', 'code'];

const columnsByTable = new Map<string, string>();

async function titleColumn(strapi: Core.Strapi, table: string): Promise<string> {
  let column = columnsByTable.get(table);
  if (!column) {
    const columns = await strapi.db.connection(table).columnInfo();
    column = titleColumns.find((name) => name in columns) ?? 'document_id';
    columnsByTable.set(table, column);
  }
  return column;
}

async function linksOf(strapi: Core.Strapi, table: string, link: LinkTable): Promise<UnpublishedLink[]> {
  const knex = strapi.db.connection;
  const publishedOf = (name: string, alias: string) =>
    knex({ published: name })
      .select(knex.raw('1'))
      .whereRaw('published.document_id = ??.document_id', [alias])
      .whereNotNull('published.published_at');
  const rows: { title: unknown; targetTitle: unknown }[] = await knex({ link: link.table })
    .join({ owner: table }, 'owner.id', `link.${link.ownerColumn}`)
    .join({ target: link.targetTable }, 'target.id', `link.${link.targetColumn}`)
    .select({
      title: `owner.${await titleColumn(strapi, table)}`,
      targetTitle: `target.${await titleColumn(strapi, link.targetTable)}`,
    })
    .whereNull('owner.published_at')
    .whereExists(publishedOf(table, 'owner'))
    .whereNotExists(publishedOf(link.targetTable, 'target'));
  return rows.map(({ title, targetTitle }) => ({ title: String(title), targetTitle: String(targetTitle) }));
}
