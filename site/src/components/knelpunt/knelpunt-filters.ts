/**
 * How a reader narrows the list of knelpunten.
 *
 * @module
 */
import { knelpuntStatus, knelpuntStatuses, principles, topics } from 'shared-types';
import type { Content, Knelpunt } from '../../content/model.ts';
import { type Filter, inAddress } from '../list/filters.ts';
import { capital } from '../text/format.ts';
import { perContentAsOf } from '../text/per-content.ts';
import { today } from '../text/time.ts';

const words = (list: readonly string[]) => list.map((word) => ({ value: inAddress(word), label: capital(word) }));

/** The name in the address of how the list stands: as a list or as a board. */
export const view = 'weergave';
export const boardLabel = 'Als bord';

/** The same choice of knelpunten, as a board or as a list. */
export function viewAddress(base: string, query: string, asBoard: boolean): string {
  const params = new URLSearchParams(query);
  params.delete(view);
  if (asBoard) params.set(view, 'bord');
  const rest = params.toString();
  return rest ? `${base}?${rest}` : base;
}

export const knelpuntFilters = perContentAsOf((content: Content, asOf: Date): Filter<Knelpunt>[] => [
  {
    name: 'onderwerp',
    label: 'Onderwerp',
    all: 'Alle onderwerpen',
    options: words(topics),
    matches: ({ topic }, value) => inAddress(topic) === value,
  },
  {
    name: 'wijk',
    label: 'Wijk',
    all: 'Alle wijken',
    options: content.neighbourhoods.map(({ slug, title }) => ({ value: slug, label: title })),
    matches: ({ neighbourhoods }, slug) => neighbourhoods.some((wijk) => wijk.slug === slug),
  },
  {
    name: 'status',
    label: 'Status',
    all: 'Elke status',
    options: words(knelpuntStatuses),
    matches: ({ statusLines }, value) => inAddress(knelpuntStatus(statusLines, today(asOf))) === value,
  },
  {
    name: 'thema',
    label: 'Thema',
    all: 'Alle thema’s',
    options: content.themes.map(({ slug, title }) => ({ value: slug, label: title })),
    matches: ({ themes }, slug) => themes.some((theme) => theme.slug === slug),
  },
  {
    name: 'uitgangspunt',
    label: 'Regel van de ombudsman',
    all: 'Alle regels',
    options: words(principles),
    matches: ({ principle }, value) => principle !== null && inAddress(principle) === value,
  },
  {
    // Not a choice of knelpunten but of how they stand; as a filter it stays in every link of the list.
    name: view,
    label: 'Weergave',
    all: 'Als lijst',
    options: [{ value: 'bord', label: boardLabel }],
    matches: () => true,
  },
]);
