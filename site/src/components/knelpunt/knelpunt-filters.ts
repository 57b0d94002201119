/**
 * How a reader narrows the list of knelpunten.
 *
 * @module
 */
import { knelpuntStatus, knelpuntStatuses, topics } from 'shared-types';
import type { Content, Knelpunt } from '../../content/model.ts';
import { type Filter, inAddress } from '../list/filters.ts';
import { capital } from '../text/format.ts';
import { perContentAsOf } from '../text/per-content.ts';
import { today } from '../text/time.ts';

const words = (list: readonly string[]) => list.map((word) => ({ value: inAddress(word), label: capital(word) }));

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
]);
