/** Dutch text of realistic length that is the same for every run: sentences drawn by a seeded generator. */

const sentences = [
  'Elke woensdag komen de buren samen in het buurthuis aan de Vliet.',
  'We begonnen met zes mensen en een lege schuur.',
  'De gemeente gaf ons een sleutel en een telefoonnummer.',
  'Nu draait het plan al twee jaar, en het groeit nog steeds.',
  'Wie wil, neemt iets mee om te delen.',
  'Het moeilijkste was de verzekering.',
  'Een andere groep hielp ons met de aanvraag.',
  'Voor de zomer willen we ook op zaterdag open zijn.',
  'Je hoeft je niet aan te melden, je kunt zo binnenlopen.',
  'De kosten betalen we uit een kleine bijdrage en een subsidie.',
  'Kinderen uit de straat maakten de borden.',
  'We zoeken nog iemand die van planten houdt.',
  'In het begin kende bijna niemand elkaar.',
  'Wat we leerden, schreven we op voor de volgende groep.',
  'Het plein is nu ook in de winter geen lege plek meer.',
];

const nouns = [
  'tuin',
  'werkplaats',
  'soeptafel',
  'wandelclub',
  'leesbank',
  'speelplek',
  'naaihoek',
  'klusdag',
  'koffiekar',
  'buurtkas',
];
const places = [
  'het Prinses Irenepad',
  'de Damlaan',
  'de Oude Trambaan',
  'het Fluitpolderplein',
  'de Dorpsstraat',
  'de Koningin Julianalaan',
];

/** A generator of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: () => number, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** A few sentences. */
export const sentencesOf = (random: () => number, count: number): string =>
  Array.from({ length: count }, () => pick(random, sentences)).join(' ');

/** A title that differs for every number. */
export const titleOf = (random: () => number, n: number): string =>
  `De ${pick(random, nouns)} aan ${pick(random, places)} ${n + 1}`;

/** A body as Strapi's Blocks editor keeps it: paragraphs, a heading and a list, about 1,500 characters. */
export function bodyOf(random: () => number): object[] {
  const text = (value: string) => [{ type: 'text', text: value }];
  const paragraph = () => ({ type: 'paragraph', children: text(sentencesOf(random, 5)) });
  return [
    paragraph(),
    paragraph(),
    { type: 'heading', level: 2, children: text('Wat het de buurt brengt') },
    {
      type: 'list',
      format: 'unordered',
      children: Array.from({ length: 3 }, () => ({ type: 'list-item', children: text(sentencesOf(random, 1)) })),
    },
    paragraph(),
  ];
}
