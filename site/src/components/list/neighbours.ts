/**
 * The entries before and after one in a list. Where each stands is worked out once per list.
 *
 * @module
 */
const places = new WeakMap<readonly unknown[], Map<unknown, number>>();

/** `[previous, next]` in the order of the list. */
export function neighbours<T>(list: readonly T[], entry: T): [previous: T | undefined, next: T | undefined] {
  let index = places.get(list);
  if (!index) places.set(list, (index = new Map(list.map((one, place) => [one, place]))));
  const place = index.get(entry);
  return place === undefined ? [undefined, undefined] : [list[place - 1], list[place + 1]];
}
