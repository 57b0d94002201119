import type { Core } from '@strapi/strapi';
import { fieldError } from './field-error';
import type { TypeRules, Values } from './model';
import { toSlug } from './slug';
import { freeSlug, objectionTo, type Objection } from './taken-slugs';

const reasons: Record<Objection, string> = {
  reserved: 'Dit adres gebruikt de site zelf.',
  current: 'Dit adres is al van een ander item.',
  former: 'Dit adres was eerder van een ander item en verwijst daarnaar door.',
};

/**
 * The slug a write ends with.
 *
 * Typed: cleaned, and refused with the reason and a free one when somebody else has it. Not typed: kept when the entry
 * has one, else made from its title, with a free "-2" where needed. `undefined` leaves the slug as it is.
 */
export async function slugFor(
  strapi: Core.Strapi,
  rules: TypeRules,
  { data, draft, documentId }: { data: Values; draft: Values | null; documentId?: string },
): Promise<string | undefined> {
  if (!rules.slugSource) return undefined;
  const typed = typeof data.slug === 'string' && data.slug.trim() !== '' ? data.slug : null;
  if (typed !== null && typed === draft?.slug) return undefined;
  if (typed !== null) return typedSlug(strapi, rules, typed, documentId);
  if (draft?.slug && data.slug === undefined) return undefined;
  const source = data[rules.slugSource] ?? draft?.[rules.slugSource];
  if (typeof source !== 'string' || source.trim() === '') return undefined;
  return freeSlug(strapi, rules, toSlug(source) || 'item', documentId);
}

async function typedSlug(strapi: Core.Strapi, rules: TypeRules, typed: string, documentId?: string): Promise<string> {
  const slug = toSlug(typed);
  if (slug === '') throw fieldError('slug', 'Gebruik in het adres letters of cijfers, zoals ‘buurttuin-bovenveen’.');
  const objection = await objectionTo(strapi, rules, slug, documentId);
  if (objection === null) return slug;
  const free = await freeSlug(strapi, rules, slug, documentId);
  throw fieldError('slug', `${reasons[objection]} Kies een ander adres, bijvoorbeeld ‘${free}’.`);
}

/** Two editors took one slug in the same moment: the index refused the second, and here it hears why. */
export function asSlugError(error: unknown): unknown {
  const { code, message = '', constraint = '' } = error as { code?: string; message?: string; constraint?: string };
  const isUnique = code === 'SQLITE_CONSTRAINT_UNIQUE' || code === '23505';
  if (!isUnique || !`${message} ${constraint}`.includes('slug')) return error;
  return fieldError('slug', `${reasons.current} Kies een ander adres.`);
}
