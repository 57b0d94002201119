/**
 * What kind of page a search result is, from its address alone.
 *
 * @module
 */

export interface SearchKind {
  /** The choice beside the results that this page falls under. */
  group: SearchGroup;
  /** What stands above the title of a result. */
  kind: string;
}

/** The groups a visitor can choose from, in the order in which they are offered. */
export const searchGroups = [
  'Initiatieven',
  'Knelpunten',
  'Afspraken',
  'Agenda',
  'Kennisbank',
  'Beleid en regelingen',
  'Statuut',
  'Keurmerk',
  'Adviezen',
  'Verslagen',
  'Nieuws',
  "Wijken en thema's",
  'Over ons',
] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** By the first part of an address: the group, and what one entry below it is called. */
const kinds: Record<string, SearchKind> = {
  initiatieven: { group: 'Initiatieven', kind: 'Initiatief' },
  knelpunten: { group: 'Knelpunten', kind: 'Knelpunt' },
  patronen: { group: 'Knelpunten', kind: 'Patronen' },
  afspraken: { group: 'Afspraken', kind: 'Afspraak' },
  agenda: { group: 'Agenda', kind: 'Agenda' },
  workshops: { group: 'Agenda', kind: 'Workshop' },
  bijeenkomsten: { group: 'Agenda', kind: 'Bijeenkomst' },
  kennisbank: { group: 'Kennisbank', kind: 'Kennisbank' },
  begrippen: { group: 'Kennisbank', kind: 'Begrippen' },
  beleid: { group: 'Beleid en regelingen', kind: 'Beleid' },
  regelingen: { group: 'Beleid en regelingen', kind: 'Regeling' },
  statuut: { group: 'Statuut', kind: 'Statuut' },
  stichting: { group: 'Statuut', kind: 'Statuten van de stichting' },
  keurmerk: { group: 'Keurmerk', kind: 'Keurmerk' },
  adviezen: { group: 'Adviezen', kind: 'Advies' },
  verslagen: { group: 'Verslagen', kind: 'Verslag' },
  nieuws: { group: 'Nieuws', kind: 'Nieuws' },
  wijken: { group: "Wijken en thema's", kind: 'Wijk' },
  themas: { group: "Wijken en thema's", kind: 'Thema' },
  denktanks: { group: 'Over ons', kind: 'Denktank' },
  'doe-mee': { group: 'Over ons', kind: 'Doe mee' },
};

/** Lists: what they show has a page of its own. */
const overviews = new Set(
  'initiatieven knelpunten afspraken agenda kennisbank regelingen adviezen verslagen nieuws denktanks'.split(' '),
);

/** Later pages of a list repeat what has a page of its own; the others are tools, not something to read. */
const outside = /^\/(?:404|zoeken|voorbeeld|_[^/]*)\/|\/pagina\/\d+\/$/;

/**
 * The kind of the page at an address, or null when it is not searched.
 *
 * @example kindOf('/workshops/subsidie-aanvragen/') // { group: 'Agenda', kind: 'Workshop' }
 */
export function kindOf(pathname: string): SearchKind | null {
  if (outside.test(pathname)) return null;
  const [section = '', ...below] = pathname.split('/').filter(Boolean);
  const known = kindOfSection(section) ?? ({ group: 'Over ons', kind: 'Over Participiënter' } as const);
  if (isOverview(pathname)) return { ...known, kind: 'Overzicht' };
  if (section === 'statuut' && below.includes('artikel')) return { ...known, kind: 'Artikel van het statuut' };
  return known;
}

/** A page of an editor may well be called `constructor`. */
const kindOfSection = (section: string) => (Object.hasOwn(kinds, section) ? kinds[section] : undefined);

/** Whether a page mainly lists pages: in the results such a page comes after the pages themselves. */
export function isOverview(pathname: string): boolean {
  const parts = pathname.split('/').filter(Boolean);
  return parts.length === 0 || (parts.length === 1 && overviews.has(parts[0] ?? ''));
}
