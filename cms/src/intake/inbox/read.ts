/**
 * The inbox as a volunteer reads it: one list over all forms, and one inzending with everything about it.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import {
  type Field,
  forms,
  formKinds,
  questionsOf,
  type RecheckAnswer,
  type SubmissionState,
  submissionStates,
} from 'shared-types/forms';
import { z } from 'zod';
import { sendsOverSmtp } from '../mail/settings';
import { canBecomeLine } from '../recheck/log-line';
import { SUBMISSION } from '../submission';
import { lookAlikes } from './look-alikes';
import { canBecome } from './drafts';
import type { StoredRecheck, StoredSubmission } from './stored-submission';

const PAGE_SIZE = 20;
const SUMMARY_CHARACTERS = 140;

/**
 * What can be asked of the list; everything may be left out. `open`: new or being handled; `herhaalcheck`: of these, where
 * the sender told how it is now.
 */
export const listQuery = z.object({
  state: z.enum(['open', 'herhaalcheck', ...submissionStates]).default('open'),
  form: z.enum(formKinds).optional(),
  search: z.string().trim().max(100).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

export interface InboxRow {
  documentId: string;
  reference: string;
  form: string;
  state: SubmissionState;
  receivedAt: string;
  who: string;
  summary: string;
  handler: string | null;
  marks: string[];
  /** What the sender answered some weeks later. */
  recheckAnswer: RecheckAnswer | null;
}

export interface InboxPage {
  rows: InboxRow[];
  page: number;
  pages: number;
  /** How many per state, over all forms, and of the herhaalcheck. */
  counts: Record<string, number>;
  /** Without a mail server mails are only written to files. */
  hasMailServer: boolean;
}

const openStates = ['nieuw', 'in behandeling'];
const isAnswered = { recheckAnswer: { $notNull: true }, state: { $in: openStates } };

/** New ones first, then what somebody works on; the latest first. */
export async function inboxPage(strapi: Core.Strapi, query: z.infer<typeof listQuery>): Promise<InboxPage> {
  const submissions = strapi.db.query(SUBMISSION);
  const { state, form, search, page } = query;
  const where = {
    ...(state === 'herhaalcheck' ? isAnswered : { state: state === 'open' ? { $in: openStates } : state }),
    ...(form && { kind: form }),
    ...(search && { $or: [{ reference: { $containsi: search } }, { shortCode: { $containsi: search } }] }),
  };
  // 'nieuw' comes after 'in behandeling' in the alphabet.
  const orderBy = [{ state: 'desc' }, { receivedAt: 'desc' }, { id: 'desc' }];
  const [rows, total, answered, ...counted] = await Promise.all([
    submissions.findMany({ where, orderBy, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    submissions.count({ where }),
    submissions.count({ where: isAnswered }),
    ...submissionStates.map((one) => submissions.count({ where: { state: one } })),
  ]);
  return {
    rows: (rows as StoredSubmission[]).map(rowOf),
    page,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    counts: { ...Object.fromEntries(submissionStates.map((one, n) => [one, counted[n] ?? 0])), herhaalcheck: answered },
    hasMailServer: sendsOverSmtp(),
  };
}

/** One inzending as it stands in a list. */
export function rowOf(submission: StoredSubmission): InboxRow {
  const { documentId, reference, kind, state, receivedAt, personal, handler, marks, recheckAnswer } = submission;
  return {
    documentId,
    reference,
    form: forms[kind].title,
    state,
    receivedAt,
    who: submission.wipedAt ? 'gewist' : (personal?.naam ?? 'anoniem'),
    summary: summaryOf(submission),
    handler,
    marks: (marks ?? []).map(({ reason }) => reason),
    recheckAnswer,
  };
}

/** The first words of the longest answer: that is what somebody wanted to say. */
function summaryOf({ data, wipedAt }: StoredSubmission): string {
  if (wipedAt) return 'De gegevens zijn gewist.';
  const longest = Object.values(data ?? {}).reduce((a, b) => (b.length > a.length ? b : a), '');
  const line = longest.replace(/\s+/g, ' ');
  return line.length > SUMMARY_CHARACTERS ? `${line.slice(0, SUMMARY_CHARACTERS - 1)}…` : line;
}

/** What was chosen, in the words that the visitor saw; anything else as it was written. */
function asRead(field: Field, value: string): string {
  if (field.type !== 'choice' && field.type !== 'choices') return value;
  const labelOf = (one: string) => field.options.find((option) => option.value === one)?.label ?? one;
  return field.type === 'choice' ? labelOf(value) : value.split(', ').map(labelOf).join(', ');
}

export interface InboxItem extends InboxRow {
  answers: { label: string; value: string }[];
  personal: { label: string; value: string }[];
  /** Whether an answer can be mailed. */
  hasEmail: boolean;
  hasMailServer: boolean;
  context: { label: string; value: string }[];
  notes: { at: string; by: string; text: string }[];
  replies: { at: string; by: string; subject: string; text: string }[];
  draft: StoredSubmission['draft'];
  /** What one press makes of it, `null` when nothing. */
  becomes: { label: string; uid: string } | null;
  lookAlikes: (InboxRow & { why: string })[];
  wipeAfter: string | null;
  wipedAt: string | null;
  /** The herhaalcheck, once its question was mailed. */
  recheck: { askedAt: string; answers: StoredRecheck['answers']; hasLine: boolean; canBecomeLine: boolean } | null;
}

/** @returns null when it isn't there */
export async function inboxItem(strapi: Core.Strapi, documentId: string): Promise<InboxItem | null> {
  const found = (await strapi.db.query(SUBMISSION).findOne({ where: { documentId } })) as StoredSubmission | null;
  if (!found) return null;
  const { data, personal, context, notes, replies, draft, kind, wipeAfter, wipedAt } = found;
  const labelled = (answers: Record<string, string> | null) =>
    questionsOf(forms[kind]).flatMap((field) => {
      const value = answers?.[field.name];
      return value ? [{ label: field.label, value: asRead(field, value) }] : [];
    });
  return {
    ...rowOf(found),
    answers: labelled(data),
    personal: labelled(personal),
    hasEmail: Boolean(personal?.email),
    hasMailServer: sendsOverSmtp(),
    context: Object.entries(context ?? {}).map(([label, value]) => ({ label, value })),
    notes: notes ?? [],
    replies: replies ?? [],
    draft,
    becomes: canBecome(kind),
    lookAlikes: (await lookAlikes(strapi, found)).map(({ submission, why }) => ({ ...rowOf(submission), why })),
    wipeAfter,
    wipedAt,
    recheck: recheckOf(found),
  };
}

function recheckOf(submission: StoredSubmission): InboxItem['recheck'] {
  const { recheckAskedAt, recheck } = submission;
  if (!recheckAskedAt) return null;
  const answers = recheck?.answers ?? [];
  const hasLine = recheck?.line !== undefined && recheck.line.at === answers.at(-1)?.at;
  return { askedAt: recheckAskedAt, answers, hasLine, canBecomeLine: canBecomeLine(submission) };
}
