import type { Core } from '@strapi/strapi';
import type { Fault } from '../field-error';
import { beheerder } from '../roles';
import { withdrawalFields } from './record-types';
import type { Entry } from './stored-entry';

/**
 * Whether who asks may withdraw from the record: Beheerder, and our own code at a start or in a script, which answers no
 * request. A token of the content API never may.
 */
export function mayWithdraw(strapi: Core.Strapi): boolean {
  const request = strapi.requestContext.get();
  if (!request) return true;
  const roles: { code: string }[] = request.state?.user?.roles ?? [];
  return roles.some(({ code }) => code === beheerder.code);
}

const none: Entry = {};

/** Only Beheerder writes when and why; the day, once on the site, stays (domain.md §3.3). */
export function withdrawalFaults(
  strapi: Core.Strapi,
  { before, published, entry }: { before: Entry | null; published: Entry | null; entry: Entry },
): Fault[] {
  const changed = withdrawalFields.filter((field) => (entry[field] ?? null) !== ((before ?? none)[field] ?? null));
  if (changed.length > 0 && !mayWithdraw(strapi))
    return changed.map((field) => ({
      path: [field],
      message: 'Alleen de beheerder trekt iets in. Vraag het de beheerder.',
    }));
  if (published?.withdrawnOn && published.withdrawnOn !== entry.withdrawnOn)
    return [{ path: ['withdrawnOn'], message: 'Dit is ingetrokken en dat blijft zo. Maak zo nodig een nieuw item.' }];
  return [];
}

/** A withdrawal says when and why, and is not of a day to come. */
export function withdrawalIsWhole({ withdrawnOn, withdrawnReason }: Entry, today: string): Fault[] {
  if (!withdrawnOn && withdrawnReason)
    return [{ path: ['withdrawnOn'], message: 'Vul ook in op welke dag dit is ingetrokken.' }];
  if (withdrawnOn && !withdrawnReason)
    return [{ path: ['withdrawnReason'], message: 'Schrijf in één zin waarom. Iedereen leest dit op de site.' }];
  if (withdrawnOn && String(withdrawnOn) > today)
    return [{ path: ['withdrawnOn'], message: 'Deze dag moet nog komen. Kies vandaag.' }];
  return [];
}
