/**
 * The domain's fixed words, exactly as an editor picks them in the CMS and a visitor reads them.
 *
 * One source: the CMS checks its enumerations against these lists, the site turns GraphQL's enum names
 * (`in_opbouw`) back into these words, and the rules reason about them.
 */

export const phases = ['nog een idee', 'in opbouw', 'draait', 'klaar', 'gestopt'] as const;
export type Phase = (typeof phases)[number];

export const helpKinds = ['vrijwilligers', 'ruimte', 'geld', 'kennis', 'materiaal'] as const;
export type HelpKind = (typeof helpKinds)[number];

export const topics = [
  'regels en vergunningen',
  'geld en subsidie',
  'ruimte en gebouwen',
  'contact met de gemeente',
  'verzekering en aansprakelijkheid',
  'vrijwilligers en draagvlak',
] as const;
export type Topic = (typeof topics)[number];

/** The nine uitgangspunten of the Nationale ombudsman for burgerinitiatieven (2018), in their own order. */
export const principles = [
  'stel je oplossingsgericht op',
  'bied hulp en ondersteuning op maat',
  'zorg voor een gepaste rolverdeling',
  'zorg voor een duidelijk aanspreekpunt',
  'stuur initiatiefnemers niet van het kastje naar de muur',
  'spreek met één mond',
  'geef actief informatie over de mogelijkheden',
  'wees helder over de mogelijkheden',
  'wees helder over de voorwaarden',
] as const;
export type Principle = (typeof principles)[number];

/** The three success factors of Rekenkamercommissie WVOLV (2018). */
export const successFactors = ['publieke doelen', 'constructieve samenwerking', 'democratisch samenspel'] as const;
export type SuccessFactor = (typeof successFactors)[number];

export const owners = ['gemeente', 'Participiënter', 'samen'] as const;
export type Owner = (typeof owners)[number];

export const voices = ['gemeente', 'initiatiefnemers', 'Participiënter'] as const;
export type Voice = (typeof voices)[number];

/** Steps of a knelpunt, in the order in which they follow each other; the last three are endings. */
export const knelpuntStatuses = [
  'gemeld',
  'onderzocht',
  'in gesprek',
  'afspraak',
  'opgelost',
  'deels opgelost',
  'gesloten zonder oplossing',
] as const;
export type KnelpuntStatus = (typeof knelpuntStatuses)[number];

export const agreementStatuses = [
  'nog niet begonnen',
  'in uitvoering',
  'deels nagekomen',
  'nagekomen',
  'niet nagekomen',
  'geen reactie',
  'vervallen',
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

export const adviceKinds = ['gevraagd', 'ongevraagd'] as const;
export type AdviceKind = (typeof adviceKinds)[number];

export const registrationKinds = ['open', 'gesloten', 'niet nodig'] as const;
export type RegistrationKind = (typeof registrationKinds)[number];

export const meetingKinds = [
  'bijeenkomst',
  'werksessie',
  'bestuursvergadering',
  'denktank',
  'leerkring',
  'inspraakavond',
] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const adoptions = ['concept', 'vastgesteld'] as const;
export type Adoption = (typeof adoptions)[number];

export const statuteKinds = ['bijzonder statuut', 'statuten van de stichting'] as const;
export type StatuteKind = (typeof statuteKinds)[number];

export const versionStatuses = ['concept', 'vastgesteld', 'notarieel bekrachtigd'] as const;
export type VersionStatus = (typeof versionStatuses)[number];

export const parties = ['gemeente', 'Participiënter', 'initiatiefnemers'] as const;
export type Party = (typeof parties)[number];

export const dutyKinds = ['recht', 'plicht'] as const;
export type DutyKind = (typeof dutyKinds)[number];

export const norms = ['harde norm', 'ontwikkelpunt'] as const;
export type Norm = (typeof norms)[number];

export const findingVerdicts = ['voldoet', 'deels', 'voldoet niet'] as const;
export type FindingVerdict = (typeof findingVerdicts)[number];

export const articleKinds = ['stappenplan', 'handreiking', 'methode', 'les', 'voorbeeld'] as const;
export type ArticleKind = (typeof articleKinds)[number];

export const policyCategories = [
  'doelstelling',
  'kwaliteitsmaatstaf',
  'ontwikkelagenda',
  'controle en evaluatie',
] as const;
export type PolicyCategory = (typeof policyCategories)[number];

export const thinkTankKinds = ['gemeente', 'maatschappelijke partners', 'juridisch', 'werkgroep'] as const;
export type ThinkTankKind = (typeof thinkTankKinds)[number];

export const villages = ['Leidschendam', 'Voorburg', 'Stompwijk'] as const;
export type Village = (typeof villages)[number];

/** Keys of the nine themes; each has its own colours and bonds in the cover art (design.md §4). */
export const themeKeys = [
  'ontmoeten',
  'groen',
  'sport-en-spel',
  'sociaal-ondernemen',
  'zorg-en-hulp',
  'cultuur-en-erfgoed',
  'jeugd',
  'duurzaam',
  'leren-en-taal',
] as const;
export type ThemeKey = (typeof themeKeys)[number];
