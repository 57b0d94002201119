import { amsterdamDate } from 'shared-types';
import type { Fault } from '../field-error';
import type { Publication } from './publication';
import { AGREEMENT, MEETING } from './record-types';
import { publishedEntries, storedFields, type Entry } from './stored-entry';
import { writtenDay } from './written-day';

interface Decision {
  readonly number: number;
}
const decisionsOf = (entry: Entry) => (entry.decisions ?? []) as Decision[];

/** A report is concept until a meeting adopts it, and its decisions can be pointed at (domain.md §3.4). */
export async function reportFaults(publication: Publication): Promise<Fault[]> {
  const { entry, before } = publication;
  const isAdopting = entry.adoption === 'vastgesteld' && before?.adoption !== 'vastgesteld';
  return [
    ...doubleDecisions(entry),
    ...(await lostDecisions(publication)),
    ...(isAdopting ? await adoptionFaults(publication) : conceptFaults(entry)),
  ];
}

function doubleDecisions(entry: Entry): Fault[] {
  const numbers = decisionsOf(entry).map(({ number }) => number);
  return numbers.flatMap((number, i) =>
    numbers.indexOf(number) < i
      ? [
          {
            path: ['decisions', i, 'number'],
            message: `Besluit ${number} staat er al. Geef ieder besluit een eigen nummer.`,
          },
        ]
      : [],
  );
}

/** An agreement on the site names the decision it came from. */
async function lostDecisions({ strapi, documentId, entry, before }: Publication): Promise<Fault[]> {
  if (!before) return [];
  const numbers = decisionsOf(entry).map(({ number }) => number);
  const agreements = await publishedEntries(strapi, AGREEMENT, { report: { documentId } });
  return agreements
    .filter(({ decisionNumber }) => decisionNumber !== null && !numbers.includes(Number(decisionNumber)))
    .map(({ number, decisionNumber }) => ({
      path: ['decisions'],
      message: `Afspraak A${number} komt uit besluit ${decisionNumber}. Laat dat besluit staan.`,
    }));
}

function conceptFaults({ adoption, adoptedOn, adoptedAt }: Entry): Fault[] {
  if (adoption !== 'concept' || (!adoptedOn && !adoptedAt)) return [];
  const message = 'Dit verslag is nog een concept. Kies ‘vastgesteld’, of maak dag en bijeenkomst leeg.';
  return [{ path: ['adoption'], message }];
}

async function adoptionFaults({ strapi, entry, draft, today }: Publication): Promise<Fault[]> {
  const dayOf = async (meeting: unknown) => {
    if (!meeting) return null;
    const { published } = await storedFields(strapi, MEETING, String(meeting));
    return published ? amsterdamDate(published.startsAt as string) : null;
  };
  const faults: Fault[] = [];
  const [held, adopted] = [await dayOf(draft.meeting), await dayOf(draft.adoptedAt)];
  if (!held) faults.push({ path: ['meeting'], message: 'Kies de bijeenkomst van dit verslag. Zij staat op de site.' });
  if (!adopted)
    faults.push({
      path: ['adoptedAt'],
      message: 'Kies de bijeenkomst die dit verslag vaststelde. Zij staat op de site.',
    });
  else if (adopted > today)
    faults.push({
      path: ['adoptedAt'],
      message: 'Deze bijeenkomst moet nog komen. Laat het verslag tot dan een concept.',
    });
  else if (held && adopted < held)
    faults.push({
      path: ['adoptedAt'],
      message: 'Deze bijeenkomst was voor die van het verslag. Kies dezelfde of een latere bijeenkomst.',
    });
  const { adoptedOn } = entry;
  if (!adoptedOn) faults.push({ path: ['adoptedOn'], message: 'Vul in op welke dag het verslag is vastgesteld.' });
  else if (String(adoptedOn) > today)
    faults.push({ path: ['adoptedOn'], message: 'Deze dag moet nog komen. Laat het verslag tot dan een concept.' });
  else if (adopted && String(adoptedOn) < adopted)
    faults.push({
      path: ['adoptedOn'],
      message: `De bijeenkomst was op ${writtenDay(adopted)}. Kies die dag of een latere.`,
    });
  return faults;
}
