/** First parts of addresses that the site itself uses (architecture.md §4); a `page` lives beside them. */
const topLevel = [
  'initiatieven',
  'wijken',
  'themas',
  'knelpunten',
  'patronen',
  'afspraken',
  'adviezen',
  'agenda',
  'workshops',
  'bijeenkomsten',
  'verslagen',
  'statuut',
  'stichting',
  'keurmerk',
  'kennisbank',
  'beleid',
  'regelingen',
  'denktanks',
  'nieuws',
  'begrippen',
  'doe-mee',
  'zoeken',
  'open-data',
  'data',
  'media',
  'covers',
  'fonts',
  'pagefind',
  'feeds',
  'astro',
  'healthz',
  'hooks',
  'voorbeeld',
  'admin',
  'api',
  'rss',
  'sitemap',
  'robots',
  'favicon',
  'index',
  '404',
  '500',
] as const;

/** `/<list>/pagina/<n>/` is a page of a list, for every list. */
const everywhere = ['pagina', 'index'] as const;

const perType: Readonly<Record<string, readonly string[]>> = {
  'api::page.page': topLevel,
  'api::initiative.initiative': ['kaart'],
  'api::meeting-report.meeting-report': ['actiepunten'],
  'api::statute.statute': ['vergelijk', 'artikel'],
};

/** Is this slug an address that the site keeps for itself, for entries of this type? */
export function isReservedSlug(uid: string, slug: string): boolean {
  return (everywhere as readonly string[]).includes(slug) || (perType[uid] ?? []).includes(slug);
}
