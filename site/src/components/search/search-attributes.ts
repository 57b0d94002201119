/**
 * What Pagefind reads from a page, as attributes of its main content: a page without them is not searched.
 *
 * @module
 */
import type { PageInput } from '../../content/page-input.ts';
import { today } from '../text/time.ts';
import { isOverview, kindOf } from './kinds.ts';
import { statusOf } from './status.ts';

type Attributes = Record<string, string | undefined>;

/** For `<main>` of the page at `pathname`; none for a page that is not searched. */
export function searchAttributes({ content, asOf }: PageInput, pathname: string): Attributes {
  const found = kindOf(pathname);
  if (!found) return {};
  const status = statusOf(content, pathname, today(asOf));
  return {
    'data-pagefind-body': '',
    // By reference: a value written in the attribute itself would end at nothing, and swallow what follows.
    'data-pagefind-filter': 'groep[data-groep]',
    'data-pagefind-meta': status ? 'soort[data-soort], stand[data-stand]' : 'soort[data-soort]',
    'data-pagefind-weight': isOverview(pathname) ? '0.2' : undefined,
    'data-groep': found.group,
    'data-soort': found.kind,
    'data-stand': status ?? undefined,
  };
}
