/**
 * What the home page tells about the whole site.
 *
 * @module
 */
import { knelpuntStatus } from 'shared-types';
import type { Content, Initiative } from '../../content/model.ts';
import { notWithdrawn } from '../../content/not-withdrawn.ts';
import { lockSteps, stepOf } from '../knelpunt/steps.ts';
import { capital } from '../text/format.ts';
import { today } from '../text/time.ts';

const notes = ['bij ons binnen', 'wat speelt er?', 'met de gemeente', 'op papier', 'en klaar'];

/** Per step of the flight of locks how many knelpunten lie in it. */
export function lockCounts(content: Content, asOf: Date): { name: string; note: string; count: number }[] {
  const day = today(asOf);
  const steps = notWithdrawn(content.knelpunten).map(({ statusLines }) => stepOf(knelpuntStatus(statusLines, day)));
  return lockSteps.map((step, index) => ({
    name: capital(step),
    note: notes[index] ?? '',
    count: steps.filter((number) => number === index + 1).length,
  }));
}

/** The initiatives an editor put forward, filled up with the first of the list: four at most. */
export function highlighted(content: Content): { initiative: Initiative; text: string | null }[] {
  const chosen = content.homepage.highlights.flatMap(({ path, text }) => {
    const initiative = content.initiatives.find(({ slug }) => path === `/initiatieven/${slug}/`);
    return initiative ? [{ initiative, text }] : [];
  });
  const rest = content.initiatives
    .filter((initiative) => !chosen.some((one) => one.initiative === initiative))
    .slice(0, 4)
    .map((initiative) => ({ initiative, text: null }));
  return [...chosen, ...rest].slice(0, 4);
}

const otherLists: Record<string, (content: Content) => readonly { slug: string; title: string; inShort: string }[]> = {
  '/knelpunten/': (content) => notWithdrawn(content.knelpunten),
  '/afspraken/': (content) => notWithdrawn(content.agreements),
  '/workshops/': (content) => content.workshops,
  '/bijeenkomsten/': (content) => content.meetings,
  '/verslagen/': (content) => notWithdrawn(content.meetingReports),
  '/adviezen/': (content) => notWithdrawn(content.advices),
  '/kennisbank/': (content) => content.knowledgeArticles,
  '/regelingen/': (content) => content.fundingSchemes,
  '/denktanks/': (content) => content.thinkTanks,
  '/nieuws/': (content) => content.newsItems,
  '/': (content) => content.pages,
};

/** The other pages an editor put forward: no card, but a line with a link. A page that is gone is left out. */
export function highlightedPages(content: Content): { href: string; title: string; text: string }[] {
  return content.homepage.highlights.flatMap(({ path, text }) => {
    for (const [base, list] of Object.entries(otherLists)) {
      const entry = list(content).find(({ slug }) => path === `${base}${slug}/`);
      if (entry) return [{ href: path, title: entry.title, text: text ?? entry.inShort }];
    }
    return [];
  });
}
