/**
 * What the CMS asks the site about forms that could not be brought to it (`outbox/aside`): those of one person, when that
 * person wants to see what is kept or to have it wiped. With the webhook's secret as bearer; whose they are travels in the
 * body.
 *
 * @module
 */
import { z } from 'zod';

export const asideShowPath = '/hooks/apart/tonen';
export const asideWipePath = '/hooks/apart/wissen';

export const asideOf = z.strictObject({ kind: z.enum(['email', 'phone']), value: z.string().min(1).max(254) });

/** One form that lies apart, as the person who sent it may see it. */
export const asideForm = z.object({
  /** Nothing is known of one that is damaged, but what can still be read of it. */
  form: z.string().nullable(),
  receivedAt: z.string().nullable(),
  fields: z.record(z.string(), z.unknown()),
  context: z.record(z.string(), z.unknown()),
  damaged: z.string().nullable(),
});
export type AsideForm = z.infer<typeof asideForm>;

export const asideShown = z.object({ forms: z.array(asideForm) });
export const asideWiped = z.object({ wiped: z.int().nonnegative() });
