/**
 * How a reader narrows the list of initiatives.
 *
 * @module
 */
import { helpKinds, phases } from 'shared-types';
import type { Content, Initiative } from '../../content/model.ts';
import { type Filter, inAddress } from '../list/filters.ts';
import { capital } from '../text/format.ts';
import { perContent } from '../text/per-content.ts';

const words = (list: readonly string[]) => list.map((word) => ({ value: inAddress(word), label: capital(word) }));
const entries = (list: readonly { slug: string; title: string }[]) =>
  list.map(({ slug, title }) => ({ value: slug, label: title }));

export const initiativeFilters = perContent((content: Content): Filter<Initiative>[] => [
  {
    name: 'wijk',
    label: 'Wijk',
    all: 'Alle wijken',
    options: entries(content.neighbourhoods),
    matches: ({ neighbourhoods }, slug) => neighbourhoods.some((wijk) => wijk.slug === slug),
  },
  {
    name: 'thema',
    label: 'Thema',
    all: 'Alle thema’s',
    options: entries(content.themes),
    matches: ({ themes }, slug) => themes.some((theme) => theme.slug === slug),
  },
  {
    name: 'fase',
    label: 'Fase',
    all: 'Alle fasen',
    options: words(phases),
    matches: ({ phase }, value) => inAddress(phase) === value,
  },
  {
    name: 'hulp',
    label: 'Hulp gezocht',
    all: 'Maakt niet uit',
    options: words(helpKinds),
    matches: ({ helpWanted }, value) =>
      helpWanted.some(({ kind, fulfilled }) => !fulfilled && inAddress(kind) === value),
  },
]);
