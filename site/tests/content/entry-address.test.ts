import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../src/content/addresses.ts';
import { entryAddress } from '../../src/content/entry-address.ts';
import type { Content, Entry } from '../../src/content/model.ts';
import type { TypeName } from '../../src/content/sources.ts';
import { content } from '../pages/fixture.ts';

const lists = {
  initiative: content.initiatives,
  knelpunt: content.knelpunten,
  agreement: content.agreements,
  'status-line': [...content.agreements, ...content.knelpunten].flatMap(({ statusLines }): Entry[] => statusLines),
  advice: content.advices,
  workshop: content.workshops,
  meeting: content.meetings,
  'meeting-report': content.meetingReports,
  'action-item': content.actionItems,
  statute: content.statutes,
  'statute-version': content.statutes.flatMap(({ versions }) => versions),
  'keurmerk-criterion': content.keurmerkCriteria,
  'keurmerk-award': content.keurmerkAwards,
  'knowledge-article': content.knowledgeArticles,
  'policy-item': content.policyItems,
  'funding-scheme': content.fundingSchemes,
  'think-tank': content.thinkTanks,
  neighbourhood: content.neighbourhoods,
  theme: content.themes,
  'news-item': content.newsItems,
  'glossary-term': content.glossaryTerms,
  page: content.pages,
} satisfies Partial<Record<TypeName, readonly Entry[]>>;

describe('the address of an entry', () => {
  it.each(Object.entries(lists))('is one of the site: %s', (type, entries) => {
    const known = addressesOf(content);
    for (const { documentId } of entries) expect(known).toContain(entryAddress(content, type as TypeName, documentId));
  });

  it('of a line is the page of what it is about', () => {
    const agreement = content.agreements.find(({ statusLines }) => statusLines.length > 0)!;
    expect(entryAddress(content, 'status-line', agreement.statusLines[0]!.documentId)).toBe(
      `/afspraken/${agreement.slug}/`,
    );
  });

  it('is none when nothing shows it', () => {
    expect(entryAddress(content, 'initiative', 'bestaat-niet')).toBeNull();
    expect(entryAddress(content, 'status-line', 'bestaat-niet')).toBeNull();
    const without: Content = { ...content, pages: [] };
    expect(entryAddress(without, 'partner', 'x')).toBeNull();
  });
});
