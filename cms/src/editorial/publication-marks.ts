import type { Core } from '@strapi/strapi';
import { takeNumber } from './counters';
import type { TypeRules, Values } from './model';
import { formerSlugsAfter } from './slug';

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * What a publication leaves on an entry: the moment of the first one, a number, and its former address.
 *
 * They are written to the draft, so that Strapi copies them to the published row, and they stay when it is taken off the
 * site: Strapi's own `publishedAt` moves at every publication.
 *
 * @param entry the draft as it will be published
 * @param published the row that is on the site now, if any
 */
export async function marksOfPublication(
  strapi: Core.Strapi,
  rules: TypeRules,
  { entry, published, now }: { entry: Values; published: Values | null; now: Date },
): Promise<Values> {
  const marks: Values = {};
  if (rules.hasFirstPublishedOn && !entry.firstPublishedOn) marks.firstPublishedOn = now.toISOString();
  if (rules.counted?.at === 'publication' && entry[rules.counted.attribute] == null) {
    marks[rules.counted.attribute] = await takeNumber(strapi, rules.counted.counter);
  }
  if (rules.slugSource) {
    const before = strings(entry.formerSlugs);
    const after = formerSlugsAfter(before, text(published?.slug), text(entry.slug));
    if (after.join() !== before.join()) marks.formerSlugs = after;
  }
  return marks;
}
