/**
 * What the inbox answers, and how it says days.
 *
 * @module
 */

import type { RecheckAnswer } from 'shared-types/forms';

/** An inzending in the list (`cms/src/intake/inbox/read.ts`). */
export interface InboxRow {
  documentId: string;
  reference: string;
  form: string;
  state: State;
  receivedAt: string;
  who: string;
  summary: string;
  handler: string | null;
  marks: string[];
  recheckAnswer: RecheckAnswer | null;
}

export interface InboxPageAnswer {
  rows: InboxRow[];
  page: number;
  pages: number;
  counts: Record<string, number>;
  hasMailServer: boolean;
}

interface Told {
  label: string;
  value: string;
}

export interface InboxItem extends InboxRow {
  answers: Told[];
  personal: Told[];
  hasEmail: boolean;
  hasMailServer: boolean;
  context: Told[];
  notes: { at: string; by: string; text: string }[];
  replies: { at: string; by: string; subject: string; text: string }[];
  draft: { uid: string; documentId: string } | null;
  becomes: { label: string; uid: string } | null;
  lookAlikes: (InboxRow & { why: string })[];
  wipeAfter: string | null;
  wipedAt: string | null;
  recheck: {
    askedAt: string;
    answers: { at: string; answer: RecheckAnswer }[];
    hasLine: boolean;
    canBecomeLine: boolean;
  } | null;
}

/** What a volunteer must know before writing to anybody. */
export const noMailServer =
  'Mail gaat nog niet de deur uit. De beheerder stelt eerst een mailserver in. Tot dan staan mails als bestand klaar.';

export const states = ['nieuw', 'in behandeling', 'afgerond', 'spam'] as const;
export type State = (typeof states)[number];

const day = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** @example 'zo 22 november 18:45' */
export const inWords = (moment: string): string => day.format(new Date(moment)).replace(' om ', ' ');
