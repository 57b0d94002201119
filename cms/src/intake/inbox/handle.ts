/**
 * What a volunteer does with an inzending.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type IntakeItem, submissionStates, unfilled } from 'shared-types/forms';
import { z } from 'zod';
import { lockTable } from '../../editorial/lock-table';
import { replyLetter } from '../letters/reply';
import { queueLetter } from '../mail/queue-letter';
import { SUBMISSION } from '../submission';
import { register } from '../workshop/register';
import { stateFacts } from './state-facts';
import type { StoredSubmission } from './stored-submission';

const text = (most: number, empty: string) =>
  z.string().trim().min(1, empty).max(most, `Maak het korter: ${most} tekens.`);

export const stateChange = z.strictObject({ state: z.enum(submissionStates) });
export const newNote = z.strictObject({ text: text(2_000, 'Schrijf eerst je aantekening.') });
export const newReply = z.strictObject({
  subject: text(120, 'Vul in waar je antwoord over gaat.'),
  text: text(5_000, 'Schrijf eerst je antwoord.'),
  /** Made by the form, so that pressing twice sends once. */
  key: z.uuid(),
});

interface Desk {
  strapi: Core.Strapi;
  /** The name of the account that does it. */
  by: string;
  now: Date;
}

type Change = Partial<Omit<StoredSubmission, 'id' | 'documentId' | 'key'>>;

/** Looks and writes behind one lock, so that two volunteers at once lose nothing of each other. */
async function change(
  { strapi }: Desk,
  documentId: string,
  decide: (found: StoredSubmission) => Promise<Change> | Change,
): Promise<void> {
  await strapi.db.transaction(async () => {
    await lockTable(strapi, 'intake');
    const submissions = strapi.db.query(SUBMISSION);
    const found = (await submissions.findOne({ where: { documentId } })) as StoredSubmission | null;
    if (!found) throw new errors.NotFoundError('Deze inzending is er niet meer.');
    await submissions.update({ where: { id: found.id }, data: await decide(found) });
  });
}

/** "Ik pak dit op": everybody sees who does it. */
export const take = (desk: Desk, documentId: string): Promise<void> =>
  change(desk, documentId, (found) => ({ handler: desk.by, ...stateFacts('in behandeling', found, desk.now) }));

/**
 * Moves it on, or back: also out of the spam. What is settled gets the day on which its data goes. A sign-up that was
 * no spam after all takes its place, or the waiting list, as if it came now.
 */
export const setState = (desk: Desk, documentId: string, { state }: z.infer<typeof stateChange>): Promise<void> =>
  change(desk, documentId, async (found) => {
    if (found.state === 'spam' && state !== 'spam' && found.kind === 'workshop') {
      const signedUp = await register(desk.strapi, asArrived(found, desk.now), desk.now);
      if (signedUp) return { ...stateFacts('afgerond', found, desk.now), handler: desk.by };
    }
    return movedTo(state, found, desk);
  });

/** A sign-up as it came, without its marks: a person has looked. */
const asArrived = ({ key, kind, data, personal, context }: StoredSubmission, now: Date): IntakeItem => ({
  key,
  form: kind,
  receivedAt: now.toISOString(),
  order: 0,
  fields: { ...data, ...personal },
  context: context ?? {},
  marks: [],
});

function movedTo(state: StoredSubmission['state'], found: StoredSubmission, { by, now }: Desk): Change {
  const handler = found.handler ?? (state === 'spam' ? null : by);
  return { ...stateFacts(state, found, now), handler: state === 'nieuw' ? null : handler };
}

/** Keeps a note for other volunteers. */
export const note = (desk: Desk, documentId: string, { text }: z.infer<typeof newNote>): Promise<void> =>
  change(desk, documentId, ({ notes }) => ({
    notes: [...(notes ?? []), { at: desk.now.toISOString(), by: desk.by, text }],
  }));

/**
 * Mails an answer to the sender and keeps it with the inzending, in one transaction.
 *
 * @throws in Dutch when there is no address, or when a part between brackets was not filled in
 */
export const reply = (
  desk: Desk,
  documentId: string,
  { subject, text, key }: z.infer<typeof newReply>,
): Promise<void> =>
  change(desk, documentId, async ({ personal, kind, reference, replies, handler }) => {
    const left = unfilled(subject) ?? unfilled(text);
    if (left) throw new errors.ValidationError(`Vul nog in: ${left}`);
    if (!personal?.email)
      throw new errors.ValidationError('Deze afzender gaf geen e-mailadres. Bel, of schrijf een aantekening.');
    const name = personal.naam ?? null;
    const letter = replyLetter({ form: kind, reference, name, subject, text });
    const envelope = { key: `antwoord:${key}`, template: 'antwoord', to: { name, address: personal.email } };
    const isNew = await queueLetter(desk.strapi, letter, envelope, desk.now);
    const sent = { at: desk.now.toISOString(), by: desk.by, subject, text };
    return isNew ? { replies: [...(replies ?? []), sent], handler: handler ?? desk.by } : {};
  });
