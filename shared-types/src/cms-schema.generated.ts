export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date string, such as 2007-12-03, compliant with the `full-date` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  Date: { input: string; output: string; }
  /** A date-time string at UTC, such as 2007-12-03T10:15:30Z, compliant with the `date-time` format outlined in section 5.6 of the RFC 3339 profile of the ISO 8601 standard for representation of dates and times using the Gregorian calendar. */
  DateTime: { input: string; output: string; }
  /** The `JSON` scalar type represents JSON values as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSON: { input: unknown; output: unknown; }
};

export type ActionItemFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ActionItemFiltersInput>>>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  doneOn?: InputMaybe<DateFilterInput>;
  dueOn?: InputMaybe<DateFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  not?: InputMaybe<ActionItemFiltersInput>;
  number?: InputMaybe<IntFilterInput>;
  or?: InputMaybe<Array<InputMaybe<ActionItemFiltersInput>>>;
  ownerRole?: InputMaybe<StringFilterInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  report?: InputMaybe<MeetingReportFiltersInput>;
  text?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  withdrawnOn?: InputMaybe<DateFilterInput>;
  withdrawnReason?: InputMaybe<StringFilterInput>;
};

export type AdviceFiltersInput = {
  addressee?: InputMaybe<StringFilterInput>;
  and?: InputMaybe<Array<InputMaybe<AdviceFiltersInput>>>;
  body?: InputMaybe<JsonFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  documents?: InputMaybe<ComponentContentDocumentFiltersInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  followUp?: InputMaybe<StringFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  kind?: InputMaybe<StringFilterInput>;
  knelpunten?: InputMaybe<KnelpuntFiltersInput>;
  not?: InputMaybe<AdviceFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<AdviceFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  repliedOn?: InputMaybe<DateFilterInput>;
  replyDocument?: InputMaybe<ComponentContentDocumentFiltersInput>;
  replyDueOn?: InputMaybe<DateFilterInput>;
  replyText?: InputMaybe<StringFilterInput>;
  sentOn?: InputMaybe<DateFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  withdrawnOn?: InputMaybe<DateFilterInput>;
  withdrawnReason?: InputMaybe<StringFilterInput>;
};

export type AgreementFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<AgreementFiltersInput>>>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  decisionNumber?: InputMaybe<IntFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  dueOn?: InputMaybe<DateFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  knelpunten?: InputMaybe<KnelpuntFiltersInput>;
  madeOn?: InputMaybe<DateFilterInput>;
  meeting?: InputMaybe<MeetingFiltersInput>;
  not?: InputMaybe<AgreementFiltersInput>;
  number?: InputMaybe<IntFilterInput>;
  or?: InputMaybe<Array<InputMaybe<AgreementFiltersInput>>>;
  owner?: InputMaybe<StringFilterInput>;
  parties?: InputMaybe<ComponentContentMemberFiltersInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  report?: InputMaybe<MeetingReportFiltersInput>;
  slug?: InputMaybe<StringFilterInput>;
  statusLines?: InputMaybe<StatusLineFiltersInput>;
  statuteArticle?: InputMaybe<ComponentStatuteReferenceFiltersInput>;
  text?: InputMaybe<StringFilterInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  withdrawnOn?: InputMaybe<DateFilterInput>;
  withdrawnReason?: InputMaybe<StringFilterInput>;
};

export type BooleanFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  contains?: InputMaybe<Scalars['Boolean']['input']>;
  containsi?: InputMaybe<Scalars['Boolean']['input']>;
  endsWith?: InputMaybe<Scalars['Boolean']['input']>;
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  eqi?: InputMaybe<Scalars['Boolean']['input']>;
  gt?: InputMaybe<Scalars['Boolean']['input']>;
  gte?: InputMaybe<Scalars['Boolean']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  lt?: InputMaybe<Scalars['Boolean']['input']>;
  lte?: InputMaybe<Scalars['Boolean']['input']>;
  ne?: InputMaybe<Scalars['Boolean']['input']>;
  nei?: InputMaybe<Scalars['Boolean']['input']>;
  not?: InputMaybe<BooleanFilterInput>;
  notContains?: InputMaybe<Scalars['Boolean']['input']>;
  notContainsi?: InputMaybe<Scalars['Boolean']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Boolean']['input']>>>;
  startsWith?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ComponentContentDatedNoteFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentContentDatedNoteFiltersInput>>>;
  date?: InputMaybe<DateFilterInput>;
  not?: InputMaybe<ComponentContentDatedNoteFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentContentDatedNoteFiltersInput>>>;
  text?: InputMaybe<StringFilterInput>;
  title?: InputMaybe<StringFilterInput>;
};

export type ComponentContentDocumentFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentContentDocumentFiltersInput>>>;
  not?: InputMaybe<ComponentContentDocumentFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentContentDocumentFiltersInput>>>;
  title?: InputMaybe<StringFilterInput>;
  url?: InputMaybe<StringFilterInput>;
};

export type ComponentContentFigureFiltersInput = {
  alt?: InputMaybe<StringFilterInput>;
  and?: InputMaybe<Array<InputMaybe<ComponentContentFigureFiltersInput>>>;
  caption?: InputMaybe<StringFilterInput>;
  decorative?: InputMaybe<BooleanFilterInput>;
  not?: InputMaybe<ComponentContentFigureFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentContentFigureFiltersInput>>>;
};

export type ComponentContentLineFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentContentLineFiltersInput>>>;
  not?: InputMaybe<ComponentContentLineFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentContentLineFiltersInput>>>;
  text?: InputMaybe<StringFilterInput>;
};

export type ComponentContentMemberFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentContentMemberFiltersInput>>>;
  name?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<ComponentContentMemberFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentContentMemberFiltersInput>>>;
};

export type ComponentContentPlaceFiltersInput = {
  address?: InputMaybe<StringFilterInput>;
  and?: InputMaybe<Array<InputMaybe<ComponentContentPlaceFiltersInput>>>;
  latitude?: InputMaybe<FloatFilterInput>;
  longitude?: InputMaybe<FloatFilterInput>;
  name?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<ComponentContentPlaceFiltersInput>;
  onlineLink?: InputMaybe<StringFilterInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentContentPlaceFiltersInput>>>;
};

export type ComponentContentTableFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentContentTableFiltersInput>>>;
  caption?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<ComponentContentTableFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentContentTableFiltersInput>>>;
  rows?: InputMaybe<StringFilterInput>;
};

export type ComponentInitiativeHelpWantedFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentInitiativeHelpWantedFiltersInput>>>;
  fulfilled?: InputMaybe<BooleanFilterInput>;
  kind?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<ComponentInitiativeHelpWantedFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentInitiativeHelpWantedFiltersInput>>>;
  text?: InputMaybe<StringFilterInput>;
};

export type ComponentKeurmerkFindingFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentKeurmerkFindingFiltersInput>>>;
  criterionCode?: InputMaybe<StringFilterInput>;
  evidenceLink?: InputMaybe<StringFilterInput>;
  finding?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<ComponentKeurmerkFindingFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentKeurmerkFindingFiltersInput>>>;
  verdict?: InputMaybe<StringFilterInput>;
};

export type ComponentKnelpuntSolutionFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentKnelpuntSolutionFiltersInput>>>;
  not?: InputMaybe<ComponentKnelpuntSolutionFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentKnelpuntSolutionFiltersInput>>>;
  proposedBy?: InputMaybe<StringFilterInput>;
  text?: InputMaybe<StringFilterInput>;
  title?: InputMaybe<StringFilterInput>;
};

export type ComponentRecordDecisionFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentRecordDecisionFiltersInput>>>;
  not?: InputMaybe<ComponentRecordDecisionFiltersInput>;
  number?: InputMaybe<IntFilterInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentRecordDecisionFiltersInput>>>;
  text?: InputMaybe<StringFilterInput>;
};

export type ComponentRecordSourceFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentRecordSourceFiltersInput>>>;
  date?: InputMaybe<DateFilterInput>;
  link?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<ComponentRecordSourceFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentRecordSourceFiltersInput>>>;
  role?: InputMaybe<StringFilterInput>;
  title?: InputMaybe<StringFilterInput>;
};

export type ComponentSiteHighlightFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentSiteHighlightFiltersInput>>>;
  not?: InputMaybe<ComponentSiteHighlightFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentSiteHighlightFiltersInput>>>;
  path?: InputMaybe<StringFilterInput>;
  text?: InputMaybe<StringFilterInput>;
};

export type ComponentSiteMenuNoteFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentSiteMenuNoteFiltersInput>>>;
  menuItem?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<ComponentSiteMenuNoteFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentSiteMenuNoteFiltersInput>>>;
  text?: InputMaybe<StringFilterInput>;
};

export type ComponentStatuteArticleFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentStatuteArticleFiltersInput>>>;
  duties?: InputMaybe<ComponentStatuteDutyFiltersInput>;
  not?: InputMaybe<ComponentStatuteArticleFiltersInput>;
  number?: InputMaybe<StringFilterInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentStatuteArticleFiltersInput>>>;
  plainText?: InputMaybe<StringFilterInput>;
  text?: InputMaybe<JsonFilterInput>;
  title?: InputMaybe<StringFilterInput>;
};

export type ComponentStatuteChapterFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentStatuteChapterFiltersInput>>>;
  articles?: InputMaybe<ComponentStatuteArticleFiltersInput>;
  not?: InputMaybe<ComponentStatuteChapterFiltersInput>;
  number?: InputMaybe<StringFilterInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentStatuteChapterFiltersInput>>>;
  title?: InputMaybe<StringFilterInput>;
};

export type ComponentStatuteDutyFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentStatuteDutyFiltersInput>>>;
  kind?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<ComponentStatuteDutyFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentStatuteDutyFiltersInput>>>;
  party?: InputMaybe<StringFilterInput>;
  text?: InputMaybe<StringFilterInput>;
};

export type ComponentStatuteReferenceFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ComponentStatuteReferenceFiltersInput>>>;
  article?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<ComponentStatuteReferenceFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ComponentStatuteReferenceFiltersInput>>>;
  version?: InputMaybe<StringFilterInput>;
};

export type DateFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  contains?: InputMaybe<Scalars['Date']['input']>;
  containsi?: InputMaybe<Scalars['Date']['input']>;
  endsWith?: InputMaybe<Scalars['Date']['input']>;
  eq?: InputMaybe<Scalars['Date']['input']>;
  eqi?: InputMaybe<Scalars['Date']['input']>;
  gt?: InputMaybe<Scalars['Date']['input']>;
  gte?: InputMaybe<Scalars['Date']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  lt?: InputMaybe<Scalars['Date']['input']>;
  lte?: InputMaybe<Scalars['Date']['input']>;
  ne?: InputMaybe<Scalars['Date']['input']>;
  nei?: InputMaybe<Scalars['Date']['input']>;
  not?: InputMaybe<DateFilterInput>;
  notContains?: InputMaybe<Scalars['Date']['input']>;
  notContainsi?: InputMaybe<Scalars['Date']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Date']['input']>>>;
  startsWith?: InputMaybe<Scalars['Date']['input']>;
};

export type DateTimeFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  contains?: InputMaybe<Scalars['DateTime']['input']>;
  containsi?: InputMaybe<Scalars['DateTime']['input']>;
  endsWith?: InputMaybe<Scalars['DateTime']['input']>;
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  eqi?: InputMaybe<Scalars['DateTime']['input']>;
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
  ne?: InputMaybe<Scalars['DateTime']['input']>;
  nei?: InputMaybe<Scalars['DateTime']['input']>;
  not?: InputMaybe<DateTimeFilterInput>;
  notContains?: InputMaybe<Scalars['DateTime']['input']>;
  notContainsi?: InputMaybe<Scalars['DateTime']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['DateTime']['input']>>>;
  startsWith?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Enum_Advice_Kind =
  | 'gevraagd'
  | 'ongevraagd';

export type Enum_Agreement_Owner =
  | 'Participienter'
  | 'gemeente'
  | 'samen';

export type Enum_Componentinitiativehelpwanted_Kind =
  | 'geld'
  | 'kennis'
  | 'materiaal'
  | 'ruimte'
  | 'vrijwilligers';

export type Enum_Componentkeurmerkfinding_Verdict =
  | 'deels'
  | 'voldoet'
  | 'voldoet_niet';

export type Enum_Componentstatuteduty_Kind =
  | 'plicht'
  | 'recht';

export type Enum_Componentstatuteduty_Party =
  | 'Participienter'
  | 'gemeente'
  | 'initiatiefnemers';

export type Enum_Initiative_Phase =
  | 'draait'
  | 'gestopt'
  | 'in_opbouw'
  | 'klaar'
  | 'nog_een_idee';

export type Enum_Keurmerkcriterion_Norm =
  | 'harde_norm'
  | 'ontwikkelpunt';

export type Enum_Knelpunt_Principle =
  | 'bied_hulp_en_ondersteuning_op_maat'
  | 'geef_actief_informatie_over_de_mogelijkheden'
  | 'spreek_met_een_mond'
  | 'stel_je_oplossingsgericht_op'
  | 'stuur_initiatiefnemers_niet_van_het_kastje_naar_de_muur'
  | 'wees_helder_over_de_mogelijkheden'
  | 'wees_helder_over_de_voorwaarden'
  | 'zorg_voor_een_duidelijk_aanspreekpunt'
  | 'zorg_voor_een_gepaste_rolverdeling';

export type Enum_Knelpunt_Successfactor =
  | 'constructieve_samenwerking'
  | 'democratisch_samenspel'
  | 'publieke_doelen';

export type Enum_Knelpunt_Topic =
  | 'contact_met_de_gemeente'
  | 'geld_en_subsidie'
  | 'regels_en_vergunningen'
  | 'ruimte_en_gebouwen'
  | 'verzekering_en_aansprakelijkheid'
  | 'vrijwilligers_en_draagvlak';

export type Enum_Knowledgearticle_Kind =
  | 'handreiking'
  | 'les'
  | 'methode'
  | 'stappenplan'
  | 'voorbeeld';

export type Enum_Knowledgearticle_Phase =
  | 'draait'
  | 'gestopt'
  | 'in_opbouw'
  | 'klaar'
  | 'nog_een_idee';

export type Enum_Meetingreport_Adoption =
  | 'concept'
  | 'vastgesteld';

export type Enum_Meeting_Kind =
  | 'bestuursvergadering'
  | 'bijeenkomst'
  | 'denktank'
  | 'inspraakavond'
  | 'leerkring'
  | 'werksessie';

export type Enum_Neighbourhood_Village =
  | 'Leidschendam'
  | 'Stompwijk'
  | 'Voorburg';

export type Enum_Policyitem_Category =
  | 'controle_en_evaluatie'
  | 'doelstelling'
  | 'kwaliteitsmaatstaf'
  | 'ontwikkelagenda';

export type Enum_Statusline_State =
  | 'afspraak'
  | 'deels_nagekomen'
  | 'deels_opgelost'
  | 'geen_reactie'
  | 'gemeld'
  | 'gesloten_zonder_oplossing'
  | 'in_gesprek'
  | 'in_uitvoering'
  | 'nagekomen'
  | 'niet_nagekomen'
  | 'nog_niet_begonnen'
  | 'onderzocht'
  | 'opgelost'
  | 'vervallen';

export type Enum_Statusline_Voice =
  | 'Participienter'
  | 'gemeente'
  | 'initiatiefnemers';

export type Enum_Statuteversion_State =
  | 'concept'
  | 'notarieel_bekrachtigd'
  | 'vastgesteld';

export type Enum_Statute_Kind =
  | 'bijzonder_statuut'
  | 'statuten_van_de_stichting';

export type Enum_Thinktank_Kind =
  | 'gemeente'
  | 'juridisch'
  | 'maatschappelijke_partners'
  | 'werkgroep';

export type Enum_Workshop_Registration =
  | 'gesloten'
  | 'niet_nodig'
  | 'open';

export type FileInfoInput = {
  alternativeText?: InputMaybe<Scalars['String']['input']>;
  caption?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};

export type FloatFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  contains?: InputMaybe<Scalars['Float']['input']>;
  containsi?: InputMaybe<Scalars['Float']['input']>;
  endsWith?: InputMaybe<Scalars['Float']['input']>;
  eq?: InputMaybe<Scalars['Float']['input']>;
  eqi?: InputMaybe<Scalars['Float']['input']>;
  gt?: InputMaybe<Scalars['Float']['input']>;
  gte?: InputMaybe<Scalars['Float']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  lt?: InputMaybe<Scalars['Float']['input']>;
  lte?: InputMaybe<Scalars['Float']['input']>;
  ne?: InputMaybe<Scalars['Float']['input']>;
  nei?: InputMaybe<Scalars['Float']['input']>;
  not?: InputMaybe<FloatFilterInput>;
  notContains?: InputMaybe<Scalars['Float']['input']>;
  notContainsi?: InputMaybe<Scalars['Float']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Float']['input']>>>;
  startsWith?: InputMaybe<Scalars['Float']['input']>;
};

export type FundingSchemeFiltersInput = {
  amount?: InputMaybe<StringFilterInput>;
  and?: InputMaybe<Array<InputMaybe<FundingSchemeFiltersInput>>>;
  body?: InputMaybe<JsonFilterInput>;
  closesOn?: InputMaybe<DateFilterInput>;
  conditions?: InputMaybe<ComponentContentLineFiltersInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  howToApply?: InputMaybe<StringFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  link?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<FundingSchemeFiltersInput>;
  opensOn?: InputMaybe<DateFilterInput>;
  or?: InputMaybe<Array<InputMaybe<FundingSchemeFiltersInput>>>;
  provider?: InputMaybe<StringFilterInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  source?: InputMaybe<ComponentRecordSourceFiltersInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type GlossaryTermFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<GlossaryTermFiltersInput>>>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  meaning?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<GlossaryTermFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<GlossaryTermFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  term?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type I18NLocaleFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<I18NLocaleFiltersInput>>>;
  code?: InputMaybe<StringFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  name?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<I18NLocaleFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<I18NLocaleFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type IdFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  contains?: InputMaybe<Scalars['ID']['input']>;
  containsi?: InputMaybe<Scalars['ID']['input']>;
  endsWith?: InputMaybe<Scalars['ID']['input']>;
  eq?: InputMaybe<Scalars['ID']['input']>;
  eqi?: InputMaybe<Scalars['ID']['input']>;
  gt?: InputMaybe<Scalars['ID']['input']>;
  gte?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  lt?: InputMaybe<Scalars['ID']['input']>;
  lte?: InputMaybe<Scalars['ID']['input']>;
  ne?: InputMaybe<Scalars['ID']['input']>;
  nei?: InputMaybe<Scalars['ID']['input']>;
  not?: InputMaybe<IdFilterInput>;
  notContains?: InputMaybe<Scalars['ID']['input']>;
  notContainsi?: InputMaybe<Scalars['ID']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  startsWith?: InputMaybe<Scalars['ID']['input']>;
};

export type InitiativeFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<InitiativeFiltersInput>>>;
  awards?: InputMaybe<KeurmerkAwardFiltersInput>;
  body?: InputMaybe<JsonFilterInput>;
  cover?: InputMaybe<ComponentContentFigureFiltersInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  figures?: InputMaybe<ComponentContentFigureFiltersInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  helpWanted?: InputMaybe<ComponentInitiativeHelpWantedFiltersInput>;
  inShort?: InputMaybe<StringFilterInput>;
  knelpunten?: InputMaybe<KnelpuntFiltersInput>;
  lesson?: InputMaybe<StringFilterInput>;
  municipalityRole?: InputMaybe<StringFilterInput>;
  neighbourhoods?: InputMaybe<NeighbourhoodFiltersInput>;
  not?: InputMaybe<InitiativeFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<InitiativeFiltersInput>>>;
  organiser?: InputMaybe<StringFilterInput>;
  phase?: InputMaybe<StringFilterInput>;
  place?: InputMaybe<ComponentContentPlaceFiltersInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  startedOn?: InputMaybe<DateFilterInput>;
  tables?: InputMaybe<ComponentContentTableFiltersInput>;
  targetGroups?: InputMaybe<StringFilterInput>;
  themes?: InputMaybe<ThemeFiltersInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  updates?: InputMaybe<ComponentContentDatedNoteFiltersInput>;
  website?: InputMaybe<StringFilterInput>;
};

export type IntFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  contains?: InputMaybe<Scalars['Int']['input']>;
  containsi?: InputMaybe<Scalars['Int']['input']>;
  endsWith?: InputMaybe<Scalars['Int']['input']>;
  eq?: InputMaybe<Scalars['Int']['input']>;
  eqi?: InputMaybe<Scalars['Int']['input']>;
  gt?: InputMaybe<Scalars['Int']['input']>;
  gte?: InputMaybe<Scalars['Int']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  lt?: InputMaybe<Scalars['Int']['input']>;
  lte?: InputMaybe<Scalars['Int']['input']>;
  ne?: InputMaybe<Scalars['Int']['input']>;
  nei?: InputMaybe<Scalars['Int']['input']>;
  not?: InputMaybe<IntFilterInput>;
  notContains?: InputMaybe<Scalars['Int']['input']>;
  notContainsi?: InputMaybe<Scalars['Int']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['Int']['input']>>>;
  startsWith?: InputMaybe<Scalars['Int']['input']>;
};

export type JsonFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  contains?: InputMaybe<Scalars['JSON']['input']>;
  containsi?: InputMaybe<Scalars['JSON']['input']>;
  endsWith?: InputMaybe<Scalars['JSON']['input']>;
  eq?: InputMaybe<Scalars['JSON']['input']>;
  eqi?: InputMaybe<Scalars['JSON']['input']>;
  gt?: InputMaybe<Scalars['JSON']['input']>;
  gte?: InputMaybe<Scalars['JSON']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  lt?: InputMaybe<Scalars['JSON']['input']>;
  lte?: InputMaybe<Scalars['JSON']['input']>;
  ne?: InputMaybe<Scalars['JSON']['input']>;
  nei?: InputMaybe<Scalars['JSON']['input']>;
  not?: InputMaybe<JsonFilterInput>;
  notContains?: InputMaybe<Scalars['JSON']['input']>;
  notContainsi?: InputMaybe<Scalars['JSON']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['JSON']['input']>>>;
  startsWith?: InputMaybe<Scalars['JSON']['input']>;
};

export type KeurmerkAwardFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<KeurmerkAwardFiltersInput>>>;
  assessor?: InputMaybe<StringFilterInput>;
  awardedOn?: InputMaybe<DateFilterInput>;
  code?: InputMaybe<StringFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  edition?: InputMaybe<StringFilterInput>;
  findings?: InputMaybe<ComponentKeurmerkFindingFiltersInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  initiative?: InputMaybe<InitiativeFiltersInput>;
  not?: InputMaybe<KeurmerkAwardFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<KeurmerkAwardFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  validUntil?: InputMaybe<DateFilterInput>;
  withdrawnOn?: InputMaybe<DateFilterInput>;
  withdrawnReason?: InputMaybe<StringFilterInput>;
};

export type KeurmerkCriterionFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<KeurmerkCriterionFiltersInput>>>;
  category?: InputMaybe<StringFilterInput>;
  code?: InputMaybe<StringFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  edition?: InputMaybe<StringFilterInput>;
  evidence?: InputMaybe<StringFilterInput>;
  explanation?: InputMaybe<StringFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  norm?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<KeurmerkCriterionFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<KeurmerkCriterionFiltersInput>>>;
  order?: InputMaybe<IntFilterInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  statuteArticle?: InputMaybe<ComponentStatuteReferenceFiltersInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type KnelpuntFiltersInput = {
  advices?: InputMaybe<AdviceFiltersInput>;
  agreements?: InputMaybe<AgreementFiltersInput>;
  and?: InputMaybe<Array<InputMaybe<KnelpuntFiltersInput>>>;
  body?: InputMaybe<JsonFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  figures?: InputMaybe<ComponentContentFigureFiltersInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  initiatives?: InputMaybe<InitiativeFiltersInput>;
  neighbourhoods?: InputMaybe<NeighbourhoodFiltersInput>;
  not?: InputMaybe<KnelpuntFiltersInput>;
  number?: InputMaybe<IntFilterInput>;
  or?: InputMaybe<Array<InputMaybe<KnelpuntFiltersInput>>>;
  principle?: InputMaybe<StringFilterInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  solutions?: InputMaybe<ComponentKnelpuntSolutionFiltersInput>;
  statusLines?: InputMaybe<StatusLineFiltersInput>;
  successFactor?: InputMaybe<StringFilterInput>;
  tables?: InputMaybe<ComponentContentTableFiltersInput>;
  themes?: InputMaybe<ThemeFiltersInput>;
  thinkTank?: InputMaybe<ThinkTankFiltersInput>;
  title?: InputMaybe<StringFilterInput>;
  topic?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  withdrawnOn?: InputMaybe<DateFilterInput>;
  withdrawnReason?: InputMaybe<StringFilterInput>;
};

export type KnowledgeArticleFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<KnowledgeArticleFiltersInput>>>;
  body?: InputMaybe<JsonFilterInput>;
  checkedOn?: InputMaybe<DateFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  figures?: InputMaybe<ComponentContentFigureFiltersInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  kind?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<KnowledgeArticleFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<KnowledgeArticleFiltersInput>>>;
  phase?: InputMaybe<StringFilterInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  source?: InputMaybe<ComponentContentDocumentFiltersInput>;
  tables?: InputMaybe<ComponentContentTableFiltersInput>;
  themes?: InputMaybe<ThemeFiltersInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type MeetingFiltersInput = {
  adoptedReports?: InputMaybe<MeetingReportFiltersInput>;
  agenda?: InputMaybe<ComponentContentLineFiltersInput>;
  agreements?: InputMaybe<AgreementFiltersInput>;
  and?: InputMaybe<Array<InputMaybe<MeetingFiltersInput>>>;
  body?: InputMaybe<JsonFilterInput>;
  cancelled?: InputMaybe<BooleanFilterInput>;
  cancelledReason?: InputMaybe<StringFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  endsAt?: InputMaybe<DateTimeFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  kind?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<MeetingFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<MeetingFiltersInput>>>;
  organiser?: InputMaybe<StringFilterInput>;
  place?: InputMaybe<ComponentContentPlaceFiltersInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  reports?: InputMaybe<MeetingReportFiltersInput>;
  slug?: InputMaybe<StringFilterInput>;
  startsAt?: InputMaybe<DateTimeFilterInput>;
  thinkTank?: InputMaybe<ThinkTankFiltersInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type MeetingReportFiltersInput = {
  actionItems?: InputMaybe<ActionItemFiltersInput>;
  addendum?: InputMaybe<StringFilterInput>;
  adoptedAt?: InputMaybe<MeetingFiltersInput>;
  adoptedOn?: InputMaybe<DateFilterInput>;
  adoption?: InputMaybe<StringFilterInput>;
  agreements?: InputMaybe<AgreementFiltersInput>;
  and?: InputMaybe<Array<InputMaybe<MeetingReportFiltersInput>>>;
  attachments?: InputMaybe<ComponentContentDocumentFiltersInput>;
  attendeeCount?: InputMaybe<IntFilterInput>;
  body?: InputMaybe<JsonFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  decisions?: InputMaybe<ComponentRecordDecisionFiltersInput>;
  documentId?: InputMaybe<IdFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  meeting?: InputMaybe<MeetingFiltersInput>;
  not?: InputMaybe<MeetingReportFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<MeetingReportFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  tables?: InputMaybe<ComponentContentTableFiltersInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  withdrawnOn?: InputMaybe<DateFilterInput>;
  withdrawnReason?: InputMaybe<StringFilterInput>;
};

export type NeighbourhoodFiltersInput = {
  actionProgrammeLink?: InputMaybe<StringFilterInput>;
  actionProgrammeText?: InputMaybe<StringFilterInput>;
  and?: InputMaybe<Array<InputMaybe<NeighbourhoodFiltersInput>>>;
  body?: InputMaybe<JsonFilterInput>;
  contactRole?: InputMaybe<StringFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  initiatives?: InputMaybe<InitiativeFiltersInput>;
  knelpunten?: InputMaybe<KnelpuntFiltersInput>;
  not?: InputMaybe<NeighbourhoodFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<NeighbourhoodFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  village?: InputMaybe<StringFilterInput>;
};

export type NewsItemFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<NewsItemFiltersInput>>>;
  body?: InputMaybe<JsonFilterInput>;
  cover?: InputMaybe<ComponentContentFigureFiltersInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  date?: InputMaybe<DateFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  figures?: InputMaybe<ComponentContentFigureFiltersInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<NewsItemFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<NewsItemFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type PageFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<PageFiltersInput>>>;
  body?: InputMaybe<JsonFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  figures?: InputMaybe<ComponentContentFigureFiltersInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<PageFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<PageFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  tables?: InputMaybe<ComponentContentTableFiltersInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type PaginationArg = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  page?: InputMaybe<Scalars['Int']['input']>;
  pageSize?: InputMaybe<Scalars['Int']['input']>;
  start?: InputMaybe<Scalars['Int']['input']>;
};

export type PartnerFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<PartnerFiltersInput>>>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  link?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<PartnerFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<PartnerFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  text?: InputMaybe<StringFilterInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type PolicyItemFiltersInput = {
  ambition?: InputMaybe<StringFilterInput>;
  and?: InputMaybe<Array<InputMaybe<PolicyItemFiltersInput>>>;
  body?: InputMaybe<JsonFilterInput>;
  category?: InputMaybe<StringFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  expectedEffect?: InputMaybe<StringFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  measure?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<PolicyItemFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<PolicyItemFiltersInput>>>;
  progress?: InputMaybe<ComponentContentDatedNoteFiltersInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  relatedThemes?: InputMaybe<ThemeFiltersInput>;
  slug?: InputMaybe<StringFilterInput>;
  source?: InputMaybe<ComponentRecordSourceFiltersInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  why?: InputMaybe<StringFilterInput>;
};

export type PublicationFilter =
  | 'HAS_PUBLISHED_VERSION'
  | 'HAS_PUBLISHED_VERSION_DOCUMENT'
  | 'MODIFIED'
  | 'NEVER_PUBLISHED'
  | 'NEVER_PUBLISHED_DOCUMENT'
  | 'PUBLISHED_WITHOUT_DRAFT'
  | 'PUBLISHED_WITH_DRAFT'
  | 'UNMODIFIED';

export type PublicationStatus =
  | 'DRAFT'
  | 'PUBLISHED';

export type ReviewWorkflowsWorkflowFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ReviewWorkflowsWorkflowFiltersInput>>>;
  contentTypes?: InputMaybe<JsonFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  name?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<ReviewWorkflowsWorkflowFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ReviewWorkflowsWorkflowFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  stageRequiredToPublish?: InputMaybe<ReviewWorkflowsWorkflowStageFiltersInput>;
  stages?: InputMaybe<ReviewWorkflowsWorkflowStageFiltersInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type ReviewWorkflowsWorkflowStageFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ReviewWorkflowsWorkflowStageFiltersInput>>>;
  color?: InputMaybe<StringFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  name?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<ReviewWorkflowsWorkflowStageFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ReviewWorkflowsWorkflowStageFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  workflow?: InputMaybe<ReviewWorkflowsWorkflowFiltersInput>;
};

export type StatusLineFiltersInput = {
  agreement?: InputMaybe<AgreementFiltersInput>;
  and?: InputMaybe<Array<InputMaybe<StatusLineFiltersInput>>>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  date?: InputMaybe<DateFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  knelpunt?: InputMaybe<KnelpuntFiltersInput>;
  newDueOn?: InputMaybe<DateFilterInput>;
  not?: InputMaybe<StatusLineFiltersInput>;
  note?: InputMaybe<StringFilterInput>;
  or?: InputMaybe<Array<InputMaybe<StatusLineFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  sequence?: InputMaybe<IntFilterInput>;
  source?: InputMaybe<ComponentRecordSourceFiltersInput>;
  state?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  voice?: InputMaybe<StringFilterInput>;
  withdrawnOn?: InputMaybe<DateFilterInput>;
  withdrawnReason?: InputMaybe<StringFilterInput>;
};

export type StatuteFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<StatuteFiltersInput>>>;
  body?: InputMaybe<JsonFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  intro?: InputMaybe<StringFilterInput>;
  kind?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<StatuteFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<StatuteFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  versions?: InputMaybe<StatuteVersionFiltersInput>;
};

export type StatuteVersionFiltersInput = {
  adoptedOn?: InputMaybe<DateFilterInput>;
  and?: InputMaybe<Array<InputMaybe<StatuteVersionFiltersInput>>>;
  changeReason?: InputMaybe<StringFilterInput>;
  chapters?: InputMaybe<ComponentStatuteChapterFiltersInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  deed?: InputMaybe<StringFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  not?: InputMaybe<StatuteVersionFiltersInput>;
  notarisedOn?: InputMaybe<DateFilterInput>;
  number?: InputMaybe<StringFilterInput>;
  or?: InputMaybe<Array<InputMaybe<StatuteVersionFiltersInput>>>;
  preamble?: InputMaybe<JsonFilterInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  state?: InputMaybe<StringFilterInput>;
  statute?: InputMaybe<StatuteFiltersInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  validFrom?: InputMaybe<DateFilterInput>;
  withdrawnOn?: InputMaybe<DateFilterInput>;
  withdrawnReason?: InputMaybe<StringFilterInput>;
};

export type StringFilterInput = {
  and?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  between?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  contains?: InputMaybe<Scalars['String']['input']>;
  containsi?: InputMaybe<Scalars['String']['input']>;
  endsWith?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  eqi?: InputMaybe<Scalars['String']['input']>;
  gt?: InputMaybe<Scalars['String']['input']>;
  gte?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  lt?: InputMaybe<Scalars['String']['input']>;
  lte?: InputMaybe<Scalars['String']['input']>;
  ne?: InputMaybe<Scalars['String']['input']>;
  nei?: InputMaybe<Scalars['String']['input']>;
  not?: InputMaybe<StringFilterInput>;
  notContains?: InputMaybe<Scalars['String']['input']>;
  notContainsi?: InputMaybe<Scalars['String']['input']>;
  notIn?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  notNull?: InputMaybe<Scalars['Boolean']['input']>;
  null?: InputMaybe<Scalars['Boolean']['input']>;
  or?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type ThemeFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ThemeFiltersInput>>>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  initiatives?: InputMaybe<InitiativeFiltersInput>;
  knelpunten?: InputMaybe<KnelpuntFiltersInput>;
  knowledgeArticles?: InputMaybe<KnowledgeArticleFiltersInput>;
  not?: InputMaybe<ThemeFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ThemeFiltersInput>>>;
  policyItems?: InputMaybe<PolicyItemFiltersInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  text?: InputMaybe<StringFilterInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  workshops?: InputMaybe<WorkshopFiltersInput>;
};

export type ThinkTankFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<ThinkTankFiltersInput>>>;
  body?: InputMaybe<JsonFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  kind?: InputMaybe<StringFilterInput>;
  knelpunten?: InputMaybe<KnelpuntFiltersInput>;
  meetings?: InputMaybe<MeetingFiltersInput>;
  members?: InputMaybe<ComponentContentMemberFiltersInput>;
  not?: InputMaybe<ThinkTankFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<ThinkTankFiltersInput>>>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  task?: InputMaybe<StringFilterInput>;
  title?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};

export type UploadFileFiltersInput = {
  alternativeText?: InputMaybe<StringFilterInput>;
  and?: InputMaybe<Array<InputMaybe<UploadFileFiltersInput>>>;
  caption?: InputMaybe<StringFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  ext?: InputMaybe<StringFilterInput>;
  focalPoint?: InputMaybe<JsonFilterInput>;
  formats?: InputMaybe<JsonFilterInput>;
  hash?: InputMaybe<StringFilterInput>;
  height?: InputMaybe<IntFilterInput>;
  mime?: InputMaybe<StringFilterInput>;
  name?: InputMaybe<StringFilterInput>;
  not?: InputMaybe<UploadFileFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<UploadFileFiltersInput>>>;
  previewUrl?: InputMaybe<StringFilterInput>;
  provider?: InputMaybe<StringFilterInput>;
  provider_metadata?: InputMaybe<JsonFilterInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  size?: InputMaybe<FloatFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
  url?: InputMaybe<StringFilterInput>;
  width?: InputMaybe<IntFilterInput>;
};

export type WorkshopFiltersInput = {
  and?: InputMaybe<Array<InputMaybe<WorkshopFiltersInput>>>;
  body?: InputMaybe<JsonFilterInput>;
  cancelled?: InputMaybe<BooleanFilterInput>;
  cancelledReason?: InputMaybe<StringFilterInput>;
  capacity?: InputMaybe<IntFilterInput>;
  createdAt?: InputMaybe<DateTimeFilterInput>;
  documentId?: InputMaybe<IdFilterInput>;
  endsAt?: InputMaybe<DateTimeFilterInput>;
  figures?: InputMaybe<ComponentContentFigureFiltersInput>;
  firstPublishedOn?: InputMaybe<DateTimeFilterInput>;
  formerSlugs?: InputMaybe<JsonFilterInput>;
  inShort?: InputMaybe<StringFilterInput>;
  materials?: InputMaybe<ComponentContentDocumentFiltersInput>;
  not?: InputMaybe<WorkshopFiltersInput>;
  or?: InputMaybe<Array<InputMaybe<WorkshopFiltersInput>>>;
  place?: InputMaybe<ComponentContentPlaceFiltersInput>;
  programme?: InputMaybe<ComponentContentLineFiltersInput>;
  publishedAt?: InputMaybe<DateTimeFilterInput>;
  registration?: InputMaybe<StringFilterInput>;
  registrationClosesAt?: InputMaybe<DateTimeFilterInput>;
  slug?: InputMaybe<StringFilterInput>;
  startsAt?: InputMaybe<DateTimeFilterInput>;
  themes?: InputMaybe<ThemeFiltersInput>;
  title?: InputMaybe<StringFilterInput>;
  trainer?: InputMaybe<StringFilterInput>;
  updatedAt?: InputMaybe<DateTimeFilterInput>;
};
