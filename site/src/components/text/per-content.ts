/**
 * Lists that many pages need are made once per snapshot, not once per page.
 *
 * @module
 */
import type { Content } from '../../content/model.ts';

/**
 * `make`, remembered per snapshot. A snapshot is never changed after it is made, so nothing has to be thrown away.
 *
 * @example const perWijk = perContent((content) => Map.groupBy(content.initiatives, …));
 */
export function perContent<T>(make: (content: Content) => T): (content: Content) => T {
  const made = new WeakMap<Content, { value: T }>();
  return (content) => {
    let kept = made.get(content);
    if (!kept) made.set(content, (kept = { value: make(content) }));
    return kept.value;
  };
}

/** The same for lists that also depend on the moment. Only the last moment is kept: a release has one. */
export function perContentAsOf<T>(make: (content: Content, asOf: Date) => T): (content: Content, asOf: Date) => T {
  const made = new WeakMap<Content, { at: number; value: T }>();
  return (content, asOf) => {
    let kept = made.get(content);
    if (!kept || kept.at !== +asOf) made.set(content, (kept = { at: +asOf, value: make(content, asOf) }));
    return kept.value;
  };
}
