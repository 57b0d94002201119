/**
 * Addresses of the files for machines: they end in the file's own name, not in a slash.
 *
 * A row here belongs to an endpoint in `src/pages` with the same pattern: `/workshops/[slug].ics` is
 * `src/pages/workshops/[slug].ics.ts`.
 */
import type { Content } from './model.ts';

/** Lists with a feed of their own; the feed of the whole site is `/rss.xml`. */
export const feedLists = [
  'initiatieven',
  'knelpunten',
  'afspraken',
  'adviezen',
  'agenda',
  'verslagen',
  'kennisbank',
  'beleid',
  'regelingen',
  'denktanks',
  'nieuws',
] as const;
export type FeedList = (typeof feedLists)[number];

/** Sets of open data, each as `.json`, `.csv` and `.schema.json` below `/data/`. */
export const datasetNames = [
  'initiatieven',
  'knelpunten',
  'patronen',
  'afspraken',
  'logregels',
  'adviezen',
  'workshops',
  'bijeenkomsten',
  'verslagen',
  'besluiten',
  'actiepunten',
  'statuutartikelen',
  'keurmerkcriteria',
  'keurmerktoekenningen',
  'kennisbank',
  'beleid',
  'regelingen',
  'denktanks',
  'wijken',
  'themas',
  'partners',
  'nieuws',
  'begrippen',
] as const;
export type DatasetName = (typeof datasetNames)[number];

/** What one sitemap file may hold (sitemaps.org). */
export const ADDRESSES_PER_SITEMAP = 50_000;

/** Sizes of the badge of a keurmerk, each a file per award. */
export const BADGE_SIZES = ['klein', 'middel', 'groot'] as const;
export type BadgeSize = (typeof BADGE_SIZES)[number];

const byVersion = (kind: Content['statutes'][number]['kind']) => (content: Content) =>
  content.statutes
    .filter((statute) => statute.kind === kind)
    .flatMap(({ versions }) => versions.map(({ number }) => ({ version: number })));

const bySlug = (list: (content: Content) => readonly { slug: string }[]) => (content: Content) =>
  list(content).map(({ slug }) => ({ slug }));

export const fixedFiles = [
  '/agenda.ics',
  '/rss.xml',
  '/data/catalogus.jsonld',
  '/sitemap.xml',
  '/robots.txt',
  '/.well-known/security.txt',
] as const;

export const parametricFiles = {
  '/workshops/[slug].ics': bySlug((content) => content.workshops),
  '/bijeenkomsten/[slug].ics': bySlug((content) => content.meetings),
  '/statuut/[version].json': byVersion('bijzonder statuut'),
  '/stichting/statuten/[version].json': byVersion('statuten van de stichting'),
  '/keurmerk/register/[code].json': (content) => content.keurmerkAwards.map(({ code }) => ({ code })),
  '/keurmerk/register/[code]/badge-[size].svg': (content) =>
    content.keurmerkAwards.flatMap(({ code }) => BADGE_SIZES.map((size) => ({ code, size }))),
  '/data/[file].json': () => datasetNames.flatMap((file) => [{ file }, { file: `${file}.schema` }]),
  '/data/[file].csv': () => datasetNames.map((file) => ({ file })),
  '/[list]/rss.xml': () => feedLists.map((list) => ({ list })),
} satisfies Record<string, (content: Content) => Record<string, string>[]>;
