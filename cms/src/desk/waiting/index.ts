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
import { plansThatFailed } from './failed-plans';
import { reportsToAdopt } from './reports';
import { newSubmissions } from './submissions';
import { uncheckedArticles } from './unchecked';
import { answeredVoices } from './voices';
import type { Search, Waiting, WaitingKind } from './waiting';

/** Most urgent first: people who wait, promises, then our own papers. */
const searches: Readonly<Record<WaitingKind, Search>> = {
  submissions: newSubmissions,
  voices: answeredVoices,
  'failed-plans': plansThatFailed,
  'late-agreements': lateAgreements,
  'silent-voices': silentVoices,
  'late-advice': lateAdvice,
  reports: reportsToAdopt,
  awards: expiringAwards,
  unchecked: uncheckedArticles,
  concepts: staleConcepts,
};

/** As many as are shown of each kind, and of one kind when somebody asks for it. */
const shownOfEach = 3;
const shownOfOne = 200;

/**
 * Every kind that is for this editor, in the order in which it is shown; also those of which nothing waits.
 *
 * @param whole the kind of which more than the oldest few are wanted
 */
export async function waitingFor(strapi: Core.Strapi, editor: Editor, now: Date, whole?: string): Promise<Waiting[]> {
  const occasion = { strapi, editor, today: amsterdamDate(now), shown: whole ? shownOfOne : shownOfEach };
  const found = await Promise.all(
    Object.entries(searches)
      .filter(([kind]) => !whole || kind === whole)
      .map(async ([kind, search]) => {
        const waiting = await search(occasion);
        return waiting && { kind: kind as WaitingKind, ...waiting };
      }),
  );
  return found.filter((waiting) => waiting !== null);
}
