import { compareVersionNumbers, versionStatuses, type VersionStatus } from 'shared-types';
import type { Fault } from '../field-error';
import type { Publication } from './publication';
import { VERSION } from './record-types';
import type { Chapter } from './statute-reference';
import { publishedEntries, type Entry } from './stored-entry';
import { writtenDay } from './written-day';

const PLAIN_WORDS = 40;
const rank = (state: unknown) => versionStatuses.indexOf(state as VersionStatus);

/** A version only advances, with date and deed, and holds after the one before it (domain.md §3.4). */
export async function versionFaults(publication: Publication): Promise<Fault[]> {
  const { entry, draft, before } = publication;
  if (!draft.statute) return [{ path: ['statute'], message: 'Kies bij welk statuut deze versie hoort.' }];
  if (!entry.statute) return [{ path: ['statute'], message: 'Zet eerst het statuut op de site.' }];
  if (before && rank(entry.state) < rank(before.state))
    return [{ path: ['state'], message: `Deze versie is ${before.state}. Dat blijft zo. Maak een nieuwe versie.` }];
  return [...stateFaults(publication), ...articleFaults(entry), ...(await validityFaults(publication))];
}

function stateFaults({ entry, today }: Publication): Fault[] {
  const { state, adoptedOn, notarisedOn, deed } = entry;
  const faults: Fault[] = [];
  const need = (field: string, message: string) => void faults.push({ path: [field], message });
  if (rank(state) >= rank('vastgesteld') && !adoptedOn)
    need('adoptedOn', 'Vul in op welke dag deze versie is vastgesteld.');
  if (rank(state) >= rank('notarieel bekrachtigd')) {
    if (!notarisedOn) need('notarisedOn', 'Vul in op welke dag de notaris deze versie bekrachtigde.');
    if (!deed) need('deed', 'Noem de akte van de notaris.');
    if (notarisedOn && adoptedOn && String(notarisedOn) < String(adoptedOn))
      need('notarisedOn', 'De notaris bekrachtigt na het vaststellen. Kies een latere dag.');
  }
  for (const field of ['adoptedOn', 'notarisedOn'])
    if (entry[field] && String(entry[field]) > today)
      need(field, 'Deze dag moet nog komen. Vul hem in als het zover is.');
  return faults;
}

/** Each article has an address for ever, so a version has one of each number. */
function articleFaults({ chapters }: Entry): Fault[] {
  const seen = new Set<string>();
  return ((chapters ?? []) as Chapter[]).flatMap(({ articles }, chapter) =>
    (articles ?? []).flatMap(({ number, plainText }, article): Fault[] => {
      const at = ['chapters', chapter, 'articles', article];
      const faults: Fault[] = [];
      if (seen.has(number))
        faults.push({ path: [...at, 'number'], message: `Artikel ${number} staat er al. Kies een ander nummer.` });
      if ((plainText ?? '').split(/\s+/).filter(Boolean).length > PLAIN_WORDS)
        faults.push({ path: [...at, 'plainText'], message: `Gebruik hoogstens ${PLAIN_WORDS} woorden.` });
      seen.add(number);
      return faults;
    }),
  );
}

/** Versions follow each other in time as in number: each starts on a later day than the one before it. */
async function validityFaults({ strapi, documentId, entry }: Publication): Promise<Fault[]> {
  if (entry.state === 'concept' || !entry.validFrom) return [];
  const versions = await publishedEntries(strapi, VERSION, {
    statute: { documentId: entry.statute },
    documentId: { $ne: documentId },
  });
  const [from, number] = [String(entry.validFrom), String(entry.number)];
  return versions
    .filter(({ state, validFrom, withdrawnOn }) => state !== 'concept' && validFrom && !withdrawnOn)
    .flatMap((other): Fault[] => {
      const order = compareVersionNumbers(number, String(other.number));
      const holds = `Versie ${other.number} geldt vanaf ${writtenDay(other.validFrom)}.`;
      if (order > 0 && from <= String(other.validFrom))
        return [{ path: ['validFrom'], message: `${holds} Kies een latere dag.` }];
      if (order < 0 && from >= String(other.validFrom))
        return [{ path: ['validFrom'], message: `${holds} Kies een dag daarvoor.` }];
      return [];
    });
}
