import { createHash } from 'node:crypto';
import type { Portrait } from '../entry/portrait';

/** The header in which the admin says which difference was shown. */
export const SEEN_HEADER = 'x-gezien';

/** Stands for a draft and what is on the site, as they were when somebody looked: another save gives another token. */
export function seenToken(draft: Portrait, published: Portrait | null): string {
  return createHash('sha256')
    .update(JSON.stringify([draft, published]))
    .digest('base64url');
}
