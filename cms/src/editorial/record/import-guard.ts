import type { Core } from '@strapi/strapi';
import { recordTypes } from './record-types';

/** Whether this process was started to put other content in place of what is here. */
export function replacesContent(argv: readonly string[]): boolean {
  const [, , command, ...options] = argv;
  return command === 'import' || (command === 'transfer' && options.some((option) => option.startsWith('--from')));
}

/**
 * `strapi import` and `strapi transfer --from` empty the database first, beneath the document layer and with every hook
 * of the query layer off. With a record in it that would delete what was promised, so it is refused before it begins.
 *
 * @throws when such a command meets a database with something of the record on the site.
 */
export async function refuseToReplaceRecord(
  strapi: Core.Strapi,
  argv: readonly string[] = process.argv,
): Promise<void> {
  if (!replacesContent(argv)) return;
  for (const uid of recordTypes)
    if ((await strapi.db.query(uid).count({ where: { publishedAt: { $notNull: true } } })) > 0)
      throw new Error(
        'This database holds the public record, which an import would delete. Import into an empty database instead, ' +
          'or put a whole backup back (docs/operations.md).',
      );
}
