/**
 * Entries in states that the content of today may not have: each is a real entry with a few facts changed.
 *
 * @module
 */
import { addPlainDays, type AgreementStatus, type KnelpuntStatus } from 'shared-types';
import type { AgendaItem } from '../agenda/events.ts';
import type {
  Advice,
  Agreement,
  Content,
  DocumentLink,
  Initiative,
  Instant,
  Knelpunt,
  Meeting,
  PlainDate,
  StatusLine,
  Workshop,
} from '../../content/model.ts';

/** As long as a title may be. */
export const longTitle =
  'Met elkaar de verkeersveiligheid rond de Parkeergarageverordeningsbijeenkomst verbeteren, samen met scholen en ouders';
/** As short as a title may be. */
export const shortTitle = 'Ja';

const longText =
  'We vroegen het aan iedereen in de straat, ook aan wie nooit naar een avond komt. Dat duurde langer dan we dachten, maar nu weten we zeker dat er genoeg mensen meedoen om het vol te houden.';

export interface Examples {
  initiatives: Record<'lead' | 'long' | 'short' | 'bare', Initiative>;
  knelpunten: Knelpunt[];
  agreements: Agreement[];
  events: AgendaItem[];
  workshops: Workshop[];
  advices: Advice[];
  documents: DocumentLink[];
}

/** `null` when the site has too little content to show its parts with. */
export function examplesOf(content: Content, day: PlainDate): Examples | null {
  const [initiative] = content.initiatives;
  const [knelpunt] = content.knelpunten;
  const agreement = content.agreements.find(({ statusLines }) => statusLines.length > 0);
  const [workshop] = content.workshops;
  const [meeting] = content.meetings;
  const [advice] = content.advices;
  if (!initiative || !knelpunt || !agreement || !workshop || !meeting || !advice) return null;
  const workshops = workshopsLike(workshop, day);
  return {
    initiatives: {
      lead: initiative,
      long: { ...initiative, title: longTitle, inShort: longText, phase: 'in opbouw' },
      short: { ...initiative, title: shortTitle, inShort: 'Doe je mee?', phase: 'nog een idee', awards: [] },
      bare: { ...initiative, neighbourhoods: [], awards: [], phase: 'gestopt' },
    },
    knelpunten: knelpuntenLike(knelpunt, day),
    agreements: agreementsLike(agreement, day),
    events: eventsLike(workshops, meeting, day),
    workshops,
    advices: advicesLike(advice, day),
    documents: documentsOf(content),
  };
}

function knelpuntenLike(knelpunt: Knelpunt, day: PlainDate): Knelpunt[] {
  const at = (status: KnelpuntStatus, title: string, number: number): Knelpunt => ({
    ...knelpunt,
    title,
    number,
    statusLines: knelpunt.statusLines.slice(0, 1).map((line) => ({ ...line, date: addPlainDays(day, -40), status })),
  });
  return [
    at('gemeld', shortTitle, 1),
    at('in gesprek', knelpunt.title, 14),
    at('deels opgelost', longTitle, 128),
    at('gesloten zonder oplossing', knelpunt.title, 15),
  ];
}

type Voices = Partial<Record<'gemeente' | 'initiatiefnemers', AgreementStatus>>;

/** One for each bridge: both say the same, they differ, one is silent, both are. */
function agreementsLike(agreement: Agreement, day: PlainDate): Agreement[] {
  const [line] = agreement.statusLines as [StatusLine<AgreementStatus>];
  const saying = (number: number, title: string, dueInDays: number, voices: Voices): Agreement => ({
    ...agreement,
    number,
    title,
    dueOn: addPlainDays(day, dueInDays),
    statusLines: Object.entries(voices).map(([voice, status], index) => ({
      ...line,
      sequence: index + 1,
      date: addPlainDays(day, -9 * (index + 1)),
      voice: voice as keyof Voices,
      status,
      newDueOn: null,
    })),
  });
  return [
    saying(2, agreement.title, -30, { gemeente: 'nagekomen', initiatiefnemers: 'nagekomen' }),
    saying(3, longTitle, -21, { gemeente: 'in uitvoering', initiatiefnemers: 'niet nagekomen' }),
    saying(4, agreement.title, 60, { initiatiefnemers: 'deels nagekomen' }),
    saying(5, shortTitle, -1, { gemeente: 'geen reactie', initiatiefnemers: 'nog niet begonnen' }),
    saying(106, agreement.title, 90, {}),
    saying(107, agreement.title, -90, { gemeente: 'vervallen', initiatiefnemers: 'vervallen' }),
  ];
}

/** @param hour in UTC; the page shows what that is in Amsterdam */
const moment = (day: PlainDate, inDays: number, hour: number): Instant =>
  `${addPlainDays(day, inDays)}T${String(hour).padStart(2, '0')}:30:00.000Z`;

function workshopsLike(workshop: Workshop, day: PlainDate): Workshop[] {
  const like = (title: string, changes: Partial<Workshop>): Workshop => ({
    ...workshop,
    title,
    startsAt: moment(day, 20, 18),
    endsAt: moment(day, 20, 20),
    registration: 'open',
    registrationClosesAt: null,
    cancelled: false,
    cancelledReason: null,
    ...changes,
  });
  return [
    like('Nog plek', { capacity: 8, taken: 3 }),
    like('Twee rijen', { capacity: 16, taken: 12 }),
    like('Eén plaats', { capacity: 1, taken: 0 }),
    like('Vol', { capacity: 20, taken: 20 }),
    like('Meer dan veertig', { capacity: 60, taken: 22 }),
    like('Zonder grens', { capacity: null, taken: 4 }),
    like('Gesloten', { capacity: 12, taken: 9, registration: 'gesloten' }),
    like('Niet nodig', { capacity: null, taken: 0, registration: 'niet nodig' }),
  ];
}

function eventsLike([open, , , full]: readonly Workshop[], meeting: Meeting, day: PlainDate): AgendaItem[] {
  if (!open || !full) return [];
  const href = `/workshops/${open.slug}/`;
  const item = (workshop: Workshop): AgendaItem => ({
    entry: workshop,
    workshop,
    kind: 'Workshop',
    href,
    isPast: false,
  });
  const other: Meeting = {
    ...meeting,
    startsAt: moment(day, 31, 22),
    endsAt: moment(day, 32, 0),
    organiser: 'Gemeente Leidschendam-Voorburg',
    cancelled: false,
  };
  return [
    item({ ...open, title: longTitle }),
    item({ ...full, title: shortTitle, place: null }),
    item({ ...open, cancelled: true, cancelledReason: 'De trainer kan niet. We zoeken een nieuwe datum.' }),
    { entry: other, kind: 'Inspraakavond', href: `/bijeenkomsten/${meeting.slug}/`, isPast: false },
    { ...item({ ...open, startsAt: moment(day, -20, 18), endsAt: moment(day, -20, 20) }), isPast: true },
  ];
}

function advicesLike(advice: Advice, day: PlainDate): Advice[] {
  const sent = (sentDaysAgo: number, dueInDays: number, repliedDaysAgo: number | null): Advice => ({
    ...advice,
    sentOn: addPlainDays(day, -sentDaysAgo),
    replyDueOn: addPlainDays(day, dueInDays),
    repliedOn: repliedDaysAgo === null ? null : addPlainDays(day, -repliedDaysAgo),
  });
  return [sent(16, 26, null), sent(63, -21, null), sent(50, -8, 12)];
}

function documentsOf({ meetingReports, workshops, knowledgeArticles }: Content): DocumentLink[] {
  const real = [
    ...meetingReports.flatMap(({ attachments }) => attachments),
    ...workshops.flatMap(({ materials }) => materials),
    ...knowledgeArticles.flatMap(({ source }) => source ?? []),
  ];
  return real.slice(0, 3);
}
