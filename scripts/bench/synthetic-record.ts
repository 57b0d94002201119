/**
 * A large record for the benchmarks: agreements on which both sides spoke, and a long statute in many versions.
 *
 * @module
 */
import { agreementStatuses } from 'shared-types';
import { bodyOf, seeded, sentencesOf } from './dutch-text.ts';

type Data = Record<string, unknown>;

const nth = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
/** A day of 2025: all of it has been, as the record asks. */
const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + (n % 360))).toISOString().slice(0, 10);

export interface SyntheticAgreement {
  data: Data;
  /** What both sides say, in order. */
  lines: Data[];
}

/** @returns `count` agreements, the same for every run */
export function syntheticAgreements(count: number): SyntheticAgreement[] {
  const random = seeded(1957);
  return Array.from({ length: count }, (_, n) => ({
    data: {
      title: `De gemeente doet wat er bij punt ${n} is afgesproken`,
      inShort: sentencesOf(random, 2).slice(0, 290),
      text: sentencesOf(random, 3),
      owner: 'gemeente',
      parties: [{ name: 'gemeente' }, { name: 'initiatiefnemers' }],
      madeOn: day(n),
      dueOn: '2026-12-31',
    },
    lines: [
      {
        voice: 'gemeente',
        date: '2026-01-10',
        state: nth(agreementStatuses, n),
        note: sentencesOf(random, 1),
        source: { title: 'Brief aan de bewoners', role: 'wijkmanager' },
      },
      {
        voice: 'initiatiefnemers',
        date: '2026-01-12',
        state: nth(agreementStatuses, n * 3),
        note: sentencesOf(random, 2),
      },
    ],
  }));
}

const ARTICLES_PER_CHAPTER = 15;

/** @returns `versions` versions of one statute after those that are there, each a little different from the one before it */
export function syntheticVersions(versions: number, articles: number): Data[] {
  const random = seeded(2031);
  const texts = Array.from({ length: articles }, () => bodyOf(random).slice(0, 2));
  return Array.from({ length: versions }, (_, version) => {
    texts[version % articles] = bodyOf(random).slice(0, 2);
    return {
      number: `${20 + version}.0`,
      state: 'vastgesteld',
      adoptedOn: '2026-01-15',
      validFrom: `${2030 + version}-01-01`,
      changeReason: 'Eén artikel is duidelijker geworden.',
      chapters: Array.from({ length: Math.ceil(articles / ARTICLES_PER_CHAPTER) }, (_, chapter) => ({
        number: String(chapter + 1),
        title: `Hoofdstuk over onderwerp ${chapter + 1}`,
        articles: texts
          .slice(chapter * ARTICLES_PER_CHAPTER, (chapter + 1) * ARTICLES_PER_CHAPTER)
          .map((text, index) => ({
            number: String(chapter * ARTICLES_PER_CHAPTER + index + 1),
            title: `Wat wij doen bij punt ${chapter * ARTICLES_PER_CHAPTER + index + 1}`,
            text,
            plainText: 'Wij doen wat we hebben afgesproken, en we zeggen het als het niet lukt.',
          })),
      })),
    };
  });
}
