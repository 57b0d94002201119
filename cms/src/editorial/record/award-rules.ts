import type { Fault } from '../field-error';
import type { Publication } from './publication';
import { CRITERION, INITIATIVE } from './record-types';
import { publishedEntries, storedFields, type Entry } from './stored-entry';

interface Finding {
  readonly criterionCode: string;
  readonly verdict: string | null;
}

/** One finding per criterion, every hard norm met, and nobody judges their own initiative (domain.md §3.5). */
export async function awardFaults({ strapi, entry, draft, before, today }: Publication): Promise<Fault[]> {
  // What was given stays as it was given; only a withdrawal can come after it.
  if (before) return [];
  if (!draft.initiative) return [{ path: ['initiative'], message: 'Kies het initiatief dat het keurmerk krijgt.' }];
  const { published: initiative } = await storedFields(strapi, INITIATIVE, String(draft.initiative));
  if (!initiative) return [{ path: ['initiative'], message: 'Zet eerst het initiatief op de site.' }];
  const criteria = await publishedEntries(strapi, CRITERION, { edition: entry.edition });
  return [
    ...dateFaults(entry, today),
    ...assessorFaults(entry, initiative),
    ...findingFaults(String(entry.edition), (entry.findings ?? []) as Finding[], criteria),
  ];
}

function dateFaults({ awardedOn, validUntil }: Entry, today: string): Fault[] {
  if (String(awardedOn) > today)
    return [{ path: ['awardedOn'], message: 'Deze dag moet nog komen. Kies de dag waarop het keurmerk is gegeven.' }];
  if (String(validUntil) <= String(awardedOn))
    return [{ path: ['validUntil'], message: 'Kies een dag na de dag waarop het keurmerk is gegeven.' }];
  return [];
}

const words = (text: unknown) =>
  ` ${String(text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Whether the assessor's role is one of the applicant: the initiative, its organiser, or "initiatiefnemer". */
export function isApplicant(assessor: unknown, initiative: { title?: unknown; organiser?: unknown }): boolean {
  const role = words(assessor);
  const names = [initiative.title, initiative.organiser].map(words).filter((name) => name.trim() !== '');
  return (
    /^ (de |een )?(initiatiefnemers?|aanvragers?|organisator(en)?) /.test(role) || names.some((n) => role.includes(n))
  );
}

function assessorFaults({ assessor }: Entry, initiative: Entry): Fault[] {
  if (!isApplicant(assessor, initiative)) return [];
  const message = 'Niemand beoordeelt het eigen initiatief. Kies een rol van iemand die er niet bij hoort.';
  return [{ path: ['assessor'], message }];
}

/** Faults of findings against the criteria of an edition: exactly one for each, with a verdict, hard norms met. */
export function findingFaults(edition: string, findings: readonly Finding[], criteria: readonly Entry[]): Fault[] {
  if (criteria.length === 0)
    return [{ path: ['edition'], message: `Uitgave ${edition} heeft geen criteria op de site. Kies een andere.` }];
  const missing = criteria.filter(({ code }) => !findings.some(({ criterionCode }) => criterionCode === code));
  const faults: Fault[] =
    missing.length > 0
      ? [
          {
            path: ['findings'],
            message: `Er is nog geen bevinding voor ${missing.map(({ code }) => code).join(', ')}.`,
          },
        ]
      : [];
  findings.forEach(({ criterionCode: code, verdict }, i) => {
    const criterion = criteria.find((one) => one.code === code);
    const fault = (field: string, message: string) => void faults.push({ path: ['findings', i, field], message });
    if (!criterion) fault('criterionCode', `Uitgave ${edition} heeft geen criterium ${code}. Haal deze bevinding weg.`);
    else if (findings.findIndex(({ criterionCode }) => criterionCode === code) < i)
      fault('criterionCode', `Voor ${code} is er al een bevinding. Haal er één weg.`);
    else if (!verdict) fault('verdict', `Kies een oordeel voor ${code}.`);
    else if (criterion.norm === 'harde norm' && verdict !== 'voldoet')
      fault(
        'verdict',
        `${code} is een harde norm. Zolang het initiatief daar niet aan voldoet, krijgt het geen keurmerk.`,
      );
  });
  return faults;
}
