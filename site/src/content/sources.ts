/** Which query brings which type. The names are the CMS's API ids, as `publicationIndex` uses them. */
import type { DocumentNode } from 'graphql';
import * as queries from './queries.generated.ts';

export const sources = {
  initiative: { document: queries.InitiativesDocument },
  knelpunt: { document: queries.KnelpuntenDocument },
  agreement: { document: queries.AgreementsDocument },
  'status-line': { document: queries.StatusLinesDocument },
  advice: { document: queries.AdvicesDocument },
  workshop: { document: queries.WorkshopsDocument },
  meeting: { document: queries.MeetingsDocument },
  'meeting-report': { document: queries.MeetingReportsDocument },
  'action-item': { document: queries.ActionItemsDocument },
  statute: { document: queries.StatutesDocument },
  'statute-version': { document: queries.StatuteVersionsDocument },
  'keurmerk-criterion': { document: queries.KeurmerkCriteriaDocument },
  'keurmerk-award': { document: queries.KeurmerkAwardsDocument },
  'knowledge-article': { document: queries.KnowledgeArticlesDocument },
  'policy-item': { document: queries.PolicyItemsDocument },
  'funding-scheme': { document: queries.FundingSchemesDocument },
  'think-tank': { document: queries.ThinkTanksDocument },
  neighbourhood: { document: queries.NeighbourhoodsDocument },
  partner: { document: queries.PartnersDocument },
  theme: { document: queries.ThemesDocument },
  'news-item': { document: queries.NewsItemsDocument },
  'glossary-term': { document: queries.GlossaryTermsDocument },
  page: { document: queries.PagesDocument },
  homepage: { document: queries.HomepageDocument },
  'site-settings': { document: queries.SiteSettingsDocument },
} as const satisfies Record<string, { document: DocumentNode }>;

export type TypeName = keyof typeof sources;

export const typeNames = Object.keys(sources) as TypeName[];

export const isTypeName = (name: string): name is TypeName => Object.hasOwn(sources, name);
