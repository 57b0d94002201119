/**
 * *Wat wacht op mij*: what somebody with this role can settle now, and how long it waits already.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { amsterdamDate } from 'shared-types';
import type { Editor } from '../editor';
import { lateAdvice } from './advice';
import { lateAgreements, silentVoices } from './agreements';
import { expiringAwards } from './awards';
import { staleConcepts } from './concepts';
import { reportsToAdopt } from './reports';
import { newSubmissions } from './submissions';
import { uncheckedArticles } from './unchecked';
import type { Search, Waiting, WaitingKind } from './waiting';

export type { Waiting, WaitingItem, WaitingKind } from './waiting';

/** Most urgent first: people who wait, promises, then our own papers. */
const searches: Readonly<Record<WaitingKind, Search>> = {
  submissions: newSubmissions,
  'late-agreements': lateAgreements,
  'silent-voices': silentVoices,
  'late-advice': lateAdvice,
  reports: reportsToAdopt,
  awards: expiringAwards,
  unchecked: uncheckedArticles,
  concepts: staleConcepts,
};

/** Every kind that is for this editor, in the order in which it is shown; also those of which nothing waits. */
export async function waitingFor(strapi: Core.Strapi, editor: Editor, now: Date): Promise<Waiting[]> {
  const occasion = { strapi, editor, now, today: amsterdamDate(now) };
  const found = await Promise.all(
    Object.entries(searches).map(async ([kind, search]) => {
      const waiting = await search(occasion);
      return waiting && { kind: kind as WaitingKind, ...waiting };
    }),
  );
  return found.filter((waiting) => waiting !== null);
}
