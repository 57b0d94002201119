/**
 * Where forms are, and the names that the page and the small server share.
 *
 * @module
 */
import type { ContextName, FormKind } from 'shared-types/forms';
import type { Topic } from './topics.ts';

/** The address of a form. @param slug of the workshop */
export const formPath = (kind: FormKind, slug?: string): string => `/doe-mee/${kind}/${slug ? `${slug}/` : ''}`;

/**
 * The address of a form that knows where the visitor comes from; what is `null` is left out.
 *
 * @example formHref('knelpunt', { knelpunt: 14 }) // '/doe-mee/knelpunt/?knelpunt=14'
 */
export function formHref(
  kind: Exclude<FormKind, 'workshop'>,
  context: Partial<Record<Exclude<ContextName, 'onderwerp'>, string | number | null>> & { onderwerp?: Topic },
): string {
  const known = Object.entries(context).filter(([, value]) => value !== null);
  const query = new URLSearchParams(known.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return formPath(kind) + (query && `?${query}`);
}

/** The name of the field that holds the stamp, and what stands in it until the small server puts one there. */
export const stampField = 'stempel';
export const noStamp = 'nog-geen';
/** Where a puzzle stands beside the stamp, and the field that its answer comes in (docs/decisions/0019). */
export const puzzleAttribute = 'data-opgave';
export const puzzleField = 'bewijs';
/** The empty stamp as it stands in the page. */
export const stampMarkup = `name="${stampField}" value="${noStamp}"`;

/** A field that people don't see and programs fill in. */
export const trapField = 'website';

/** In the address of the thank-you page. */
export const thanksFields = { number: 'nr', registration: 'staat' } as const;
