/**
 * What a page gets to read: published entries with their relations joined, words as a visitor reads them.
 *
 * Relations point both ways (an initiative knows its knelpunten and the other way round); the joining is done
 * once per snapshot in `join.ts`. Dates are `YYYY-MM-DD` in Europe/Amsterdam, moments are ISO 8601 in UTC.
 */
import type {
  AdviceKind,
  Adoption,
  AgreementStatus,
  ArticleKind,
  DutyKind,
  FindingVerdict,
  HelpKind,
  KnelpuntStatus,
  MeetingKind,
  Norm,
  Owner,
  Party,
  Phase,
  PolicyCategory,
  Principle,
  RegistrationKind,
  StatuteKind,
  SuccessFactor,
  ThinkTankKind,
  Topic,
  VersionStatus,
  Village,
  Voice,
} from 'shared-types';
import type { Focus } from './media/focus.ts';

/** A calendar day in Europe/Amsterdam, `YYYY-MM-DD`. */
export type PlainDate = string;
/** A moment, ISO 8601 in UTC. */
export type Instant = string;

export interface Entry {
  documentId: string;
}

/** Strapi's Blocks editor: https://docs.strapi.io/cms/features/content-manager (rich text, blocks). */
export type Blocks = readonly Block[];
export type Block =
  | { type: 'paragraph' | 'quote'; children: readonly Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: readonly Inline[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: readonly (ListItem | Block)[] }
  | { type: 'code'; children: readonly Inline[] }
  | { type: 'image'; image?: unknown; children: readonly Inline[] };
export interface ListItem {
  type: 'list-item';
  children: readonly Inline[];
}
export type Inline =
  | {
      type: 'text';
      text: string;
      bold?: boolean;
      italic?: boolean;
      underline?: boolean;
      strikethrough?: boolean;
      code?: boolean;
    }
  | { type: 'link'; url: string; children: readonly Inline[] };

/** A file of the media library. `address` is its place on our own site, `null` when the file could not be fetched. */
export interface MediaFile {
  name: string;
  mime: string;
  sizeBytes: number;
  width: number | null;
  height: number | null;
  address: string | null;
  alternativeText: string | null;
  /** What must stay in sight when a picture is cropped; `null` is its middle. */
  focus: Focus | null;
}
export interface Figure {
  file: MediaFile;
  alt: string | null;
  decorative: boolean;
  caption: string | null;
}
export interface Table {
  caption: string;
  rows: string;
}
export interface Place {
  name: string;
  address: string | null;
  latitude: number | null;
  longitude: number | null;
  onlineLink: string | null;
}
export interface DocumentLink {
  title: string;
  file: MediaFile | null;
  url: string | null;
}
export interface Line {
  text: string;
}
export interface DatedNote {
  date: PlainDate;
  title: string | null;
  text: string | null;
}
export interface Source {
  title: string;
  role: string | null;
  date: PlainDate | null;
  link: string | null;
  document: MediaFile | null;
}
export interface StatuteReference {
  version: string;
  article: string;
}
export interface Member {
  name: string;
}

/** What every entry with a page has. */
export interface PageEntry extends Entry {
  title: string;
  slug: string;
  inShort: string;
  body: Blocks;
  formerSlugs: readonly string[];
  firstPublishedOn: Instant | null;
  updatedAt: Instant;
}

/** An entry of the record. Withdrawn, it keeps its address and has no text of its own any more (`withdrawn.ts`). */
export interface Withdrawable {
  withdrawnOn: PlainDate | null;
  withdrawnReason: string | null;
}

export interface Initiative extends PageEntry {
  phase: Phase;
  neighbourhoods: Neighbourhood[];
  themes: Theme[];
  targetGroups: string | null;
  startedOn: PlainDate | null;
  cover: Figure | null;
  place: Place | null;
  organiser: string | null;
  website: string | null;
  helpWanted: { kind: HelpKind; text: string; fulfilled: boolean }[];
  municipalityRole: string | null;
  lesson: string | null;
  updates: DatedNote[];
  figures: Figure[];
  tables: Table[];
  knelpunten: Knelpunt[];
  awards: KeurmerkAward[];
}

export interface Knelpunt extends PageEntry, Withdrawable {
  number: number | null;
  topic: Topic;
  themes: Theme[];
  neighbourhoods: Neighbourhood[];
  initiatives: Initiative[];
  principle: Principle | null;
  successFactor: SuccessFactor | null;
  solutions: { title: string; text: string | null; proposedBy: string | null }[];
  thinkTank: ThinkTank | null;
  figures: Figure[];
  tables: Table[];
  agreements: Agreement[];
  statusLines: StatusLine<KnelpuntStatus>[];
  advices: Advice[];
}

export interface Agreement extends Omit<PageEntry, 'body'>, Withdrawable {
  number: number | null;
  text: string;
  owner: Owner;
  parties: Member[];
  madeOn: PlainDate;
  meeting: Meeting | null;
  report: MeetingReport | null;
  decisionNumber: number | null;
  dueOn: PlainDate | null;
  knelpunten: Knelpunt[];
  statuteArticle: StatuteReference | null;
  statusLines: StatusLine<AgreementStatus>[];
}

/** Lines are oldest first: by (date, sequence). */
export interface StatusLine<S extends string = KnelpuntStatus | AgreementStatus> extends Entry, Withdrawable {
  sequence: number;
  date: PlainDate;
  voice: Voice;
  status: S;
  note: string | null;
  newDueOn: PlainDate | null;
  source: Source | null;
}

export interface Advice extends PageEntry, Withdrawable {
  kind: AdviceKind;
  addressee: string;
  sentOn: PlainDate | null;
  replyDueOn: PlainDate | null;
  documents: DocumentLink[];
  repliedOn: PlainDate | null;
  replyText: string | null;
  replyDocument: DocumentLink | null;
  followUp: string | null;
  knelpunten: Knelpunt[];
}

export interface Workshop extends PageEntry {
  startsAt: Instant;
  endsAt: Instant;
  place: Place | null;
  trainer: string | null;
  programme: Line[];
  capacity: number | null;
  registration: RegistrationKind;
  registrationClosesAt: Instant | null;
  materials: DocumentLink[];
  themes: Theme[];
  cancelled: boolean;
  cancelledReason: string | null;
  figures: Figure[];
  /** Confirmed people and people on the waiting list, counted by the CMS. */
  taken: number;
  waiting: number;
}

export interface Meeting extends PageEntry {
  kind: MeetingKind;
  organiser: string;
  startsAt: Instant;
  endsAt: Instant;
  place: Place | null;
  agenda: Line[];
  thinkTank: ThinkTank | null;
  cancelled: boolean;
  cancelledReason: string | null;
  reports: MeetingReport[];
  adoptedReports: MeetingReport[];
  agreements: Agreement[];
}

export interface MeetingReport extends PageEntry, Withdrawable {
  meeting: Meeting | null;
  adoption: Adoption;
  adoptedOn: PlainDate | null;
  adoptedAt: Meeting | null;
  attendeeCount: number | null;
  decisions: { number: number; text: string }[];
  attachments: DocumentLink[];
  addendum: string | null;
  tables: Table[];
  actionItems: ActionItem[];
  agreements: Agreement[];
}

export interface ActionItem extends Entry, Withdrawable {
  report: MeetingReport | null;
  number: number;
  text: string;
  ownerRole: string;
  dueOn: PlainDate | null;
  doneOn: PlainDate | null;
}

export interface Statute extends PageEntry {
  kind: StatuteKind;
  intro: string | null;
  versions: StatuteVersion[];
}

/** Versions of a statute are oldest first, by number. */
export interface StatuteVersion extends Entry, Withdrawable {
  statute: Statute | null;
  number: string;
  status: VersionStatus;
  adoptedOn: PlainDate | null;
  notarisedOn: PlainDate | null;
  deed: string | null;
  validFrom: PlainDate | null;
  changeReason: string | null;
  preamble: Blocks;
  chapters: Chapter[];
  updatedAt: Instant;
}
export interface Chapter {
  number: string;
  title: string;
  articles: Article[];
}
export interface Article {
  number: string;
  title: string;
  text: Blocks;
  plainText: string | null;
  duties: { party: Party; kind: DutyKind; text: string }[];
}

export interface KeurmerkCriterion extends Entry {
  title: string;
  edition: string;
  code: string;
  category: string;
  norm: Norm;
  explanation: string;
  evidence: string;
  statuteArticle: StatuteReference | null;
  order: number;
}

export interface KeurmerkAward extends Entry, Withdrawable {
  initiative: Initiative | null;
  edition: string;
  awardedOn: PlainDate;
  validUntil: PlainDate;
  findings: { criterionCode: string; verdict: FindingVerdict; finding: string | null; evidenceLink: string | null }[];
  assessor: string;
  code: string;
}

export interface KnowledgeArticle extends PageEntry {
  kind: ArticleKind;
  themes: Theme[];
  phase: Phase | null;
  checkedOn: PlainDate | null;
  figures: Figure[];
  tables: Table[];
  source: DocumentLink | null;
}
export interface PolicyItem extends PageEntry {
  category: PolicyCategory;
  ambition: string | null;
  measure: string | null;
  why: string | null;
  expectedEffect: string | null;
  relatedThemes: Theme[];
  source: Source | null;
  progress: DatedNote[];
}
export interface FundingScheme extends PageEntry {
  provider: string;
  amount: string | null;
  opensOn: PlainDate | null;
  closesOn: PlainDate | null;
  conditions: Line[];
  howToApply: string | null;
  link: string | null;
  source: Source | null;
}
export interface ThinkTank extends PageEntry {
  kind: ThinkTankKind;
  task: string | null;
  members: Member[];
  knelpunten: Knelpunt[];
  meetings: Meeting[];
}
export interface Neighbourhood extends PageEntry {
  village: Village;
  actionProgrammeText: string | null;
  actionProgrammeLink: string | null;
  contactRole: string | null;
  initiatives: Initiative[];
  knelpunten: Knelpunt[];
}
export interface Theme extends Entry {
  title: string;
  slug: string;
  inShort: string;
  text: string | null;
  initiatives: Initiative[];
  knelpunten: Knelpunt[];
  workshops: Workshop[];
  knowledgeArticles: KnowledgeArticle[];
  policyItems: PolicyItem[];
}
export interface Partner extends Entry {
  title: string;
  slug: string;
  text: string | null;
  link: string | null;
}
export interface NewsItem extends PageEntry {
  date: PlainDate;
  cover: Figure | null;
  figures: Figure[];
}
export interface GlossaryTerm extends Entry {
  term: string;
  slug: string;
  meaning: string;
}
export interface Page extends PageEntry {
  figures: Figure[];
  tables: Table[];
}

export interface Homepage {
  heroTitle: string;
  heroText: string;
  highlights: { path: string; text: string | null }[];
  knelpuntIntro: string | null;
  agendaIntro: string | null;
  keurmerkIntro: string | null;
}
export interface SiteSettings {
  name: string;
  tagline: string | null;
  email: string | null;
  postalAddress: string | null;
  notMunicipality: string;
  menuNotes: { menuItem: string | null; text: string | null }[];
  footerText: string | null;
}

/** Everything a page may read. Lists are in the order a reader expects (see `join.ts`); never changed after it is made. */
export interface Content {
  initiatives: Initiative[];
  knelpunten: Knelpunt[];
  agreements: Agreement[];
  advices: Advice[];
  workshops: Workshop[];
  meetings: Meeting[];
  meetingReports: MeetingReport[];
  actionItems: ActionItem[];
  statutes: Statute[];
  keurmerkCriteria: KeurmerkCriterion[];
  keurmerkAwards: KeurmerkAward[];
  knowledgeArticles: KnowledgeArticle[];
  policyItems: PolicyItem[];
  fundingSchemes: FundingScheme[];
  thinkTanks: ThinkTank[];
  neighbourhoods: Neighbourhood[];
  themes: Theme[];
  partners: Partner[];
  newsItems: NewsItem[];
  glossaryTerms: GlossaryTerm[];
  pages: Page[];
  homepage: Homepage;
  settings: SiteSettings;
}
