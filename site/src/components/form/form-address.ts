/**
 * Where forms are, and the names that the page and the small server share.
 *
 * @module
 */
import type { FormKind } from 'shared-types/forms';

/** The address of a form. @param slug of the workshop */
export const formPath = (kind: FormKind, slug?: string): string => `/doe-mee/${kind}/${slug ? `${slug}/` : ''}`;

/** The name of the field that holds the stamp, and what stands in it until the small server puts one there. */
export const stampField = 'stempel';
export const noStamp = 'nog-geen';
/** The empty stamp as it stands in the page. */
export const stampMarkup = `name="${stampField}" value="${noStamp}"`;

/** A field that people don't see and programs fill in. */
export const trapField = 'website';

/** In the address of the thank-you page. */
export const thanksFields = { number: 'nr', registration: 'staat' } as const;
