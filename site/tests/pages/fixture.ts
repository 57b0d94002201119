/**
 * A small snapshot with every type in it, and the oddities that editors make: titles of two and of 120 characters, a
 * word of forty letters, entries without wijk, theme or text, HTML in a text field.
 *
 * @module
 */
import type {
  Agreement,
  Blocks,
  Content,
  Initiative,
  Knelpunt,
  Meeting,
  MeetingReport,
  Neighbourhood,
  PageEntry,
  StatusLine,
  StatuteVersion,
  Theme,
  Workshop,
} from '../../src/content/model.ts';
import type { AgreementStatus, KnelpuntStatus, Voice } from 'shared-types';

export const asOf = new Date('2026-06-01T10:00:00Z');

export const text = (...paragraphs: string[]): Blocks =>
  paragraphs.map((paragraph) => ({ type: 'paragraph', children: [{ type: 'text', text: paragraph }] }));

const page = (slug: string, title: string, inShort = `In het kort: ${title}.`): PageEntry => ({
  documentId: slug,
  slug,
  title,
  inShort,
  body: text(`Dit is de tekst van ${title}.`, 'En nog een alinea.'),
  formerSlugs: [],
  firstPublishedOn: '2026-01-01T09:00:00Z',
  updatedAt: '2026-05-01T09:00:00Z',
});

/** An entry of the record that was not withdrawn. */
const standing = { withdrawnOn: null, withdrawnReason: null };

const themeNames = {
  ontmoeten: 'Ontmoeten',
  groen: 'Groen',
  'sport-en-spel': 'Sport en spel',
  'sociaal-ondernemen': 'Sociaal ondernemen',
  'zorg-en-hulp': 'Zorg en hulp',
  'cultuur-en-erfgoed': 'Cultuur en erfgoed',
  jeugd: 'Jeugd',
  duurzaam: 'Duurzaam',
  'leren-en-taal': 'Leren en taal',
};
export const themes: Theme[] = Object.entries(themeNames).map(([slug, title]) => ({
  documentId: slug,
  slug,
  title,
  inShort: `Alles over ${title.toLowerCase()}.`,
  text: null,
  initiatives: [],
  knelpunten: [],
  workshops: [],
  knowledgeArticles: [],
  policyItems: [],
}));
export const wijken: Neighbourhood[] = (
  [
    ['bovenveen', 'Bovenveen', 'Voorburg'],
    ['stompwijk', 'Stompwijk', 'Stompwijk'],
    ['damsigt', 'Leidschendam-Zuid', 'Leidschendam'],
  ] as const
).map(([slug, title, village]) => ({
  ...page(slug, title),
  village,
  actionProgrammeText: 'De wijk wil meer bankjes.',
  actionProgrammeLink: 'https://voorbeeld.example/wijk',
  contactRole: 'Wijkmanager',
  initiatives: [],
  knelpunten: [],
}));

export const initiative = (
  slug: string,
  title: string,
  theme: number | null,
  wijk: number | null,
  extra: Partial<Initiative> = {},
): Initiative => ({
  ...page(slug, title),
  phase: 'draait',
  neighbourhoods: [],
  themes: [],
  targetGroups: null,
  startedOn: null,
  cover: null,
  place: null,
  organiser: null,
  website: null,
  helpWanted: [],
  municipalityRole: null,
  lesson: null,
  updates: [],
  figures: [],
  tables: [],
  knelpunten: [],
  awards: [],
  ...(theme === null ? {} : { themes: [themes[theme] as Theme] }),
  ...(wijk === null ? {} : { neighbourhoods: [wijken[wijk] as Neighbourhood] }),
  ...extra,
});

const boulen = initiative('boulen-op-het-plein', 'Boulen op het plein', 2, 0, {
  inShort: 'Een leeg stuk plein werd een jeu-de-boulesbaan. Elke woensdag spelen hier buren van 12 tot 88 jaar.',
  formerSlugs: ['jeu-de-boules'],
  body: [
    ...text(
      'Het begon met zes mensen en een zak ballen. Nu staan er op woensdag soms dertig buren op het plein.',
      'Jarenlang lag er aan de rand van het plein een strook tegels waar niemand iets mee deed. Een groep buren zag er een baan in. Ze vroegen de buurt wat die ervan vond, tekenden een plan en telden wat het kostte.',
    ),
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Wat het de buurt brengt' }] },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'Mensen die elkaar niet kenden, spelen nu samen.' }] },
        {
          type: 'list-item',
          children: [{ type: 'text', text: 'Wie alleen woont, heeft elke week een vaste afspraak.' }],
        },
      ],
    },
    { type: 'quote', children: [{ type: 'text', text: '‘Ik woonde hier elf jaar en kende twee buren.’' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Kijk bij ' },
        { type: 'link', url: '/initiatieven/weg/', children: [{ type: 'text', text: 'een plan dat weg is' }] },
        { type: 'text', text: ' of ' },
        { type: 'link', url: '/keurmerk', children: [{ type: 'text', text: 'het keurmerk' }] },
        { type: 'text', text: '.' },
      ],
    },
  ],
  targetGroups: 'Iedereen uit de buurt',
  startedOn: '2024-10-03',
  organiser: 'Zes buren',
  website: 'https://boulen.example/',
  place: {
    name: 'Op het plein naast het buurthuis',
    address: 'Plein 1, Voorburg',
    latitude: null,
    longitude: null,
    onlineLink: null,
  },
  helpWanted: [
    { kind: 'vrijwilligers', text: 'De groep zoekt iemand die in de winter het zand wil bijvullen.', fulfilled: false },
  ],
  lesson: 'Begin met drie huizen, niet met de hele straat.',
  municipalityRole: 'De gemeente haalde de tegels weg.',
  updates: [
    { date: '2024-10-03', title: 'Een idee aan de keukentafel', text: null },
    { date: '2025-02-18', title: 'Geld van Vlietwensen', text: 'Bewoners van de werkgroep vonden het een goed plan.' },
    { date: '2025-07-05', title: 'De baan gaat open', text: null },
  ],
});

const longTitle =
  'Een heel lange titel die laat zien dat een bladzijde ook dan nog goed leesbaar is, zonder dat er iets uit beeld valt ja';
export const initiatives: Initiative[] = [
  boulen,
  initiative('de-vlotte-was', 'De Vlotte Was', 3, 2, {
    inShort: 'Een wasserij voor de wijk. Wie lang thuis zat, vindt hier werk en collega’s.',
  }),
  initiative('varen-met-verhalen', 'Varen met verhalen', 5, 1, { phase: 'in opbouw' }),
  initiative('soep-op-donderdag', 'Soep op donderdag', 0, 2),
  initiative('de-groene-schutting', 'De groene schutting', 1, 0, { phase: 'nog een idee' }),
  initiative('maak-het-heel', 'Maak het heel', 7, 0, { phase: 'klaar' }),
  initiative('taal-aan-tafel', 'Taal aan tafel', 8, 0, { phase: 'gestopt' }),
  initiative('bw', 'BW', null, null, { inShort: 'Kort.', body: [], phase: 'nog een idee' }),
  initiative('lang', longTitle, 6, 1),
  initiative('woord', 'Vrijwilligersaansprakelijkheidsverzekeringen', 4, null, {
    inShort: '<script>alert(1)</script> & <b>vet</b>',
  }),
];
for (const one of initiatives) {
  one.themes.forEach((theme) => theme.initiatives.push(one));
  one.neighbourhoods.forEach((wijk) => wijk.initiatives.push(one));
}

let sequence = 0;
const line = <S extends KnelpuntStatus | AgreementStatus>(
  date: string,
  voice: Voice,
  status: S,
  note: string | null = null,
): StatusLine<S> => ({
  ...standing,
  documentId: `line-${++sequence}`,
  sequence,
  date,
  voice,
  status,
  note,
  newDueOn: null,
  source: null,
});

const knelpunt = (
  number: number,
  slug: string,
  title: string,
  statusLines: StatusLine<KnelpuntStatus>[],
  extra: Partial<Knelpunt> = {},
): Knelpunt => ({
  ...page(slug, title),
  ...standing,
  number,
  topic: 'regels en vergunningen',
  themes: [themes[2] as Theme],
  neighbourhoods: [wijken[0] as Neighbourhood],
  initiatives: [boulen],
  principle: 'zorg voor een duidelijk aanspreekpunt',
  successFactor: 'constructieve samenwerking',
  solutions: [{ title: 'Eén vast formulier', text: 'Voor kleine activiteiten.', proposedBy: 'Denktank recht' }],
  thinkTank: null,
  figures: [],
  tables: [],
  agreements: [],
  statusLines,
  advices: [],
  ...extra,
});
export const knelpunten: Knelpunt[] = [
  knelpunt(14, 'vergunning-duurt-te-lang', 'Een vergunning voor een kleine activiteit duurt te lang', [
    line('2025-09-09', 'initiatiefnemers', 'gemeld', 'De boulesgroep meldt dat een vergunning elf weken duurde.'),
    line('2025-10-21', 'Participiënter', 'onderzocht', 'Onze denktank bekijkt negen aanvragen.'),
    line('2026-01-15', 'Participiënter', 'in gesprek', 'Werksessie met de wethouder.'),
    line('2026-02-12', 'gemeente', 'afspraak', 'We maken vier afspraken.'),
  ]),
  knelpunt(
    13,
    'onderhoud',
    'Wie betaalt het onderhoud na het eerste jaar?',
    [line('2025-11-01', 'initiatiefnemers', 'gemeld')],
    { topic: 'geld en subsidie' },
  ),
  knelpunt(12, 'sleutel', 'Ieder buurthuis heeft andere regels voor de sleutel', [
    line('2025-08-01', 'initiatiefnemers', 'gemeld'),
    line('2026-03-01', 'Participiënter', 'opgelost'),
  ]),
  knelpunt(11, 'dicht', 'Gesloten zonder oplossing', [
    line('2025-06-01', 'initiatiefnemers', 'gemeld'),
    line('2026-03-01', 'Participiënter', 'gesloten zonder oplossing'),
  ]),
  knelpunt(10, 'deels', 'Deels opgelost knelpunt', [
    line('2025-06-01', 'initiatiefnemers', 'gemeld'),
    line('2026-03-01', 'Participiënter', 'deels opgelost'),
  ]),
  knelpunt(9, 'zonder-lijn', 'BW', [], {
    initiatives: [],
    principle: null,
    successFactor: null,
    solutions: [],
    themes: [],
    neighbourhoods: [],
    body: [],
  }),
];
boulen.knelpunten = knelpunten.slice(0, 2);
wijken[0]!.knelpunten = knelpunten.slice(0, 5);
themes[2]!.knelpunten = knelpunten.slice(0, 5);

const meeting = (
  slug: string,
  title: string,
  startsAt: string,
  endsAt: string,
  extra: Partial<Meeting> = {},
): Meeting => ({
  ...page(slug, title),
  kind: 'bijeenkomst',
  organiser: 'Participiënter',
  startsAt,
  endsAt,
  place: { name: 'Buurthuis aan de Vliet', address: 'Voorburg', latitude: null, longitude: null, onlineLink: null },
  agenda: [],
  thinkTank: null,
  cancelled: false,
  cancelledReason: null,
  reports: [],
  adoptedReports: [],
  agreements: [],
  ...extra,
});
export const meetings: Meeting[] = [
  meeting('koffie', 'Koffie voor initiatiefnemers', '2026-06-10T08:00:00Z', '2026-06-10T10:00:00Z', {
    agenda: [{ text: 'Welkom' }, { text: 'Rondje plannen' }],
  }),
  meeting('wandeling', 'Wandeling langs vijf initiatieven', '2026-07-28T11:00:00Z', '2026-07-28T14:00:00Z', {
    cancelled: true,
    cancelledReason: 'Er komt een nieuwe datum in mei.',
  }),
  meeting('werksessie', 'Aan tafel met de wethouder: vergunningen', '2026-02-12T18:00:00Z', '2026-02-12T20:00:00Z', {
    kind: 'werksessie',
  }),
  meeting('inspraak', 'Inspraakavond over het park', '2026-06-16T17:30:00Z', '2026-06-16T19:30:00Z', {
    kind: 'inspraakavond',
    organiser: 'Gemeente Leidschendam-Voorburg',
    place: null,
  }),
];
const workshop = (
  slug: string,
  title: string,
  startsAt: string,
  endsAt: string,
  extra: Partial<Workshop> = {},
): Workshop => ({
  ...page(slug, title),
  startsAt,
  endsAt,
  place: meetings[0]!.place,
  trainer: 'Twee ervaringsdeskundigen',
  programme: [{ text: 'Je schrijft op wat je nodig hebt.' }, { text: 'Je zoekt uit wat dat kost.' }],
  capacity: 16,
  registration: 'open',
  registrationClosesAt: null,
  materials: [],
  themes: [themes[3] as Theme],
  cancelled: false,
  cancelledReason: null,
  figures: [],
  taken: 12,
  waiting: 0,
  ...extra,
});
export const workshops: Workshop[] = [
  workshop('begroting', 'Een begroting die klopt', '2026-06-26T17:30:00Z', '2026-06-26T19:30:00Z'),
  workshop('geld', 'Zo vraag je geld aan', '2026-07-02T17:30:00Z', '2026-07-02T19:30:00Z', { taken: 16, waiting: 3 }),
  workshop('oud', 'Een workshop van vroeger', '2026-01-02T18:30:00Z', '2026-01-02T20:30:00Z'),
  workshop('vrij', 'Loop binnen', '2026-07-12T17:30:00Z', '2026-07-12T19:30:00Z', {
    capacity: null,
    registration: 'niet nodig',
  }),
];

const report: MeetingReport = {
  ...standing,
  ...page(
    'bestuur-februari',
    'Vergadering van het bestuur op 12 februari 2026',
    'Er komt een denktank over recht en een keurmerk geldt twee jaar.',
  ),
  body: [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Opening' }] },
    ...text('De voorzitter opent de vergadering.'),
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Denktank over recht' }] },
    ...text('Veel initiatieven hebben vragen over verzekering.'),
  ],
  meeting: meetings[2]!,
  adoption: 'vastgesteld',
  adoptedOn: '2026-03-12',
  adoptedAt: meetings[0]!,
  attendeeCount: 5,
  decisions: [
    { number: 1, text: 'We starten een denktank over recht.' },
    { number: 2, text: 'Een keurmerk geldt twee jaar.' },
  ],
  attachments: [
    {
      title: 'Voorstel denktank',
      file: {
        name: 'voorstel.pdf',
        mime: 'application/pdf',
        sizeBytes: 120_000,
        width: null,
        height: null,
        address: '/media/voorstel.pdf',
        alternativeText: null,
        focus: null,
      },
      url: null,
    },
  ],
  addendum: 'Bij punt 2 hoort nog een opmerking.',
  tables: [],
  actionItems: [],
  agreements: [],
};
const draft: MeetingReport = {
  ...report,
  ...page('concept-mei', 'Bijeenkomst in mei'),
  adoption: 'concept',
  adoptedOn: null,
  adoptedAt: null,
  attendeeCount: null,
  decisions: [],
  attachments: [],
  addendum: null,
  meeting: null,
};
export const meetingReports = [draft, report];
meetings[2]!.reports = [report];
export const actionItems = [
  {
    ...standing,
    documentId: 'a1',
    report,
    number: 1,
    text: 'Datum kiezen voor het eerste spreekuur',
    ownerRole: 'Secretaris',
    dueOn: '2026-03-01',
    doneOn: '2026-02-20',
  },
  {
    ...standing,
    documentId: 'a2',
    report,
    number: 2,
    text: 'Zaal en boot regelen',
    ownerRole: 'Lid uit Stompwijk',
    dueOn: '2026-07-01',
    doneOn: null,
  },
  {
    ...standing,
    documentId: 'a3',
    report,
    number: 3,
    text: 'Begroting maken',
    ownerRole: 'Penningmeester',
    dueOn: '2026-03-10',
    doneOn: null,
  },
];
report.actionItems = actionItems;

const agreement = (
  number: number,
  slug: string,
  title: string,
  gemeente: AgreementStatus | null,
  initiatiefnemers: AgreementStatus | null,
  dueOn: string | null,
): Agreement => {
  const { body: _body, ...base } = page(slug, title);
  return {
    ...base,
    ...standing,
    number,
    text: 'Vraag je toestemming voor een kleine activiteit? Dan antwoordt de gemeente binnen drie weken.\n\nLukt dat niet, dan belt de contactpersoon vóór die tijd.',
    owner: 'gemeente',
    parties: [{ name: 'Gemeente' }, { name: 'Zeven initiatieven' }],
    madeOn: '2026-02-12',
    meeting: meetings[2]!,
    report,
    decisionNumber: 1,
    dueOn,
    knelpunten: [knelpunten[0]!],
    statuteArticle: { version: '1.0', article: '4' },
    statusLines: [
      ...(gemeente
        ? [line('2026-05-12', 'gemeente', gemeente, 'Van de 22 aanvragen kregen er 21 op tijd antwoord.')]
        : []),
      ...(initiatiefnemers
        ? [line('2026-05-20', 'initiatiefnemers', initiatiefnemers, 'Het antwoord komt op tijd. Maar niemand belde.')]
        : []),
    ],
  };
};
export const agreements: Agreement[] = [
  agreement(6, 'vervallen', 'Deze afspraak gaat niet door', 'vervallen', 'vervallen', null),
  agreement(5, 'nog-niet', 'We kijken samen terug', null, null, '2026-12-01'),
  agreement(
    4,
    'sleutels',
    'Buurthuizen krijgen dezelfde regels voor de sleutel',
    'in uitvoering',
    'in uitvoering',
    '2026-04-01',
  ),
  agreement(
    3,
    'subsidie',
    'De voorwaarden voor subsidie passen op één bladzijde',
    'geen reactie',
    'niet nagekomen',
    '2026-06-15',
  ),
  agreement(2, 'drie-weken', 'De gemeente antwoordt binnen drie weken', 'nagekomen', 'deels nagekomen', '2026-05-01'),
  agreement(1, 'contactpersoon', 'Er is één vaste contactpersoon', 'nagekomen', 'nagekomen', '2026-03-01'),
];
knelpunten[0]!.agreements = agreements;
meetings[2]!.agreements = agreements;
report.agreements = agreements;

const advice = {
  ...page('een-loket', 'Maak één loket voor initiatieven'),
  ...standing,
  kind: 'ongevraagd' as const,
  addressee: 'Burgemeester en wethouders',
  sentOn: '2026-05-13',
  replyDueOn: '2026-06-24',
  documents: [],
  repliedOn: null,
  replyText: null,
  replyDocument: null,
  followUp: null,
  knelpunten: [knelpunten[0]!],
};
export const advices = [
  advice,
  {
    ...advice,
    ...page('geen-stichting', 'Vraag geen stichting bij een klein bedrag'),
    sentOn: '2026-03-30',
    replyDueOn: '2026-05-11',
  },
  {
    ...advice,
    ...page('wijkaanpak', 'Zo kan de wijkaanpak beter'),
    kind: 'gevraagd' as const,
    sentOn: '2026-01-20',
    replyDueOn: '2026-03-03',
    repliedOn: '2026-02-23',
    replyText: 'Twee van de drie punten nemen we over.',
    followUp: 'Het derde punt werd een afspraak.',
  },
  { ...advice, ...page('klaar', 'Nog niet verstuurd'), sentOn: null, replyDueOn: null },
];
knelpunten[0]!.advices = [advice];

const article = (number: string, title: string) => ({
  number,
  title,
  text: [
    {
      type: 'list' as const,
      format: 'ordered' as const,
      children: [
        {
          type: 'list-item' as const,
          children: [
            {
              type: 'text' as const,
              text: 'Iedere afspraak vermeldt wie haar uitvoert en op welke datum zij klaar is.',
            },
          ],
        },
        {
          type: 'list-item' as const,
          children: [
            {
              type: 'text' as const,
              text: 'Kan een partij een afspraak niet op tijd nakomen, dan meldt zij dat vóór de afgesproken datum.',
            },
          ],
        },
      ],
    },
  ],
  plainText: 'Bij elke afspraak staat wie het doet en wanneer. Lukt het niet? Dan zeg je dat op tijd.',
  duties: [
    { party: 'gemeente' as const, kind: 'plicht' as const, text: 'Eén contactpersoon aanwijzen.' },
    { party: 'initiatiefnemers' as const, kind: 'recht' as const, text: 'Binnen drie weken antwoord.' },
  ],
});
const version = (number: string, status: StatuteVersion['status'], validFrom: string | null): StatuteVersion => ({
  ...standing,
  documentId: `v${number}`,
  statute: null,
  number,
  status,
  adoptedOn: validFrom,
  notarisedOn: null,
  deed: null,
  validFrom,
  changeReason: 'Artikel 4 is nu duidelijker.',
  preamble: text('Bewoners en gemeente spreken af hoe ze samenwerken.'),
  chapters: [
    { number: '1', title: 'Samen werken', articles: [article('3', 'Samen praten'), article('4', 'Afspraken nakomen')] },
    { number: '2', title: 'Hulp', articles: [article('5', 'Hulp voor initiatieven')] },
  ],
  updatedAt: '2026-03-01T09:00:00Z',
});
export const statutes = [
  {
    ...page('bijzonder-statuut', 'Bijzonder statuut'),
    kind: 'bijzonder statuut' as const,
    intro: 'Hier staat hoe bewoners en gemeente met elkaar omgaan.',
    versions: [
      version('0.9', 'concept', null),
      version('1.0', 'vastgesteld', '2025-06-10'),
      version('1.1', 'notarieel bekrachtigd', '2026-03-01'),
    ],
  },
  {
    ...page('statuten', 'Statuten van de stichting'),
    kind: 'statuten van de stichting' as const,
    intro: null,
    versions: [version('1', 'concept', null)],
  },
];
for (const statute of statutes)
  statute.versions.forEach((one) => {
    one.statute = statute;
  });

const criterion = (
  code: string,
  title: string,
  category: string,
  norm: 'harde norm' | 'ontwikkelpunt',
  order: number,
) => ({
  documentId: code,
  title,
  edition: '2026',
  code,
  category,
  norm,
  explanation: 'Meer mensen dan alleen jijzelf hebben er iets aan.',
  evidence: 'Een korte beschrijving.',
  statuteArticle: { version: '1.1', article: '5' },
  order,
});
const award = (code: string, who: Initiative, validUntil: string, withdrawnOn: string | null) => ({
  documentId: code,
  initiative: who,
  edition: '2026',
  awardedOn: '2026-01-22',
  validUntil,
  assessor: 'Twee leden van het bestuur',
  withdrawnOn,
  withdrawnReason: withdrawnOn ? 'Het initiatief is gestopt.' : null,
  code,
  findings: [
    { criterionCode: 'A1', verdict: 'voldoet' as const, finding: 'Dertig buren doen mee.', evidenceLink: null },
    {
      criterionCode: 'B1',
      verdict: 'deels' as const,
      finding: 'Het jaarverslag komt nog.',
      evidenceLink: 'https://voorbeeld.example/',
    },
  ],
});
export const keurmerkAwards = [
  award('K7P2', boulen, '2028-01-22', null),
  award('OUD1', initiatives[1]!, '2026-02-01', null),
  award('WEG1', initiatives[3]!, '2028-01-01', '2026-04-01'),
];
boulen.awards = [keurmerkAwards[0]!];

const tank = {
  ...page('recht', 'Denktank recht'),
  kind: 'juridisch' as const,
  task: 'Uitzoeken welke regels gelden.',
  members: [{ name: 'Jurist uit de buurt' }],
  knelpunten: [knelpunten[0]!],
  meetings: [meetings[0]!],
};
knelpunten[0]!.thinkTank = tank;

export const content: Content = {
  initiatives,
  knelpunten,
  agreements,
  advices,
  workshops,
  meetings,
  meetingReports,
  actionItems,
  statutes,
  keurmerkAwards,
  keurmerkCriteria: [
    criterion('A1', 'Je plan is goed voor de buurt', 'De buurt', 'harde norm', 1),
    criterion('A2', 'Je vraagt de buurt om haar mening', 'De buurt', 'ontwikkelpunt', 2),
    criterion('B1', 'Je laat zien waar het geld blijft', 'Geld', 'harde norm', 3),
  ],
  knowledgeArticles: [
    {
      ...page('toestemming', 'Zo vraag je toestemming voor een kleine activiteit'),
      kind: 'stappenplan',
      themes: [themes[2]!],
      phase: 'in opbouw',
      checkedOn: '2026-05-08',
      figures: [],
      tables: [{ caption: 'Wat kost het?', rows: 'Wat | Bedrag\nZaal | € 50\nKoffie | € 20' }],
      source: null,
    },
    {
      ...page('stichting-nodig', 'Heb je een stichting nodig?'),
      kind: 'handreiking',
      themes: [],
      phase: 'nog een idee',
      checkedOn: null,
      figures: [],
      tables: [],
      source: null,
    },
  ],
  policyItems: [
    {
      ...page('meedoen', 'Bewoners kunnen meedoen'),
      category: 'doelstelling',
      ambition: 'Iedereen kan meedoen.',
      measure: 'Eén loket.',
      why: 'Het moet makkelijker.',
      expectedEffect: 'Meer plannen.',
      relatedThemes: [themes[0]!],
      source: {
        title: 'Coalitieakkoord',
        role: 'Gemeenteraad',
        date: '2015-01-01',
        link: 'https://voorbeeld.example/',
        document: null,
      },
      progress: [{ date: '2026-05-18', title: 'Raad bespreekt de doelen', text: 'In het najaar weer.' }],
    },
    {
      ...page('op-tijd', 'Op tijd antwoord'),
      category: 'kwaliteitsmaatstaf',
      ambition: null,
      measure: null,
      why: null,
      expectedEffect: null,
      relatedThemes: [],
      source: null,
      progress: [],
    },
  ],
  fundingSchemes: [
    {
      ...page('wijkbudget', 'Budget voor wijkinitiatieven'),
      provider: 'Vlietwensen',
      amount: 'tot € 2.500',
      opensOn: null,
      closesOn: null,
      conditions: [{ text: 'Je plan is voor de hele buurt.' }],
      howToApply: 'Vul het formulier in.',
      link: 'https://voorbeeld.example/',
      source: null,
    },
    {
      ...page('groen', 'Groen in de straat'),
      provider: 'Gemeente',
      amount: null,
      opensOn: '2026-01-01',
      closesOn: '2026-06-15',
      conditions: [],
      howToApply: null,
      link: null,
      source: null,
    },
    {
      ...page('tender', 'Buurttender Bovenveen'),
      provider: 'Gemeente en bewoners',
      amount: null,
      opensOn: null,
      closesOn: '2026-01-15',
      conditions: [],
      howToApply: null,
      link: null,
      source: null,
    },
  ],
  thinkTanks: [tank],
  neighbourhoods: wijken,
  themes,
  partners: [
    {
      documentId: 'p1',
      title: 'Vlietwensen',
      slug: 'vlietwensen',
      text: 'Werkgroep van bewoners.',
      link: 'https://voorbeeld.example/',
    },
  ],
  newsItems: [{ ...page('nieuws-1', 'Er komt een denktank over recht'), date: '2026-02-13', cover: null, figures: [] }],
  glossaryTerms: [
    { documentId: 'g1', term: 'knelpunt', slug: 'knelpunt', meaning: 'Iets waardoor een plan vastloopt.' },
    { documentId: 'g2', term: 'afspraak', slug: 'afspraak', meaning: 'Wat de gemeente en bewoners elkaar beloven.' },
  ],
  pages: [
    { ...page('over-ons', 'Over ons'), figures: [], tables: [] },
    { ...page('contact', 'Contact'), figures: [], tables: [] },
    { ...page('privacy', 'Privacy'), figures: [], tables: [] },
  ],
  homepage: {
    heroTitle: 'Buren beginnen. Samen komen we verder.',
    heroText:
      'Heb jij een plan voor je buurt? Wij zijn bewoners die dat ook hadden. We helpen je op weg en maken afspraken met de gemeente.',
    highlights: [
      { path: '/initiatieven/de-vlotte-was/', text: null },
      { path: '/initiatieven/boulen-op-het-plein/', text: null },
    ],
    knelpuntIntro: null,
    agendaIntro: null,
    keurmerkIntro: null,
  },
  settings: {
    name: 'Participiënter',
    tagline: 'Sociaal coöperatief van bewoners in Leidschendam-Voorburg',
    email: 'info@participienter.example',
    postalAddress: null,
    notMunicipality: 'Wij zijn niet de gemeente.',
    menuNotes: [{ menuItem: 'Afspraken', text: 'Wat is beloofd, en is het gelukt?' }],
    footerText: 'Een platform van bewoners die iets doen voor hun buurt.',
  },
};

/** The same site on its first day: every list empty. */
export const emptyContent: Content = {
  ...(Object.fromEntries(Object.keys(content).map((key) => [key, []])) as unknown as Content),
  homepage: {
    heroTitle: 'Welkom',
    heroText: '',
    highlights: [],
    knelpuntIntro: null,
    agendaIntro: null,
    keurmerkIntro: null,
  },
  settings: {
    name: 'Participiënter',
    tagline: null,
    email: null,
    postalAddress: null,
    notMunicipality: 'Wij zijn niet de gemeente.',
    menuNotes: [],
    footerText: null,
  },
};
