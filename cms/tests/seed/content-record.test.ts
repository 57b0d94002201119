/** The start content against the rules of the record (domain.md §3): true to them, and showing all of them. */
import { describe, expect, it } from 'vitest';
import {
  type AdviceFacts,
  type AgreementLine,
  type AwardFacts,
  type EventFacts,
  type KnelpuntLine,
  type VersionFacts,
  adviceClock,
  agreementState,
  awardState,
  eventState,
  knelpuntStatus,
  verdicts,
  versionState,
} from '../../../shared-types/src/rules/index.ts';
import { knelpuntStatuses } from '../../../shared-types/src/vocabulary.ts';
import { resolveDay } from '../../src/seed/relative-date';
import { articles, entriesOf, firstStart, nameOf, storedFields } from './written-content';

describe('the record keeps its own rules', () => {
  const lines = entriesOf('status-line');
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map((i) => new Date(firstStart.getTime() + i * 86_400_000));

  it.each(lines.map((line) => ({ name: nameOf(line), line })))(
    '“$name” lies in the past and has one subject',
    ({ line }) => {
      expect([line.knelpunt, line.agreement].filter(Boolean)).toHaveLength(1);
      for (const start of weekdays)
        expect(resolveDay(line.date as string, start) <= resolveDay('@+0d', start)).toBe(true);
    },
  );

  it('the municipality never speaks without a source', () => {
    expect(lines.filter(({ voice, source }) => voice === 'gemeente' && !source).map(nameOf)).toEqual([]);
  });

  it('no line is older than its agreement, on whatever weekday the first start falls', () => {
    const early = weekdays.flatMap((start) =>
      entriesOf('agreement').flatMap((agreement) =>
        lines.filter(
          (line) =>
            line.agreement === agreement.slug &&
            resolveDay(line.date as string, start) < resolveDay(agreement.madeOn as string, start),
        ),
      ),
    );
    expect(early.map(nameOf)).toEqual([]);
  });

  it('a report is adopted by a later meeting than its own, on that day', () => {
    const meetings = Object.fromEntries(entriesOf('meeting').map((meeting) => [meeting.slug, meeting]));
    for (const report of entriesOf('meeting-report').filter(({ adoption }) => adoption === 'vastgesteld')) {
      const dayOf = (slug: unknown) => resolveDay(meetings[String(slug)].startsAt as string, firstStart);
      expect(resolveDay(report.adoptedOn as string, firstStart)).toBe(dayOf(report.adoptedAt));
      expect(dayOf(report.adoptedAt) > dayOf(report.meeting)).toBe(true);
    }
  });

  it('an award has one finding for each criterion, and meets every hard norm', () => {
    const criteria = entriesOf('keurmerk-criterion');
    const hard = criteria.filter(({ norm }) => norm === 'harde norm').map(({ code }) => code);
    for (const award of entriesOf('keurmerk-award')) {
      const findings = award.findings as { criterionCode: string; verdict: string }[];
      expect(findings.map(({ criterionCode }) => criterionCode)).toEqual(criteria.map(({ code }) => code));
      expect(
        findings.filter(({ criterionCode, verdict }) => hard.includes(criterionCode) && verdict !== 'voldoet'),
      ).toEqual([]);
    }
  });

  it('names only articles of the statute that exist', () => {
    const ids = articles.map(({ id }) => id);
    const named = [...entriesOf('agreement'), ...entriesOf('keurmerk-criterion')]
      .map(({ statuteArticle }) => statuteArticle as { version: string; article: string } | undefined)
      .filter((reference) => reference !== undefined)
      .map(({ version, article }) => `bijzonder-statuut ${version}, ${article}`);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('an agreement of a meeting names a decision of its report', () => {
    const reports = Object.fromEntries(entriesOf('meeting-report').map((report) => [report.slug, report]));
    for (const { report, meeting, decisionNumber } of entriesOf('agreement').filter((agreement) => agreement.report)) {
      expect(reports[String(report)].meeting).toBe(meeting);
      expect((reports[String(report)].decisions as { number: number }[]).map(({ number }) => number)).toContain(
        decisionNumber,
      );
    }
  });
});

interface Named {
  slug: string;
}
interface WrittenLine {
  knelpunt?: string;
  agreement?: string;
  date: string;
  state: string;
}

describe('the record shows every way in which things can go', () => {
  const asOf = resolveDay('@+0d', firstStart);
  const facts = <T>(type: string) => entriesOf(type).map((entry) => storedFields(type, entry) as T & Named);
  const lines = facts<WrittenLine>('status-line').map((line, i) => ({
    ...line,
    status: line.state,
    sequence: i + 1,
  }));
  // The schemas have checked the words; which lines belong to which subject decides what they can say.
  const linesOf = <T>(subject: 'knelpunt' | 'agreement', slug: string) =>
    lines.filter((line) => line[subject] === slug) as unknown as T[];
  const agreements = facts<{ dueOn?: string }>('agreement').map((agreement) =>
    agreementState({ ...agreement, statusLines: linesOf<AgreementLine>('agreement', agreement.slug) }, asOf),
  );

  it.each(verdicts.filter((verdict) => verdict !== 'geen reactie van de initiatiefnemers'))(
    'an afspraak: %s',
    (verdict) => {
      expect(agreements.map((agreement) => agreement.verdict)).toContain(verdict);
    },
  );

  it('an afspraak that is late, and one that got a new date in time', () => {
    expect(agreements.some(({ late }) => late)).toBe(true);
    expect(agreements.some(({ late, dueOn, firstDueOn }) => !late && dueOn !== firstDueOn)).toBe(true);
  });

  it.each(knelpuntStatuses)('a knelpunt: %s', (status) => {
    expect(
      facts('knelpunt').map(({ slug }) => knelpuntStatus(linesOf<KnelpuntLine>('knelpunt', slug), asOf)),
    ).toContain(status);
  });

  it.each(['loopt', 'te laat', 'beantwoord', 'nog niet verstuurd'])('an advies: %s', (state) => {
    expect(facts<AdviceFacts>('advice').map((advice) => adviceClock(advice, asOf).state)).toContain(state);
  });

  it.each(['geldig', 'verlopen', 'ingetrokken'])('an award of the keurmerk: %s', (state) => {
    expect(facts<AwardFacts>('keurmerk-award').map((award) => awardState(award, asOf))).toContain(state);
  });

  it.each(['concept', 'vervangen', 'geldig'])('a version of the bijzonder statuut: %s', (state) => {
    const versions = facts<VersionFacts & { statute: string; state: VersionFacts['status'] }>('statute-version')
      .filter(({ statute }) => statute === 'bijzonder-statuut')
      .map((version) => ({ ...version, status: version.state }));
    expect(versions.map((version) => versionState(version, versions, asOf))).toContain(state);
  });

  it.each(['komt', 'voorbij', 'afgelast'])('a workshop and a meeting: %s', (state) => {
    for (const type of ['workshop', 'meeting'])
      expect(facts<EventFacts>(type).map((event) => eventState(event, firstStart))).toContain(state);
  });

  it('no two things on the agenda fall on one day, whatever the weekday of the first start', () => {
    for (let i = 0; i < 7; i++) {
      const now = new Date(firstStart.getTime() + i * 86_400_000);
      const starts = ['workshop', 'meeting'].flatMap((type) =>
        entriesOf(type).map((event) => resolveDay((event.startsAt as string).replace(/ \d{2}:\d{2}$/, ''), now)),
      );
      expect(new Set(starts).size).toBe(starts.length);
    }
  });
});
