/**
 * Every address of the site, from the content alone.
 *
 * One table serves three: `getStaticPaths` of the pages (a plain `astro build`), the publisher (which renders each
 * address from the snapshot) and the check of internal links. A test holds that table and `src/pages` agree. Pages end
 * in a slash; files for machines (calendars, feeds, data) don't, their rows stand in `file-addresses.ts`.
 */
import { cancelOutcomes, plainFormKinds } from 'shared-types/forms';
import { partOf } from '../components/form/cancel-words.ts';
import { partOfVoice, voiceParts } from '../components/form/voice-words.ts';
import { recheckPages, recheckPart } from '../components/form/recheck-words.ts';
import { comparedPairs } from './compared-versions.ts';
import { ADDRESSES_PER_SITEMAP, fixedFiles, parametricFiles as entryFiles } from './file-addresses.ts';
import { formerAddresses } from './lookup.ts';
import { notWithdrawn } from './not-withdrawn.ts';
import type { Content, StatuteVersion, Workshop } from './model.ts';

/** Entries on one page of a list. */
export const PAGE_SIZE = 24;

type Params = Record<string, string>;
type Addressed = { slug: string; formerSlugs: readonly string[] };

const fixedPatterns = [
  '/',
  '/404',
  '/initiatieven/',
  '/initiatieven/kaart/',
  '/knelpunten/',
  '/patronen/',
  '/afspraken/',
  '/adviezen/',
  '/agenda/',
  '/verslagen/',
  '/verslagen/actiepunten/',
  '/statuut/',
  '/statuut/vergelijk/',
  '/stichting/statuten/',
  '/stichting/statuten/vergelijk/',
  '/keurmerk/',
  '/keurmerk/register/',
  '/keurmerk/zelftest/',
  '/kennisbank/',
  '/beleid/',
  '/regelingen/',
  '/denktanks/',
  '/nieuws/',
  '/begrippen/',
  '/open-data/',
  '/doe-mee/',
  '/doe-mee/afmelden/',
  '/doe-mee/hoe-staat-het/',
  '/doe-mee/herhaalcheck/',
  '/zoeken/',
] as const;

const bySlug = (list: (content: Content) => readonly { slug: string }[]) => (content: Content) =>
  list(content).map(({ slug }) => ({ slug }));

/** Current and former slugs; at a former one the page redirects. */
const byEverySlug = (list: (content: Content) => readonly Addressed[]) => (content: Content) => [
  ...list(content).map(({ slug }) => ({ slug })),
  ...formerAddresses(list(content)).map(([slug]) => ({ slug })),
];

/** Pages 2 and on; page 1 is the list's own address. */
const byPage = (list: (content: Content) => readonly unknown[]) => (content: Content) =>
  Array.from({ length: Math.max(0, Math.ceil(list(content).length / PAGE_SIZE) - 1) }, (_, index) => ({
    page: String(index + 2),
  }));

const versionsOf = (content: Content, kind: Content['statutes'][number]['kind']): StatuteVersion[] =>
  content.statutes.find((statute) => statute.kind === kind)?.versions ?? [];

const byPair = (kind: Content['statutes'][number]['kind']) => (content: Content) =>
  comparedPairs(versionsOf(content, kind)).map(([from, to]) => ({ from: from.number, to: to.number }));

/** Workshops that have a form of their own, also when signing up is over: that page says so. */
export function signUpWorkshops(content: Content): readonly Workshop[] {
  let found = signUps.get(content);
  if (!found)
    signUps.set(content, (found = content.workshops.filter(({ registration }) => registration !== 'niet nodig')));
  return found;
}
/** One list per content: what is found in a list by slug is kept by the list. */
const signUps = new WeakMap<Content, readonly Workshop[]>();

const parametric = {
  '/initiatieven/pagina/[page]/': byPage((content) => content.initiatives),
  '/initiatieven/[slug]/': byEverySlug((content) => content.initiatives),
  '/knelpunten/pagina/[page]/': byPage((content) => notWithdrawn(content.knelpunten)),
  '/knelpunten/[slug]/': byEverySlug((content) => content.knelpunten),
  '/afspraken/pagina/[page]/': byPage((content) => notWithdrawn(content.agreements)),
  '/afspraken/[slug]/': byEverySlug((content) => content.agreements),
  '/adviezen/pagina/[page]/': byPage((content) => notWithdrawn(content.advices)),
  '/adviezen/[slug]/': byEverySlug((content) => content.advices),
  '/agenda/pagina/[page]/': byPage((content) => [...content.workshops, ...content.meetings]),
  '/workshops/[slug]/': byEverySlug((content) => content.workshops),
  '/bijeenkomsten/[slug]/': byEverySlug((content) => content.meetings),
  '/verslagen/pagina/[page]/': byPage((content) => notWithdrawn(content.meetingReports)),
  '/verslagen/[slug]/': byEverySlug((content) => content.meetingReports),
  '/statuut/[version]/': (content: Content) =>
    versionsOf(content, 'bijzonder statuut').map(({ number }) => ({ version: number })),
  '/statuut/[version]/artikel/[article]/': (content: Content) =>
    versionsOf(content, 'bijzonder statuut').flatMap(({ number, chapters }) =>
      chapters.flatMap(({ articles }) => articles.map((article) => ({ version: number, article: article.number }))),
    ),
  '/stichting/statuten/[version]/': (content: Content) =>
    versionsOf(content, 'statuten van de stichting').map(({ number }) => ({ version: number })),
  '/statuut/vergelijk/[from]/[to]/': byPair('bijzonder statuut'),
  '/stichting/statuten/vergelijk/[from]/[to]/': byPair('statuten van de stichting'),
  '/keurmerk/register/[code]/': (content: Content) => content.keurmerkAwards.map(({ code }) => ({ code })),
  '/wijken/[slug]/': byEverySlug((content) => content.neighbourhoods),
  '/themas/[slug]/': bySlug((content) => content.themes),
  '/kennisbank/pagina/[page]/': byPage((content) => content.knowledgeArticles),
  '/kennisbank/[slug]/': byEverySlug((content) => content.knowledgeArticles),
  '/regelingen/[slug]/': byEverySlug((content) => content.fundingSchemes),
  '/denktanks/[slug]/': byEverySlug((content) => content.thinkTanks),
  '/nieuws/pagina/[page]/': byPage((content) => content.newsItems),
  '/nieuws/[slug]/': byEverySlug((content) => content.newsItems),
  '/doe-mee/[soort]/': () => plainFormKinds.map((soort) => ({ soort })),
  '/doe-mee/afmelden/[uitkomst]/': () => cancelOutcomes.map((outcome) => ({ uitkomst: partOf(outcome) })),
  '/doe-mee/hoe-staat-het/[uitkomst]/': () => voiceParts.map((part) => ({ uitkomst: partOfVoice(part) })),
  '/doe-mee/herhaalcheck/[uitkomst]/': () => recheckPages.map((outcome) => ({ uitkomst: recheckPart(outcome) })),
  '/doe-mee/[soort]/bedankt/': () => plainFormKinds.map((soort) => ({ soort })),
  '/doe-mee/workshop/[slug]/': byEverySlug(signUpWorkshops),
  '/doe-mee/workshop/[slug]/bedankt/': bySlug(signUpWorkshops),
  '/[page]/': (content: Content) =>
    [...content.pages.map(({ slug }) => slug), ...formerAddresses(content.pages).map(([slug]) => slug)].map((page) => ({
      page,
    })),
} satisfies Record<string, (content: Content) => Params[]>;

const parametricFiles = {
  ...entryFiles,
  '/sitemap-[part].xml': (content: Content) => {
    const parts = Math.ceil(addressesOf(content).length / ADDRESSES_PER_SITEMAP);
    return parts > 1 ? Array.from({ length: parts }, (_, index) => ({ part: String(index + 1) })) : [];
  },
} satisfies Record<string, (content: Content) => Params[]>;

const all = { ...parametric, ...parametricFiles };
export type Pattern = keyof typeof all;

/** Parameters of every address of one pattern. */
export function paramsOf(pattern: Pattern, content: Content): Params[] {
  return all[pattern](content);
}

const patternsOf = <P extends Pattern>(table: Record<P, unknown>) => Object.keys(table) as P[];

const fill = (pattern: string, params: Params) =>
  pattern.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '');

const filled = (pattern: Pattern, content: Content) =>
  paramsOf(pattern, content).map((params) => fill(pattern, params));

/** Every page of the site by the kind of page it is: the pattern of its route. A kind without entries is there too. */
export function addressesByKind(content: Content): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...fixedPatterns.map((address) => [address, [address]] as const),
    ...patternsOf(parametric).map((pattern) => [pattern, filled(pattern, content)] as const),
  ]);
}

/** Every page of the site, `/404` included, each once and in a stable order. */
export function addressesOf(content: Content): string[] {
  return [...new Set([...addressesByKind(content).values()].flat())];
}

/** Every file for machines, each once and in a stable order: `/agenda.ics`, `/rss.xml` … */
export function fileAddressesOf(content: Content): string[] {
  return [...fixedFiles, ...patternsOf(parametricFiles).flatMap((pattern) => filled(pattern, content))];
}

const movedLists = {
  '/initiatieven/': (content: Content) => content.initiatives,
  '/knelpunten/': (content: Content) => content.knelpunten,
  '/afspraken/': (content: Content) => content.agreements,
  '/adviezen/': (content: Content) => content.advices,
  '/workshops/': (content: Content) => content.workshops,
  '/bijeenkomsten/': (content: Content) => content.meetings,
  '/doe-mee/workshop/': signUpWorkshops,
  '/verslagen/': (content: Content) => content.meetingReports,
  '/wijken/': (content: Content) => content.neighbourhoods,
  '/kennisbank/': (content: Content) => content.knowledgeArticles,
  '/regelingen/': (content: Content) => content.fundingSchemes,
  '/denktanks/': (content: Content) => content.thinkTanks,
  '/nieuws/': (content: Content) => content.newsItems,
  '/': (content: Content) => content.pages,
} satisfies Record<string, (content: Content) => readonly Addressed[]>;

/** Former addresses and where they lead, for the small server's 301. A calendar file moves along with its event. */
export function redirectsOf(content: Content): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(movedLists).flatMap(([base, list]) =>
      formerAddresses(list(content)).flatMap(([from, to]) => [
        [`${base}${from}/`, `${base}${to}/`] as const,
        ...(calendarLists.has(base) ? [[`${base}${from}.ics`, `${base}${to}.ics`] as const] : []),
      ]),
    ),
  );
}

const calendarLists: ReadonlySet<string> = new Set(['/workshops/', '/bijeenkomsten/']);

/** `getStaticPaths` of a page pattern: the addresses of the content that this build was given. */
export async function pathsOf(pattern: Pattern): Promise<{ params: Params }[]> {
  const { buildContent } = await import('./build-content.ts');
  const { content } = await buildContent();
  return paramsOf(pattern, content).map((params) => ({ params }));
}
