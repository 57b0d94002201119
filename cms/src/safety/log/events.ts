import type { Core } from '@strapi/strapi';
import { actorColumns, type Actor } from '../actor';
import { EVENT } from '../own-types';

/** What can happen to an entry, as it stands in the log. */
export const acts = [
  'op de site gezet',
  'bijgewerkt op de site',
  'van de site gehaald',
  'ingetrokken',
  'weggegooid',
  'teruggehaald uit de prullenbak',
  'vorige versie teruggezet als concept',
  'voorgoed gewist',
] as const;
export type Act = (typeof acts)[number];

export interface Event {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly act: Act;
  readonly actor: Actor;
  readonly at: Date;
}

/**
 * Writes a line in the log, within the transaction of what it tells: the one is never there without the other. Lines are
 * only added; {@link keepLogWhole} refuses anything else.
 */
export async function logEvent(strapi: Core.Strapi, { uid, documentId, title, act, actor, at }: Event): Promise<void> {
  await strapi.db
    .query(EVENT)
    .create({ data: { typeUid: uid, entryId: documentId, title, act, at, ...actorColumns(actor) } });
}

/** Refuses to change or remove lines of the log through Strapi's query layer, whoever tries. */
export function keepLogWhole(strapi: Core.Strapi): void {
  const refuse = ({ action }: { action: string }): void => {
    throw new Error(`${action} was refused: the log of the site is only added to.`);
  };
  strapi.db.lifecycles.subscribe({
    models: [EVENT],
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
}
