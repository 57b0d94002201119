/**
 * Where an initiative is, in the words of a card.
 *
 * @module
 */
import type { Initiative, Knelpunt } from '../../content/model.ts';

/** The places of an entry: 'Voorburg', 'Leidschendam en Stompwijk', or '' when no wijk was chosen. */
export function villagesOf({ neighbourhoods }: Pick<Initiative | Knelpunt, 'neighbourhoods'>): string {
  const villages = [...new Set(neighbourhoods.map(({ village }) => village))];
  return villages.length < 2 ? (villages[0] ?? '') : `${villages.slice(0, -1).join(', ')} en ${villages.at(-1)}`;
}

/** The line above a title: place and theme, as far as they are known. */
export function kickerOf(initiative: Initiative): string {
  return [villagesOf(initiative), initiative.themes[0]?.title].filter(Boolean).join(' · ');
}
