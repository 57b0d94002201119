/**
 * The line under a search result: where what the page tells about stands today.
 *
 * @module
 */
import { adviceClock, agreementState, awardState, knelpuntStatus, schemeState } from 'shared-types';
import type { Content, Meeting, PlainDate, Workshop } from '../../content/model.ts';
import { findBySlug } from '../../content/lookup.ts';
import { agreementCode, knelpuntCode } from '../agreement/labels.ts';
import { standing } from '../statute/versions.ts';
import { capital, countOf, formatDate, formatLongDate, localTime } from '../text/format.ts';

type Slugged = { slug: string; formerSlugs: readonly string[]; withdrawnOn?: PlainDate | null };
type Line = (content: Content, parts: readonly string[], day: PlainDate) => string | null;

const entryLine =
  <T extends Slugged>(
    list: (content: Content) => readonly T[],
    line: (entry: T, day: PlainDate) => string | null,
  ): Line =>
  (content, [slug], day) => {
    const { entry } = findBySlug(list(content), slug);
    if (!entry) return null;
    return entry.withdrawnOn ? `Ingetrokken op ${formatDate(entry.withdrawnOn)}` : line(entry, day);
  };

const eventLine = ({ startsAt, cancelled }: Workshop | Meeting): string =>
  `${cancelled ? 'Afgelast. ' : ''}${capital(formatLongDate(localTime(startsAt).date))}`;

const late = (daysLate: number) => (daysLate > 0 ? `, te laat: ${countOf(daysLate, 'dag', 'dagen')}` : '');

const versionLine =
  (kind: Content['statutes'][number]['kind']): Line =>
  ({ statutes }, [number], day) => {
    const statute = statutes.find((one) => one.kind === kind);
    const version = statute?.versions.find((one) => one.number === number);
    return statute && version ? `Versie ${version.number}. ${standing(version, statute, day)}` : null;
  };

/** By the first part of an address; the parts after it are handed over. */
const lines: Record<string, Line> = {
  initiatieven: entryLine(
    ({ initiatives }) => initiatives,
    ({ phase }) => capital(phase),
  ),
  knelpunten: entryLine(
    ({ knelpunten }) => knelpunten,
    (knelpunt, day) => `${knelpuntCode(knelpunt)}. ${capital(knelpuntStatus(knelpunt.statusLines, day))}`,
  ),
  afspraken: entryLine(
    ({ agreements }) => agreements,
    (agreement, day) => {
      const { verdict, daysLate } = agreementState(agreement, day);
      return `${agreementCode(agreement)}. ${capital(verdict)}${late(daysLate)}`;
    },
  ),
  adviezen: entryLine(
    ({ advices }) => advices,
    (advice, day) => capital(adviceClock(advice, day).state),
  ),
  workshops: entryLine(({ workshops }) => workshops, eventLine),
  bijeenkomsten: entryLine(({ meetings }) => meetings, eventLine),
  verslagen: entryLine(
    ({ meetingReports }) => meetingReports,
    ({ adoption, adoptedOn }) => (adoptedOn ? `Vastgesteld op ${formatDate(adoptedOn)}` : capital(adoption)),
  ),
  kennisbank: entryLine(
    ({ knowledgeArticles }) => knowledgeArticles,
    ({ kind, checkedOn }) => `${capital(kind)}${checkedOn ? `. Nagekeken op ${formatDate(checkedOn)}` : ''}`,
  ),
  regelingen: entryLine(
    ({ fundingSchemes }) => fundingSchemes,
    (scheme, day) => capital(schemeState(scheme, day).state),
  ),
  nieuws: entryLine(
    ({ newsItems }) => newsItems,
    ({ date }) => formatDate(date),
  ),
  statuut: versionLine('bijzonder statuut'),
  stichting: (content, [, ...parts], day) => versionLine('statuten van de stichting')(content, parts, day),
  keurmerk: ({ keurmerkAwards }, [, code], day) => {
    const award = keurmerkAwards.find((one) => one.code === code);
    return award ? capital(awardState(award, day)) : null;
  },
};

/** @example statusOf(content, '/knelpunten/wachten/', '2026-06-10') // 'Knelpunt 14. In gesprek' */
export function statusOf(content: Content, pathname: string, day: PlainDate): string | null {
  const [section = '', ...parts] = pathname.split('/').filter(Boolean);
  return parts.length > 0 ? (Object.hasOwn(lines, section) && lines[section]?.(content, parts, day)) || null : null;
}
