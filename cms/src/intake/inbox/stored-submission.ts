import type { FormKind, IntakeItem } from 'shared-types/forms';

export const states = ['nieuw', 'in behandeling', 'afgerond', 'spam'] as const;
export type SubmissionState = (typeof states)[number];

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
  draft: { uid: string; documentId: string } | null;
  wipeAfter: string | null;
  wipedAt: string | null;
}
