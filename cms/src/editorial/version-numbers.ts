import type { Core, UID } from '@strapi/strapi';
import { fieldError } from './field-error';
import { lockTable } from './lock-table';

const VERSION = 'api::statute-version.statute-version' as UID.ContentType;

interface Version {
  documentId: string;
  number: string;
  statute: { documentId: string } | null;
}

/**
 * A statute has one version of each number. Checked on what was just written, in the same transaction: the statute is
 * in a table of relations, where no index can see the number (docs/decisions/0005-unique-indexes.md).
 */
export async function refuseDoubleVersionNumber(strapi: Core.Strapi, documentId: string): Promise<void> {
  await lockTable(strapi, strapi.db.metadata.get(VERSION).tableName);
  const populate = { statute: { select: ['documentId'] } };
  const written: Version[] = await strapi.db.query(VERSION).findMany({ where: { documentId }, populate });
  for (const { number, statute } of written) {
    if (!number || !statute) continue;
    const others = await strapi.db.query(VERSION).count({
      where: {
        number,
        documentId: { $ne: documentId },
        statute: { documentId: statute.documentId },
      },
    });
    if (others > 0) throw fieldError('number', `Versie ${number} van dit statuut bestaat al. Kies een ander nummer.`);
  }
}
