import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ADVICE, KNELPUNT, REPORT, STATUS_LINE } from './record-types';
import { publishedEntries } from './stored-entry';

/** Where the record holds files: types, and the fields under which they hang. */
const holders: readonly { uid: UID.ContentType; fields: readonly string[] }[] = [
  { uid: REPORT, fields: ['attachments'] },
  { uid: STATUS_LINE, fields: ['source'] },
  { uid: ADVICE, fields: ['documents', 'replyDocument'] },
  { uid: KNELPUNT, fields: ['figures'] },
];

interface Uploads {
  remove(file: { id: number }): Promise<unknown>;
  replace(id: number | string, ...rest: unknown[]): Promise<unknown>;
}

/**
 * A file of the record stays as it is: throwing it away or putting another one in its place would change what was said
 * without touching the entry. Its description may still change.
 */
export function guardRecordFiles(strapi: Core.Strapi): void {
  strapi.get('services').extend('plugin::upload.upload', (own: Uploads) => ({
    ...own,
    async remove(file: { id: number }) {
      await refuseWhenUsed(strapi, Number(file.id));
      return own.remove(file);
    },
    async replace(id: number | string, ...rest: unknown[]) {
      await refuseWhenUsed(strapi, Number(id));
      return own.replace(id, ...rest);
    },
  }));
}

async function refuseWhenUsed(strapi: Core.Strapi, fileId: number): Promise<void> {
  for (const { uid, fields } of holders) {
    const entries = await publishedEntries(strapi, uid);
    if (entries.some((entry) => !entry.withdrawnOn && fields.some((field) => holdsFile(entry[field], fileId))))
      throw new errors.ApplicationError(
        'Dit bestand hoort bij het archief en blijft zoals het is. Zet een nieuw bestand erbij, in een nieuw item.',
      );
  }
}

function holdsFile(value: unknown, fileId: number): boolean {
  if (Array.isArray(value)) return value.some((part) => holdsFile(part, fileId));
  if (value === null || typeof value !== 'object') return false;
  const { file, document } = value as { file?: unknown; document?: unknown };
  return file === fileId || document === fileId;
}
