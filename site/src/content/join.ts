/**
 * From the snapshot (flat, as GraphQL gave it) to what pages read: relations joined both ways, words as a visitor reads
 * them, lists in the order a reader expects.
 *
 * Done once per snapshot. A relation to something that is not published is left out.
 */
import {
  adviceKinds,
  adoptions,
  agreementStatuses,
  articleKinds,
  dutyKinds,
  findingVerdicts,
  helpKinds,
  knelpuntStatuses,
  meetingKinds,
  norms,
  owners,
  parties,
  phases,
  policyCategories,
  principles,
  registrationKinds,
  statuteKinds,
  successFactors,
  thinkTankKinds,
  topics,
  versionStatuses,
  villages,
  voices,
} from 'shared-types';
import * as parts from './join-parts.ts';
import type * as model from './model.ts';
import type { Content } from './model.ts';
import type * as queries from './queries.generated.ts';
import type { Snapshot } from './snapshot.ts';
import type { TypeName } from './sources.ts';
import { optionalWord, word } from './words.ts';

/** What one query brings, per type. */
interface Raw {
  initiative: Row<queries.InitiativesQuery>;
  knelpunt: Row<queries.KnelpuntenQuery>;
  agreement: Row<queries.AgreementsQuery>;
  'status-line': Row<queries.StatusLinesQuery>;
  advice: Row<queries.AdvicesQuery>;
  workshop: Row<queries.WorkshopsQuery>;
  meeting: Row<queries.MeetingsQuery>;
  'meeting-report': Row<queries.MeetingReportsQuery>;
  'action-item': Row<queries.ActionItemsQuery>;
  statute: Row<queries.StatutesQuery>;
  'statute-version': Row<queries.StatuteVersionsQuery>;
  'keurmerk-criterion': Row<queries.KeurmerkCriteriaQuery>;
  'keurmerk-award': Row<queries.KeurmerkAwardsQuery>;
  'knowledge-article': Row<queries.KnowledgeArticlesQuery>;
  'policy-item': Row<queries.PolicyItemsQuery>;
  'funding-scheme': Row<queries.FundingSchemesQuery>;
  'think-tank': Row<queries.ThinkTanksQuery>;
  neighbourhood: Row<queries.NeighbourhoodsQuery>;
  partner: Row<queries.PartnersQuery>;
  theme: Row<queries.ThemesQuery>;
  'news-item': Row<queries.NewsItemsQuery>;
  'glossary-term': Row<queries.GlossaryTermsQuery>;
  page: Row<queries.PagesQuery>;
  homepage: NonNullable<queries.HomepageQuery['entry']>;
  'site-settings': NonNullable<queries.SiteSettingsQuery['entry']>;
}
type Row<Q extends { entries: readonly unknown[] }> = NonNullable<Q['entries'][number]>;

/** Where a file of the media library stands on the site; `null` when it could not be fetched. */
export type MediaAddress = parts.MediaAddress;

/** Joins a snapshot. Pure: the same snapshot and addresses give the same content. */
export function joinContent(snapshot: Snapshot, mediaAddress: MediaAddress): Content {
  const rowsOf = <T extends TypeName>(type: T) =>
    [...snapshot.entries[type].values()].map(({ entry }) => entry as unknown as Raw[T]);
  const make = parts.partsWith(mediaAddress);

  const themes = tableOf(rowsOf('theme'), (row): model.Theme => ({
    ...make.identity(row),
    inShort: row.inShort,
    text: row.text ?? null,
    initiatives: [],
    knelpunten: [],
    workshops: [],
    knowledgeArticles: [],
    policyItems: [],
  }));
  const neighbourhoods = tableOf(rowsOf('neighbourhood'), (row): model.Neighbourhood => ({
    ...make.page(row),
    village: word(villages, row.village),
    actionProgrammeText: row.actionProgrammeText ?? null,
    actionProgrammeLink: row.actionProgrammeLink ?? null,
    contactRole: row.contactRole ?? null,
    initiatives: [],
    knelpunten: [],
  }));
  const thinkTanks = tableOf(rowsOf('think-tank'), (row): model.ThinkTank => ({
    ...make.page(row),
    kind: word(thinkTankKinds, row.kind),
    task: row.task ?? null,
    members: make.list(row.members, ({ name }) => ({ name })),
    knelpunten: [],
    meetings: [],
  }));
  const initiatives = tableOf(rowsOf('initiative'), (row): model.Initiative => ({
    ...make.page(row),
    phase: word(phases, row.phase),
    neighbourhoods: neighbourhoods.related(row.neighbourhoods),
    themes: themes.related(row.themes),
    targetGroups: row.targetGroups ?? null,
    startedOn: row.startedOn ?? null,
    cover: make.figure(row.cover),
    place: make.place(row.place),
    organiser: row.organiser ?? null,
    website: row.website ?? null,
    helpWanted: make.list(row.helpWanted, (help) => ({
      kind: word(helpKinds, help.kind),
      text: help.text,
      fulfilled: help.fulfilled ?? false,
    })),
    municipalityRole: row.municipalityRole ?? null,
    lesson: row.lesson ?? null,
    updates: make.notes(row.updates),
    figures: make.figures(row.figures),
    tables: make.tables(row.tables),
    knelpunten: [],
    awards: [],
  }));
  const knelpunten = tableOf(rowsOf('knelpunt'), (row): model.Knelpunt => ({
    ...make.page(row),
    ...parts.withdrawal(row),
    number: row.number ?? null,
    topic: word(topics, row.topic),
    themes: themes.related(row.themes),
    neighbourhoods: neighbourhoods.related(row.neighbourhoods),
    initiatives: initiatives.related(row.initiatives),
    principle: optionalWord(principles, row.principle),
    successFactor: optionalWord(successFactors, row.successFactor),
    solutions: make.list(row.solutions, (solution) => ({
      title: solution.title,
      text: solution.text ?? null,
      proposedBy: solution.proposedBy ?? null,
    })),
    thinkTank: thinkTanks.one(row.thinkTank),
    figures: make.figures(row.figures),
    tables: make.tables(row.tables),
    agreements: [],
    statusLines: [],
    advices: [],
  }));
  const meetings = tableOf(rowsOf('meeting'), (row): model.Meeting => ({
    ...make.page(row),
    kind: word(meetingKinds, row.kind),
    organiser: row.organiser,
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    place: make.place(row.place),
    agenda: make.list(row.agenda, ({ text }) => ({ text })),
    thinkTank: thinkTanks.one(row.thinkTank),
    cancelled: row.cancelled ?? false,
    cancelledReason: row.cancelledReason ?? null,
    reports: [],
    adoptedReports: [],
    agreements: [],
  }));
  const meetingReports = tableOf(rowsOf('meeting-report'), (row): model.MeetingReport => ({
    ...make.page(row),
    ...parts.withdrawal(row),
    meeting: meetings.one(row.meeting),
    adoption: word(adoptions, row.adoption),
    adoptedOn: row.adoptedOn ?? null,
    adoptedAt: meetings.one(row.adoptedAt),
    attendeeCount: row.attendeeCount ?? null,
    decisions: make.list(row.decisions, ({ number, text }) => ({ number, text })),
    attachments: make.documents(row.attachments),
    addendum: row.addendum ?? null,
    tables: make.tables(row.tables),
    actionItems: [],
    agreements: [],
  }));
  const actionItems = tableOf(rowsOf('action-item'), (row): model.ActionItem => ({
    documentId: row.documentId,
    ...parts.withdrawal(row),
    report: meetingReports.one(row.report),
    number: row.number,
    text: row.text,
    ownerRole: row.ownerRole,
    dueOn: row.dueOn ?? null,
    doneOn: row.doneOn ?? null,
  }));
  const agreements = tableOf(rowsOf('agreement'), (row): model.Agreement => ({
    ...make.address(row),
    ...parts.withdrawal(row),
    number: row.number ?? null,
    text: row.text,
    owner: word(owners, row.owner),
    parties: make.list(row.parties, ({ name }) => ({ name })),
    madeOn: row.madeOn,
    meeting: meetings.one(row.meeting),
    report: meetingReports.one(row.report),
    decisionNumber: row.decisionNumber ?? null,
    dueOn: row.dueOn ?? null,
    knelpunten: knelpunten.related(row.knelpunten),
    statuteArticle: make.reference(row.statuteArticle),
    statusLines: [],
  }));
  const advices = tableOf(rowsOf('advice'), (row): model.Advice => ({
    ...make.page(row),
    ...parts.withdrawal(row),
    kind: word(adviceKinds, row.kind),
    addressee: row.addressee,
    sentOn: row.sentOn ?? null,
    replyDueOn: row.replyDueOn ?? null,
    documents: make.documents(row.documents),
    repliedOn: row.repliedOn ?? null,
    replyText: row.replyText ?? null,
    replyDocument: make.document(row.replyDocument),
    followUp: row.followUp ?? null,
    knelpunten: knelpunten.related(row.knelpunten),
  }));
  const workshops = tableOf(rowsOf('workshop'), (row): model.Workshop => ({
    ...make.page(row),
    startsAt: row.startsAt,
    endsAt: row.endsAt,
    place: make.place(row.place),
    trainer: row.trainer ?? null,
    programme: make.list(row.programme, ({ text }) => ({ text })),
    capacity: row.capacity ?? null,
    registration: word(registrationKinds, row.registration),
    registrationClosesAt: row.registrationClosesAt ?? null,
    materials: make.documents(row.materials),
    themes: themes.related(row.themes),
    cancelled: row.cancelled ?? false,
    cancelledReason: row.cancelledReason ?? null,
    figures: make.figures(row.figures),
    taken: snapshot.places[row.documentId]?.taken ?? 0,
    waiting: snapshot.places[row.documentId]?.waiting ?? 0,
  }));
  const statutes = tableOf(rowsOf('statute'), (row): model.Statute => ({
    ...make.page(row),
    kind: word(statuteKinds, row.kind),
    intro: row.intro ?? null,
    versions: [],
  }));
  const versions = tableOf(rowsOf('statute-version'), (row): model.StatuteVersion => ({
    documentId: row.documentId,
    ...parts.withdrawal(row),
    updatedAt: row.updatedAt ?? '',
    statute: statutes.one(row.statute),
    number: row.number,
    status: word(versionStatuses, row.status),
    adoptedOn: row.adoptedOn ?? null,
    notarisedOn: row.notarisedOn ?? null,
    deed: row.deed ?? null,
    validFrom: row.validFrom ?? null,
    changeReason: row.changeReason ?? null,
    preamble: make.blocks(row.preamble),
    chapters: make.list(row.chapters, (chapter) => ({
      number: chapter.number,
      title: chapter.title,
      articles: make.list(chapter.articles, (article) => ({
        number: article.number,
        title: article.title,
        text: make.blocks(article.text),
        plainText: article.plainText ?? null,
        duties: make.list(article.duties, (duty) => ({
          party: word(parties, duty.party),
          kind: word(dutyKinds, duty.kind),
          text: duty.text,
        })),
      })),
    })),
  }));
  const criteria = tableOf(rowsOf('keurmerk-criterion'), (row): model.KeurmerkCriterion => ({
    documentId: row.documentId,
    title: row.title,
    edition: row.edition,
    code: row.code,
    category: row.category,
    norm: word(norms, row.norm),
    explanation: row.explanation,
    evidence: row.evidence,
    statuteArticle: make.reference(row.statuteArticle),
    order: row.order ?? 0,
  }));
  const awards = tableOf(rowsOf('keurmerk-award'), (row): model.KeurmerkAward => ({
    documentId: row.documentId,
    initiative: initiatives.one(row.initiative),
    edition: row.edition,
    awardedOn: row.awardedOn,
    validUntil: row.validUntil,
    assessor: row.assessor,
    ...parts.withdrawal(row),
    code: row.code ?? '',
    findings: make.list(row.findings, (finding) => ({
      criterionCode: finding.criterionCode,
      verdict: word(findingVerdicts, finding.verdict ?? ''),
      finding: finding.finding ?? null,
      evidenceLink: finding.evidenceLink ?? null,
    })),
  }));
  const knowledgeArticles = tableOf(rowsOf('knowledge-article'), (row): model.KnowledgeArticle => ({
    ...make.page(row),
    kind: word(articleKinds, row.kind),
    themes: themes.related(row.themes),
    phase: optionalWord(phases, row.phase),
    checkedOn: row.checkedOn ?? null,
    figures: make.figures(row.figures),
    tables: make.tables(row.tables),
    source: make.document(row.source),
  }));
  const policyItems = tableOf(rowsOf('policy-item'), (row): model.PolicyItem => ({
    ...make.page(row),
    category: word(policyCategories, row.category),
    ambition: row.ambition ?? null,
    measure: row.measure ?? null,
    why: row.why ?? null,
    expectedEffect: row.expectedEffect ?? null,
    relatedThemes: themes.related(row.relatedThemes),
    source: make.source(row.source),
    progress: make.notes(row.progress),
  }));
  const fundingSchemes = tableOf(rowsOf('funding-scheme'), (row): model.FundingScheme => ({
    ...make.page(row),
    provider: row.provider,
    amount: row.amount ?? null,
    opensOn: row.opensOn ?? null,
    closesOn: row.closesOn ?? null,
    conditions: make.list(row.conditions, ({ text }) => ({ text })),
    howToApply: row.howToApply ?? null,
    link: row.link ?? null,
    source: make.source(row.source),
  }));
  const newsItems = tableOf(rowsOf('news-item'), (row): model.NewsItem => ({
    ...make.page(row),
    date: row.date,
    cover: make.figure(row.cover),
    figures: make.figures(row.figures),
  }));

  for (const row of rowsOf('status-line')) {
    const line = {
      documentId: row.documentId,
      ...parts.withdrawal(row),
      sequence: row.sequence ?? 0,
      date: row.date,
      voice: word(voices, row.voice),
      note: row.note ?? null,
      newDueOn: row.newDueOn ?? null,
      source: make.source(row.source),
    };
    const knelpunt = knelpunten.one(row.knelpunt);
    const agreement = agreements.one(row.agreement);
    if (knelpunt) knelpunt.statusLines.push({ ...line, status: word(knelpuntStatuses, row.status) });
    if (agreement) agreement.statusLines.push({ ...line, status: word(agreementStatuses, row.status) });
  }

  // Lists in a reader's order first, so that every derived side below is in that order too.
  const content: Content = {
    initiatives: initiatives.sorted(parts.newestFirst((entry) => entry.firstPublishedOn)),
    knelpunten: knelpunten.sorted(parts.byNumber),
    agreements: agreements.sorted(parts.byNumber),
    advices: advices.sorted(parts.newestFirst((entry) => entry.sentOn)),
    workshops: workshops.sorted(parts.oldestFirst((entry) => entry.startsAt)),
    meetings: meetings.sorted(parts.oldestFirst((entry) => entry.startsAt)),
    meetingReports: meetingReports.sorted(parts.newestFirst((entry) => entry.meeting?.startsAt ?? null)),
    actionItems: actionItems.sorted((a, b) => a.number - b.number),
    statutes: statutes.sorted(parts.byTitle),
    keurmerkCriteria: criteria.sorted((a, b) => a.order - b.order || parts.compare(a.code, b.code)),
    keurmerkAwards: awards.sorted(parts.newestFirst((entry) => entry.awardedOn)),
    knowledgeArticles: knowledgeArticles.sorted(parts.byTitle),
    policyItems: policyItems.sorted(parts.byTitle),
    fundingSchemes: fundingSchemes.sorted(parts.byTitle),
    thinkTanks: thinkTanks.sorted(parts.byTitle),
    neighbourhoods: neighbourhoods.sorted(parts.byTitle),
    themes: themes.sorted(parts.byTitle),
    partners: rowsOf('partner')
      .map((row) => ({ ...make.identity(row), text: row.text ?? null, link: row.link ?? null }))
      .sort(parts.byTitle),
    newsItems: newsItems.sorted(parts.newestFirst((entry) => entry.date)),
    glossaryTerms: rowsOf('glossary-term')
      .map(({ documentId, term, slug, meaning }) => ({ documentId, term, slug: slug ?? documentId, meaning }))
      .sort((a, b) => parts.compare(a.term, b.term)),
    pages: rowsOf('page')
      .map((row) => ({ ...make.page(row), figures: make.figures(row.figures), tables: make.tables(row.tables) }))
      .sort(parts.byTitle),
    homepage: make.homepage(rowsOf('homepage')[0]),
    settings: make.settings(rowsOf('site-settings')[0]),
  };

  for (const initiative of content.initiatives) {
    for (const neighbourhood of initiative.neighbourhoods) neighbourhood.initiatives.push(initiative);
    for (const theme of initiative.themes) theme.initiatives.push(initiative);
  }
  for (const knelpunt of content.knelpunten) {
    for (const neighbourhood of knelpunt.neighbourhoods) neighbourhood.knelpunten.push(knelpunt);
    for (const theme of knelpunt.themes) theme.knelpunten.push(knelpunt);
    for (const initiative of knelpunt.initiatives) initiative.knelpunten.push(knelpunt);
    knelpunt.thinkTank?.knelpunten.push(knelpunt);
    knelpunt.statusLines.sort(parts.byMoment);
  }
  for (const agreement of content.agreements) {
    for (const knelpunt of agreement.knelpunten) knelpunt.agreements.push(agreement);
    agreement.meeting?.agreements.push(agreement);
    agreement.report?.agreements.push(agreement);
    agreement.statusLines.sort(parts.byMoment);
  }
  for (const advice of content.advices) for (const knelpunt of advice.knelpunten) knelpunt.advices.push(advice);
  for (const workshop of content.workshops) for (const theme of workshop.themes) theme.workshops.push(workshop);
  for (const meeting of content.meetings) meeting.thinkTank?.meetings.push(meeting);
  for (const report of content.meetingReports) {
    report.meeting?.reports.push(report);
    report.adoptedAt?.adoptedReports.push(report);
  }
  for (const item of content.actionItems) item.report?.actionItems.push(item);
  for (const version of versions.sorted(parts.byVersion)) version.statute?.versions.push(version);
  for (const award of content.keurmerkAwards) award.initiative?.awards.push(award);
  for (const article of content.knowledgeArticles)
    for (const theme of article.themes) theme.knowledgeArticles.push(article);
  for (const item of content.policyItems) for (const theme of item.relatedThemes) theme.policyItems.push(item);
  return content;
}

/** Entries of one type by documentId, so that relations can be followed. */
function tableOf<R extends { documentId: string }, T extends model.Entry>(rows: R[], make: (row: R) => T) {
  const byId = new Map(rows.map((row) => [row.documentId, make(row)]));
  return {
    one: (target: parts.Reference | null | undefined): T | null =>
      target ? (byId.get(target.documentId) ?? null) : null,
    related: (targets: readonly (parts.Reference | null)[] | null | undefined): T[] =>
      (targets ?? []).flatMap((target) => (target ? (byId.get(target.documentId) ?? []) : [])),
    /** In the given order; equal ones by documentId, so that the order never depends on the database. */
    sorted: (order: (a: T, b: T) => number): T[] =>
      [...byId.values()].sort((a, b) => order(a, b) || parts.compare(a.documentId, b.documentId)),
  };
}
