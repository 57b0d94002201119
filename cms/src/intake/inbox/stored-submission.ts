import type { UID } from '@strapi/strapi';
import type { FormKind, IntakeItem, RecheckAnswer, SubmissionState } from 'shared-types/forms';

/** What a volunteer wrote about an inzending, for other volunteers. */
export interface Note {
  at: string;
  by: string;
  text: string;
}

/** What we wrote to the sender. */
export interface Reply extends Note {
  subject: string;
}

/** What became of the herhaalcheck; nothing about a person. */
export interface StoredRecheck {
  /** In their order; the last one counts. */
  answers: { at: string; answer: RecheckAnswer }[];
  /** The line in the log that was made of the answer of that moment. */
  line?: { at: string; documentId: string };
}

/** An inzending as the database has it; what says who somebody is goes when it is wiped. */
export interface StoredSubmission {
  id: number;
  documentId: string;
  key: string;
  reference: string;
  shortCode: string | null;
  kind: FormKind;
  state: SubmissionState;
  receivedAt: string;
  data: Record<string, string> | null;
  personal: { naam?: string; email?: string; telefoon?: string } | null;
  context: IntakeItem['context'] | null;
  marks: IntakeItem['marks'] | null;
  handler: string | null;
  handledAt: string | null;
  notes: Note[] | null;
  replies: Reply[] | null;
  draft: { uid: UID.ContentType; documentId: string } | null;
  wipeAfter: string | null;
  wipedAt: string | null;
  recheckAskedAt: string | null;
  recheckAnswer: RecheckAnswer | null;
  recheck: StoredRecheck | null;
}
