import type { Fault } from '../field-error';
import type { Publication } from './publication';
import { REPORT } from './record-types';
import { referenceFaults } from './statute-reference';
import { storedEntry } from './stored-entry';

/** An agreement is of a day that has been, and what it refers to exists (domain.md §2, §3.3). */
export async function agreementFaults(publication: Publication): Promise<Fault[]> {
  const { entry, before, today } = publication;
  const faults: Fault[] = [];
  if (!before && String(entry.madeOn) > today)
    faults.push({ path: ['madeOn'], message: 'Deze dag moet nog komen. Kies de dag waarop de afspraak is gemaakt.' });
  if (!before && entry.dueOn && String(entry.dueOn) < String(entry.madeOn))
    faults.push({ path: ['dueOn'], message: 'Dit is voor de dag van de afspraak. Kies een latere dag.' });
  return [...faults, ...(await decisionFaults(publication)), ...(await referenceFaults(publication))];
}

async function decisionFaults({ strapi, entry, draft }: Publication): Promise<Fault[]> {
  const { decisionNumber } = entry;
  if (decisionNumber === null) return [];
  if (!draft.report)
    return [{ path: ['report'], message: 'Kies het verslag waarin dit besluit staat, of maak het besluit leeg.' }];
  const report = await storedEntry(strapi, REPORT, String(draft.report), 'published');
  if (!report) return [{ path: ['report'], message: 'Zet eerst het verslag op de site.' }];
  const numbers = ((report.decisions ?? []) as { number: number }[]).map(({ number }) => number);
  if (numbers.includes(Number(decisionNumber))) return [];
  const choice = numbers.length > 0 ? `Kies uit ${numbers.join(', ')}.` : 'Het verslag heeft geen besluiten.';
  return [{ path: ['decisionNumber'], message: `Besluit ${decisionNumber} staat niet in dit verslag. ${choice}` }];
}
