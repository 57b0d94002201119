/**
 * Knelpunten in the lock they lie in now.
 *
 * @module
 */
import { knelpuntStatus, type KnelpuntStatus, knelpuntStatuses, lastLine } from 'shared-types';
import type { Knelpunt, PlainDate } from '../../content/model.ts';
import { inAddress } from '../list/filters.ts';
import { capital } from '../text/format.ts';
import { view } from './knelpunt-filters.ts';
import { lockSteps, stepOf } from './steps.ts';

/** Cards in a column; the list has the rest. */
const mostCards = 12;

export interface BoardCard {
  knelpunt: Knelpunt;
  status: KnelpuntStatus;
  /** Since when it has this status; `null` before its first line. */
  since: PlainDate | null;
}
export interface BoardColumn {
  name: string;
  total: number;
  cards: BoardCard[];
  /** Per status in this column that has more than is shown: where the list shows all of them. */
  more: { label: string; href: string }[];
}

/**
 * Five columns, one per lock. In each the one that moved last stands on top.
 *
 * @param query the filters that the reader chose, so that a link to the list keeps them
 */
export function boardOf(knelpunten: readonly Knelpunt[], day: PlainDate, query: string): BoardColumn[] {
  const cards = knelpunten
    .map((knelpunt) => ({
      knelpunt,
      status: knelpuntStatus(knelpunt.statusLines, day),
      since: lastLine(knelpunt.statusLines, day)?.date ?? null,
    }))
    .toSorted((a, b) => (b.since ?? '').localeCompare(a.since ?? ''));
  return lockSteps.map((step, index) => {
    const all = cards.filter(({ status }) => stepOf(status) === index + 1);
    return {
      name: capital(step),
      total: all.length,
      cards: all.slice(0, mostCards),
      more: all.length > mostCards ? moreLinks(all, index + 1, query) : [],
    };
  });
}

function moreLinks(cards: readonly BoardCard[], step: number, query: string): BoardColumn['more'] {
  const statuses = knelpuntStatuses.filter((status) => stepOf(status) === step);
  return statuses.flatMap((status) => {
    const count = cards.filter((card) => card.status === status).length;
    const params = new URLSearchParams(query);
    params.delete(view);
    params.set('status', inAddress(status));
    return count > 0 ? [{ label: `${capital(status)}: alle ${count}`, href: `/knelpunten/?${params.toString()}` }] : [];
  });
}
