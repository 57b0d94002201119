/**
 * What the rules are measured on. The labels are a person's judgement of the sentence, not what a rule can see: a word
 * that isn't in our list, or a passive that hides, is labelled all the same.
 *
 * Twenty sentences are law, as an editor of this site meets it and copies it (no copyright: Auteurswet, article 11);
 * twenty are from the site's own start content. The data of persons is made up; real data has no place here.
 *
 * @module
 */
import type { RuleName, WrittenEntry } from './written.ts';

export interface SampleSentence {
  readonly text: string;
  readonly source: string;
  readonly isLong: boolean;
  readonly isPassive: boolean;
  /** Words that a B1 reader doesn't know, as they stand in the sentence. */
  readonly difficult: readonly string[];
}

const sentence = (
  source: string,
  text: string,
  marks: { long?: true; passive?: true; difficult?: string } = {},
): SampleSentence => ({
  text,
  source,
  isLong: marks.long ?? false,
  isPassive: marks.passive ?? false,
  difficult: marks.difficult?.split(', ') ?? [],
});

export const sampleSentences: readonly SampleSentence[] = [
  sentence(
    'Awb 1:3',
    'Onder besluit wordt verstaan: een schriftelijke beslissing van een bestuursorgaan, inhoudende een publiekrechtelijke rechtshandeling.',
    { passive: true, difficult: 'bestuursorgaan, inhoudende, publiekrechtelijke, rechtshandeling' },
  ),
  sentence(
    'Awb 2:1',
    'Een ieder kan zich ter behartiging van zijn belangen in het verkeer met bestuursorganen laten bijstaan of door een gemachtigde laten vertegenwoordigen.',
    { long: true, difficult: 'Een ieder, ter behartiging, bestuursorganen, gemachtigde' },
  ),
  sentence(
    'Awb 3:2',
    'Bij de voorbereiding van een besluit vergaart het bestuursorgaan de nodige kennis omtrent de relevante feiten en de af te wegen belangen.',
    { long: true, difficult: 'vergaart, bestuursorgaan, omtrent, relevante' },
  ),
  sentence(
    'Awb 3:4',
    'De voor een of meer belanghebbenden nadelige gevolgen van een besluit mogen niet onevenredig zijn in verhouding tot de met het besluit te dienen doelen.',
    { long: true, difficult: 'belanghebbenden, nadelige, onevenredig' },
  ),
  sentence('Awb 3:46', 'Een besluit dient te berusten op een deugdelijke motivering.', {
    difficult: 'dient te, berusten, deugdelijke, motivering',
  }),
  sentence(
    'Awb 4:1',
    'Tenzij bij wettelijk voorschrift anders is bepaald, wordt de aanvraag tot het geven van een beschikking schriftelijk ingediend bij het bestuursorgaan dat bevoegd is op de aanvraag te beslissen.',
    { long: true, passive: true, difficult: 'Tenzij, voorschrift, beschikking, bestuursorgaan, bevoegd' },
  ),
  sentence(
    'Awb 4:4',
    'Het bestuursorgaan dat bevoegd is op de aanvraag te beslissen, kan voor het indienen van aanvragen en het verstrekken van gegevens een formulier vaststellen, voor zover daarin niet is voorzien bij wettelijk voorschrift.',
    { long: true, passive: true, difficult: 'bestuursorgaan, bevoegd, verstrekken, voor zover, voorzien, voorschrift' },
  ),
  sentence(
    'Awb 4:13',
    'Een beschikking dient te worden gegeven binnen de bij wettelijk voorschrift bepaalde termijn of, bij het ontbreken van zulk een termijn, binnen een redelijke termijn na ontvangst van de aanvraag.',
    { long: true, passive: true, difficult: 'beschikking, dient te, voorschrift, termijn, ontbreken, zulk een' },
  ),
  sentence(
    'Awb 4:23',
    'Een bestuursorgaan verstrekt slechts subsidie op grond van een wettelijk voorschrift dat regelt voor welke activiteiten subsidie kan worden verstrekt.',
    { long: true, passive: true, difficult: 'bestuursorgaan, verstrekt, slechts, op grond van, voorschrift' },
  ),
  sentence(
    'Awb 6:4',
    'Het maken van bezwaar geschiedt door het indienen van een bezwaarschrift bij het bestuursorgaan dat het besluit heeft genomen.',
    { long: true, difficult: 'geschiedt, bezwaarschrift, bestuursorgaan' },
  ),
  sentence('Awb 6:7', 'De termijn voor het indienen van een bezwaar- of beroepschrift bedraagt zes weken.', {
    difficult: 'termijn, beroepschrift, bedraagt',
  }),
  sentence(
    'Awb 7:2',
    'Voordat een bestuursorgaan op het bezwaar beslist, stelt het belanghebbenden in de gelegenheid te worden gehoord.',
    { long: true, passive: true, difficult: 'bestuursorgaan, belanghebbenden, in de gelegenheid' },
  ),
  sentence(
    'Awb 9:1',
    'Een ieder heeft het recht om over de wijze waarop een bestuursorgaan zich in een bepaalde aangelegenheid jegens hem of een ander heeft gedragen, een klacht in te dienen bij dat bestuursorgaan.',
    { long: true, difficult: 'Een ieder, wijze waarop, bestuursorgaan, aangelegenheid, jegens' },
  ),
  sentence('Grondwet 1', 'Allen die zich in Nederland bevinden, worden in gelijke gevallen gelijk behandeld.', {
    passive: true,
  }),
  sentence('Grondwet 5', 'Ieder heeft het recht verzoeken schriftelijk bij het bevoegd gezag in te dienen.', {
    difficult: 'verzoeken, bevoegd gezag',
  }),
  sentence(
    'Grondwet 10',
    'Ieder heeft, behoudens bij of krachtens de wet te stellen beperkingen, recht op eerbiediging van zijn persoonlijke levenssfeer.',
    { long: true, difficult: 'behoudens, krachtens, eerbiediging, levenssfeer' },
  ),
  sentence('Grondwet 18', 'Ieder kan zich in rechte en in administratief beroep doen bijstaan.', {
    difficult: 'in rechte, administratief beroep, bijstaan',
  }),
  sentence(
    'Grondwet 110',
    'De overheid betracht bij de uitvoering van haar taak openbaarheid volgens regels bij de wet te stellen.',
    { long: true, difficult: 'betracht, openbaarheid' },
  ),
  sentence(
    'Gemeentewet 150 (until 2025)',
    'De raad stelt een verordening vast waarin regels worden gesteld met betrekking tot de wijze waarop ingezetenen en belanghebbenden bij de voorbereiding van gemeentelijk beleid worden betrokken.',
    {
      long: true,
      passive: true,
      difficult: 'verordening, met betrekking tot, wijze waarop, ingezetenen, belanghebbenden',
    },
  ),
  sentence(
    'BW 2:285',
    'Een stichting is een door een rechtshandeling in het leven geroepen rechtspersoon, welke geen leden kent en beoogt met behulp van een daartoe bestemd vermogen een in de statuten vermeld doel te verwezenlijken.',
    {
      long: true,
      difficult:
        'rechtshandeling, in het leven geroepen, rechtspersoon, beoogt, daartoe, bestemd vermogen, vermeld, verwezenlijken',
    },
  ),
  sentence('statute', 'Gaat een afspraak over iets wat gebouwd wordt, dan staat het onderhoud erbij.', {
    passive: true,
  }),
  sentence('neighbourhood', 'Een wijk in Voorburg waar een leeg stuk plein een jeu-de-boulesbaan werd.'),
  sentence(
    'knowledge article',
    'Rekenkamercommissie WVOLV zag dat voor subsidie vaak een rechtspersoon wordt gevraagd.',
    { passive: true, difficult: 'rechtspersoon' },
  ),
  sentence('knelpunt', 'Je belt, je wordt doorverbonden en je legt alles opnieuw uit.', { passive: true }),
  sentence('advice', 'De lijst van taken werd onderdeel van de afspraak over onderhoud.'),
  sentence('statute', 'Participiënter wil een nieuwe maatschappelijke partner van de gemeente worden.'),
  sentence('keurmerk', 'Het zand werd bijgevuld op de dag die was beloofd.', { passive: true }),
  sentence('statute', 'De stichting wordt opgericht als de subsidie er is.', { passive: true }),
  sentence('policy', 'Meer plannen van bewoners die ook echt worden uitgevoerd.', { passive: true }),
  sentence('knelpunt', 'Als één iemand ziek wordt, ligt het plan stil.'),
  sentence('keurmerk', 'De pot met giften wordt elke keer geteld.', { passive: true }),
  sentence(
    'knowledge article',
    'Kies iemand die alles leuk vindt, iemand die overal nee op zegt en iemand die je niet goed kent.',
    { long: true },
  ),
  sentence(
    'statute',
    'Na een jaar ervaring: vaker overleg, onderhoud bij elke afspraak, een looptijd voor het keurmerk en een artikel over kleine bedragen.',
    { long: true, difficult: 'looptijd' },
  ),
  sentence(
    'statute',
    'Komen partijen er samen niet uit, dan praten zij binnen een maand met iemand die buiten de zaak staat.',
    { long: true },
  ),
  sentence('glossary', 'Een regel die de gemeenteraad heeft vastgesteld en die voor iedereen in de gemeente geldt.'),
  sentence('initiative', 'De gemeente haalde de tegels weg en controleert of de baan veilig is.'),
  sentence('policy', 'In 2018 werd een digitale strategie onderdeel van het communicatieplan.', {
    difficult: 'strategie',
  }),
  sentence('page', 'In werksessies met de wethouder worden het afspraken en oplossingen.'),
  sentence(
    'think tank',
    'De denktank zoekt plekken, geld en kennis die organisaties kunnen delen met initiatieven van bewoners.',
  ),
  sentence('statute', 'Het platform mag de gemeente advies geven, gevraagd en ongevraagd.'),
];

/** Texts with what in them belongs to one person. Numbers and addresses are invented. */
export const personalSample: readonly { readonly text: string; readonly personal: readonly string[] }[] = [
  { text: 'Bel Anneke op 06 12345678 als je mee wilt doen.', personal: ['06 12345678'] },
  { text: 'Meer weten? Mail naar jan.jansen@example.org.', personal: ['jan.jansen@example.org'] },
  { text: 'Ze is te bereiken op (070) 123 45 67, het liefst na zes uur.', personal: ['(070) 123 45 67'] },
  { text: 'Uit het buitenland bel je +31 6 1234 5678.', personal: ['+31 6 1234 5678'] },
  { text: 'De aanvrager heeft burgerservicenummer 111222333.', personal: ['111222333'] },
  { text: 'Breng de ballen terug bij Dorpsstraat 12, 2266 AB Stompwijk.', personal: ['Dorpsstraat 12, 2266 AB'] },
  { text: 'Stuur je tekening naar 2262AB 14.', personal: ['2262AB 14'] },
  { text: 'Meld je bij piet [at] example.org.', personal: ['piet [at] example.org'] },
  { text: 'In 2018 kreeg de wijk € 90.000 voor meer dan 70 initiatieven.', personal: [] },
  { text: 'De subsidie staat in dossier 123456789.', personal: [] },
  { text: 'Het postcodegebied 2262 ligt in Leidschendam.', personal: [] },
  { text: 'We speelden op 06-05-2026 van 10.00 tot 12.30 uur.', personal: [] },
  { text: 'Bel bij spoed 112, en anders het nummer van de gemeente: 14 070.', personal: [] },
  { text: 'Het rapport heeft ISBN 978-90-12-34567-8.', personal: [] },
];

const place = { field: 'body', label: 'Tekst' };
const entry = (parts: Partial<WrittenEntry>): WrittenEntry => ({
  passages: [],
  pictures: [],
  links: [],
  inShort: null,
  ...parts,
});
const picture = (alternativeText: string, isDecorative: boolean, widthPixels: number | null) =>
  entry({ pictures: [{ place, alternativeText, isDecorative, widthPixels }] });
const link = (href: string) => entry({ links: [{ place, text: 'Lees meer', href }] });
const headings = (...levels: number[]) =>
  entry({ passages: levels.map((headingLevel) => ({ place, text: `Kop ${headingLevel}`, headingLevel })) });

/** Entries with how often a rule must speak. */
export const entrySample: readonly { readonly rule: RuleName; readonly entry: WrittenEntry; readonly times: number }[] =
  [
    { rule: 'in-short', entry: entry({ inShort: { place, text: '' } }), times: 1 },
    { rule: 'in-short', entry: entry({ inShort: { place, text: ' \n' } }), times: 1 },
    { rule: 'in-short', entry: entry({ inShort: { place, text: 'Een baan op het plein.' } }), times: 0 },
    { rule: 'in-short', entry: entry({ inShort: null }), times: 0 },
    { rule: 'alternative-text', entry: picture('', false, 1600), times: 1 },
    { rule: 'alternative-text', entry: picture('  ', false, null), times: 1 },
    { rule: 'alternative-text', entry: picture('', true, 1600), times: 0 },
    { rule: 'alternative-text', entry: picture('Zes buren met ballen', false, 1600), times: 0 },
    { rule: 'small-picture', entry: picture('Een bal', false, 640), times: 1 },
    { rule: 'small-picture', entry: picture('Een bal', false, 1199), times: 1 },
    { rule: 'small-picture', entry: picture('Een bal', false, 1200), times: 0 },
    { rule: 'small-picture', entry: picture('Een tekening', false, null), times: 0 },
    { rule: 'headings', entry: headings(2, 3, 2, 3, 4), times: 0 },
    { rule: 'headings', entry: headings(3), times: 1 },
    { rule: 'headings', entry: headings(2, 4, 2), times: 1 },
    { rule: 'headings', entry: headings(2, 4, 6), times: 2 },
    { rule: 'link', entry: link('/initiatieven/is-er/'), times: 0 },
    { rule: 'link', entry: link('/initiatieven/is-er#meedoen'), times: 0 },
    { rule: 'link', entry: link('/initiatieven/is-er-niet/'), times: 1 },
    { rule: 'link', entry: link('https://www.nationaleombudsman.nl/'), times: 0 },
    { rule: 'link', entry: link('mailto:info@example.org'), times: 0 },
    { rule: 'link', entry: link('www.voorbeeld.nl'), times: 1 },
    { rule: 'link', entry: link('http://localhost:4321/agenda/'), times: 1 },
    { rule: 'link', entry: link('https://'), times: 1 },
    { rule: 'link', entry: link(''), times: 1 },
  ];

/** What the site of the sample has. */
export const sampleAddresses = (path: string): boolean => path === '/initiatieven/is-er/';
