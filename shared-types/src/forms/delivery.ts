/**
 * How a form travels from the site's outbox to the CMS: `POST <CMS_URL>/api/intake/batch` with the intake token.
 *
 * The CMS answers 200 with one result per item it has settled. An item without a result, any other status and any
 * silence is tried again, so an item may arrive more than once: its `key` makes that one arrival in effect.
 * 400, 413 and 422 say that the batch itself is broken; the outbox then sends its items one by one, and sets aside the
 * one that is refused alone.
 *
 * @module
 */
import { z } from 'zod';
import { formKinds } from './kinds.ts';
import { markReasons } from './marks.ts';

export const intakePath = '/api/intake/batch';

/** One transaction in the CMS: SQLite has one connection, and editors work on it too. */
export const mostItemsPerBatch = 50;

export const intakeItem = z.strictObject({
  /** Made by the site from what the visitor sent; unique in the CMS. */
  key: z.uuid(),
  form: z.enum(formKinds),
  /** When the site thanked the visitor. */
  receivedAt: z.iso.datetime(),
  /** The order of arrival at the site, over all forms; the CMS takes items in this order. */
  order: z.int().nonnegative(),
  /** What was filled in, by the names of the definition. Check again (`checkFields`, with the day of `receivedAt`). */
  fields: z.record(z.string().max(60), z.string().max(20_000)),
  /** Where the visitor came from, by the names of the definition's `context`. Text from outside: look it up, never trust it. */
  context: z.record(z.string().max(60), z.string().max(4_000)),
  /** Why this may be spam. */
  marks: z.array(z.strictObject({ reason: z.enum(markReasons) })).max(20),
});
export type IntakeItem = z.infer<typeof intakeItem>;

export const intakeBatch = z.strictObject({ items: z.array(intakeItem).min(1).max(mostItemsPerBatch) });
export type IntakeBatch = z.infer<typeof intakeBatch>;

/** A reference number as the CMS gives it: `K-2026-0147`. */
export const referencePattern = /^[A-Z]{1,2}-\d{4}-\d{4,7}$/;

export const registrationOutcomes = ['bevestigd', 'wachtlijst'] as const;

export const intakeResult = z.object({
  key: z.uuid(),
  /** `duplicate`: arrived before; its first reference is given again. `refused`: it will never be taken; see `reason`. */
  outcome: z.enum(['accepted', 'duplicate', 'refused']),
  reference: z.string().regex(referencePattern).optional(),
  /** Only for a workshop, and only what is certain. */
  registration: z.enum(registrationOutcomes).optional(),
  /** For the person who runs the site. */
  reason: z.string().max(1_000).optional(),
});
export type IntakeResult = z.infer<typeof intakeResult>;

export const intakeAnswer = z.object({ results: z.array(intakeResult).max(mostItemsPerBatch) });
export type IntakeAnswer = z.infer<typeof intakeAnswer>;
