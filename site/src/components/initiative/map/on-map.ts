/**
 * Which initiatives have a place on the map.
 *
 * @module
 */
import type { Initiative } from '../../../content/model.ts';

/** The municipality and what lies around it: a coordinate typed the wrong way round must not lead to Africa. */
const around = { south: 51.9, north: 52.3, west: 4.1, east: 4.8 };

/** Whether its place has coordinates in or near the municipality. */
export function isOnMap({ place }: Pick<Initiative, 'place'>): boolean {
  const { latitude, longitude } = place ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return false;
  return latitude > around.south && latitude < around.north && longitude > around.west && longitude < around.east;
}

/** `[with, without]` a place on the map, each in the order of the list. */
export function onMap(initiatives: readonly Initiative[]): [placed: readonly Initiative[], unplaced: Initiative[]] {
  return [initiatives.filter(isOnMap), initiatives.filter((initiative) => !isOnMap(initiative))];
}
