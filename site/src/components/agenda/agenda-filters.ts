/**
 * How a reader narrows the agenda. Only kinds and places that occur can be chosen.
 *
 * @module
 */
import { villages } from 'shared-types';
import type { Content } from '../../content/model.ts';
import { type Filter, inAddress } from '../list/filters.ts';
import { perContentAsOf } from '../text/per-content.ts';
import { type AgendaItem, agenda } from './events.ts';
import { villagesOfEvent } from './event-places.ts';

const inLowerCase = (word: string) => inAddress(word.toLowerCase());
const options = (words: readonly string[]) => words.map((label) => ({ value: inLowerCase(label), label }));

export const agendaFilters = perContentAsOf((content: Content, asOf: Date): Filter<AgendaItem>[] => {
  const placesOf = ({ entry }: AgendaItem): readonly string[] => [
    ...villagesOfEvent(content, entry),
    ...(entry.place?.onlineLink ? ['Online'] : []),
  ];
  const items = agenda(content, asOf);
  const used = new Set(items.flatMap(placesOf));
  return [
    {
      name: 'soort',
      label: 'Soort',
      all: 'Alles',
      options: options([...new Set(items.map(({ kind }) => kind))].sort()),
      matches: ({ kind }, value) => inLowerCase(kind) === value,
    },
    {
      name: 'plaats',
      label: 'Plaats',
      all: 'Overal',
      options: options([...villages, 'Online'].filter((place) => used.has(place))),
      matches: (item, value) => placesOf(item).some((place) => inLowerCase(place) === value),
    },
  ];
});
