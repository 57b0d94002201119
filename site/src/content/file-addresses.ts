/**
 * Addresses of the files for machines: they end in the file's own name, not in a slash.
 *
 * A row here belongs to an endpoint in `src/pages` with the same pattern: `/workshops/[slug].ics` is
 * `src/pages/workshops/[slug].ics.ts`.
 */
import type { Content } from './model.ts';

const bySlug = (list: (content: Content) => readonly { slug: string }[]) => (content: Content) =>
  list(content).map(({ slug }) => ({ slug }));

export const fixedFiles = ['/agenda.ics'] as const;

export const parametricFiles = {
  '/workshops/[slug].ics': bySlug((content) => content.workshops),
  '/bijeenkomsten/[slug].ics': bySlug((content) => content.meetings),
} satisfies Record<string, (content: Content) => Record<string, string>[]>;
