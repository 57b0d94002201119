/**
 * On which page of the site an entry stands: its own, or that of what it belongs to.
 *
 * @module
 */
import type { Content, Entry } from './model.ts';
import type { TypeName } from './sources.ts';

type Find = (content: Content, documentId: string) => string | null;

const among = <T extends Entry>(entries: readonly T[], documentId: string) =>
  entries.find((entry) => entry.documentId === documentId);

/** An entry with a page of its own. */
const bySlug =
  (base: string, list: (content: Content) => readonly (Entry & { slug: string })[]): Find =>
  (content, documentId) => {
    const entry = among(list(content), documentId);
    return entry ? `${base}${entry.slug}/` : null;
  };

/** A page that shows every entry of the type. */
const together =
  (address: string): Find =>
  () =>
    address;

const statuteBases = { 'bijzonder statuut': '/statuut/', 'statuten van de stichting': '/stichting/statuten/' } as const;

const addresses: Readonly<Record<TypeName, Find>> = {
  initiative: bySlug('/initiatieven/', (content) => content.initiatives),
  knelpunt: bySlug('/knelpunten/', (content) => content.knelpunten),
  agreement: bySlug('/afspraken/', (content) => content.agreements),
  'status-line': ({ knelpunten, agreements }, documentId) => {
    const speaksOf = ({ statusLines }: { statusLines: readonly Entry[] }) => Boolean(among(statusLines, documentId));
    const agreement = agreements.find(speaksOf);
    if (agreement) return `/afspraken/${agreement.slug}/`;
    const knelpunt = knelpunten.find(speaksOf);
    return knelpunt ? `/knelpunten/${knelpunt.slug}/` : null;
  },
  advice: bySlug('/adviezen/', (content) => content.advices),
  workshop: bySlug('/workshops/', (content) => content.workshops),
  meeting: bySlug('/bijeenkomsten/', (content) => content.meetings),
  'meeting-report': bySlug('/verslagen/', (content) => content.meetingReports),
  'action-item': ({ actionItems }, documentId) => {
    const report = among(actionItems, documentId)?.report;
    return report ? `/verslagen/${report.slug}/` : '/verslagen/actiepunten/';
  },
  statute: ({ statutes }, documentId) => {
    const statute = among(statutes, documentId);
    return statute ? statuteBases[statute.kind] : null;
  },
  'statute-version': ({ statutes }, documentId) => {
    const statute = statutes.find(({ versions }) => among(versions, documentId));
    const version = statute && among(statute.versions, documentId);
    return version ? `${statuteBases[statute.kind]}${version.number}/` : null;
  },
  'keurmerk-criterion': together('/keurmerk/'),
  'keurmerk-award': ({ keurmerkAwards }, documentId) => {
    const award = among(keurmerkAwards, documentId);
    return award ? `/keurmerk/register/${award.code}/` : null;
  },
  'knowledge-article': bySlug('/kennisbank/', (content) => content.knowledgeArticles),
  'policy-item': together('/beleid/'),
  'funding-scheme': bySlug('/regelingen/', (content) => content.fundingSchemes),
  'think-tank': bySlug('/denktanks/', (content) => content.thinkTanks),
  neighbourhood: bySlug('/wijken/', (content) => content.neighbourhoods),
  partner: ({ pages }) => (pages.some(({ slug }) => slug === 'over-ons') ? '/over-ons/' : null),
  theme: bySlug('/themas/', (content) => content.themes),
  'news-item': bySlug('/nieuws/', (content) => content.newsItems),
  'glossary-term': together('/begrippen/'),
  page: bySlug('/', (content) => content.pages),
  homepage: together('/'),
  'site-settings': together('/'),
};

/**
 * The address of the page on which a visitor reads an entry; `null` when no page shows it.
 *
 * @example entryAddress(content, 'status-line', 'x1y2') // '/afspraken/de-sleutel/'
 */
export function entryAddress(content: Content, type: TypeName, documentId: string): string | null {
  return addresses[type](content, documentId);
}
