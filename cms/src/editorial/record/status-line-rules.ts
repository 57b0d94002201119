import { agreementStatuses, knelpuntStatuses } from 'shared-types';
import type { Fault } from '../field-error';
import type { Publication } from './publication';
import { AGREEMENT, KNELPUNT } from './record-types';
import { storedFields, type Entry } from './stored-entry';
import { writtenDay } from './written-day';

const isOneOf = (words: readonly string[], word: unknown) => words.includes(String(word));

/** A line says one thing about one subject, in the past, and the municipality never without a source (domain.md §3.1–2). */
export async function statusLineFaults({ strapi, entry, draft, today }: Publication): Promise<Fault[]> {
  const subjects = [draft.knelpunt, draft.agreement].filter(Boolean);
  if (subjects.length !== 1) {
    const message =
      subjects.length === 0
        ? 'Kies een knelpunt of een afspraak. Daar hoort deze regel bij.'
        : 'Kies een knelpunt of een afspraak, niet allebei. Maak voor het andere een eigen regel.';
    return [{ path: ['knelpunt'], message }];
  }
  const [field, uid] = draft.agreement ? (['agreement', AGREEMENT] as const) : (['knelpunt', KNELPUNT] as const);
  const { published: subject } = await storedFields(strapi, uid, String(draft[field]));
  if (!subject) {
    const message = `Zet eerst ${field === 'agreement' ? 'de afspraak' : 'het knelpunt'} op de site.`;
    return [{ path: [field], message }];
  }
  return [
    ...dateFaults(entry, today),
    ...sourceFaults(entry),
    ...(field === 'agreement' ? agreementLineFaults(entry, subject) : knelpuntLineFaults(entry)),
  ];
}

function dateFaults({ date }: Entry, today: string): Fault[] {
  if (String(date) <= today) return [];
  return [{ path: ['date'], message: 'Deze dag moet nog komen. Kies vandaag of een dag die voorbij is.' }];
}

function sourceFaults({ voice, source }: Entry): Fault[] {
  if (voice !== 'gemeente') return [];
  const { role = null } = (source ?? {}) as { role?: string | null };
  const why = 'Spreekt de gemeente? Schrijf dan op';
  if (!source) return [{ path: ['source'], message: `${why} in welk stuk of op welke bijeenkomst, en wie het zei.` }];
  return role ? [] : [{ path: ['source', 'role'], message: `${why} wie het zei: een rol, geen naam.` }];
}

function knelpuntLineFaults({ state, newDueOn }: Entry): Fault[] {
  const faults: Fault[] = [];
  if (!isOneOf(knelpuntStatuses, state))
    faults.push({
      path: ['state'],
      message: `Deze stand is voor een afspraak. Kies voor een knelpunt: ${knelpuntStatuses.join(', ')}.`,
    });
  if (newDueOn) faults.push({ path: ['newDueOn'], message: 'Een knelpunt heeft geen einddatum. Laat dit leeg.' });
  return faults;
}

function agreementLineFaults({ date, voice, state, newDueOn }: Entry, agreement: Entry): Fault[] {
  const faults: Fault[] = [];
  if (!isOneOf(agreementStatuses, state))
    faults.push({
      path: ['state'],
      message: `Deze stand is voor een knelpunt. Kies voor een afspraak: ${agreementStatuses.join(', ')}.`,
    });
  if (voice === 'Participiënter')
    faults.push({
      path: ['voice'],
      message: 'Over een afspraak spreken twee partijen. Kies gemeente of initiatiefnemers.',
    });
  if (String(date) < String(agreement.madeOn))
    faults.push({
      path: ['date'],
      message: `De afspraak is van ${writtenDay(agreement.madeOn)}. Kies die dag of een latere.`,
    });
  if (newDueOn && String(newDueOn) < String(date))
    faults.push({ path: ['newDueOn'], message: 'De nieuwe datum ligt voor deze regel. Kies een latere dag.' });
  return faults;
}
