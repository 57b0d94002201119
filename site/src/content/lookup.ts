/** Finding an entry by the last part of its address. */

interface Addressed {
  slug: string;
  formerSlugs: readonly string[];
}

/** Per list, made once: every current slug, and every former slug that nobody uses now. */
const indexes = new WeakMap<
  readonly Addressed[],
  { current: Map<string, Addressed>; former: Map<string, Addressed> }
>();

function indexOf(list: readonly Addressed[]) {
  let index = indexes.get(list);
  if (!index) {
    const current = new Map(list.map((entry) => [entry.slug, entry]));
    const former = new Map(list.flatMap((entry) => entry.formerSlugs.map((slug) => [slug, entry] as const)));
    index = { current, former };
    indexes.set(list, index);
  }
  return index;
}

/**
 * The entry at `slug`, or where it moved to when `slug` is an address it had before.
 *
 * @example findBySlug(content.initiatives, Astro.params.slug) // { entry, movedTo: undefined }
 */
export function findBySlug<T extends Addressed>(
  list: readonly T[],
  slug: string | undefined,
): { entry?: T; movedTo?: string } {
  if (!slug) return {};
  const { current, former } = indexOf(list);
  const entry = current.get(slug) as T | undefined;
  if (entry) return { entry };
  const moved = former.get(slug);
  return moved ? { movedTo: moved.slug } : {};
}

/** Former slugs of a list that lead somewhere: `[from, to]`. A slug in use again is not a former one. */
export function formerAddresses(list: readonly Addressed[]): [from: string, to: string][] {
  const { current, former } = indexOf(list);
  return [...former].filter(([from]) => !current.has(from)).map(([from, entry]) => [from, entry.slug]);
}
