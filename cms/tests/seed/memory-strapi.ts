/** As much of Strapi as the loader touches, in memory, so that a crash can be put at any step. */
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../src/seed/content-types';
import { attributesOfComponent, attributesOfType } from './schemas';

type Row = Record<string, unknown> & { uid: string; documentId: string; publishedAt: Date | null };

export interface MemoryStrapi {
  readonly strapi: Core.Strapi;
  /** Titles (or what else tells entries apart) of all documents of a type, published or not. */
  documentsOf(type: string): Row[];
  publishedOf(type: string): Row[];
  /** What an editor does who throws a document away. */
  remove(type: string, slug: string): void;
  /** The process dies at the n-th write from now on. */
  dieAtWrite(n: number): void;
}

export function memoryStrapi(): MemoryStrapi {
  const rows: Row[] = [];
  const stored = new Map<string, unknown>();
  let writesLeft = Infinity;
  const write = () => {
    writesLeft -= 1;
    if (writesLeft < 0) throw new Error('killed');
  };
  const isDraft = (row: Row) => row.publishedAt === null;
  const withRelations = (row: Row, populate: string[]) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        populate.includes(name) && value ? { documentId: value } : value,
      ]),
    );
  const strapi = {
    store: () => ({
      get: async ({ key }: { key: string }) => stored.get(key) ?? null,
      set: async ({ key, value }: { key: string; value: unknown }) => void stored.set(key, value),
    }),
    contentType: (uid: string) => ({ attributes: attributesOfType(uid.split('.')[1] ?? '') }),
    components: new Proxy({}, { get: (_, uid: string) => ({ attributes: attributesOfComponent(uid) }) }),
    db: {
      query: (uid: string) => ({
        findMany: async ({ where, populate = [] }: { where: { publishedAt: unknown }; populate?: string[] }) =>
          rows
            .filter((row) => row.uid === uid && isDraft(row) === (where.publishedAt === null))
            .map((row) => withRelations(row, populate)),
      }),
    },
    documents: (uid: string) => ({
      create: async ({ data }: { data: Record<string, unknown> }) => {
        write();
        const row: Row = { ...data, uid, documentId: `d${rows.length}`, publishedAt: null };
        rows.push(row);
        return row;
      },
      publish: async ({ documentId }: { documentId: string }) => {
        write();
        const draft = rows.find((row) => row.documentId === documentId && isDraft(row));
        if (draft) rows.push({ ...draft, publishedAt: new Date() });
      },
    }),
  };
  const ofType = (type: string) => rows.filter((row) => row.uid === uidOf(type));
  return {
    strapi: strapi as unknown as Core.Strapi,
    documentsOf: (type) => ofType(type).filter(isDraft),
    publishedOf: (type) => ofType(type).filter((row) => !isDraft(row)),
    remove: (type, slug) => {
      for (const row of ofType(type).filter((each) => each.slug === slug)) rows.splice(rows.indexOf(row), 1);
    },
    dieAtWrite: (n) => {
      writesLeft = n;
    },
  };
}
