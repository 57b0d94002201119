import type { EntryOnSite } from '../../../desk/entry-on-site';
import { dayOf } from '../../time/dutch-time';
import { momentOf } from '../../time/near-moments';

export interface Described {
  tone: 'success' | 'primary' | 'secondary' | 'warning';
  state: string;
  more: string[];
}

/** @param isChanged whether this form holds changes that were saved and not put on the site */
export function describeEntry(entry: EntryOnSite, isChanged: boolean, now: Date): Described {
  const change = isChanged ? ['Je laatste wijziging staat nog niet op de site.'] : [];
  const stated = { ...statedOf(entry, now) };
  return { ...stated, more: [...stated.more, ...change, ...entry.problems] };
}

function statedOf(entry: EntryOnSite, now: Date): Described {
  switch (entry.presence) {
    case 'absent':
      return { tone: 'secondary', state: 'Nog niet op de site', more: [] };
    case 'live':
      return { tone: 'success', state: sinceOf(entry), more: updatedOf(entry, now) };
    case 'unknown':
      return { tone: 'warning', state: 'We weten niet wat bezoekers nu zien', more: delayOf(entry) };
    case 'updating':
    case 'leaving':
      return entry.delay ? later(entry) : underWay(entry);
  }
}

const later = (entry: EntryOnSite): Described => ({
  tone: 'warning',
  state: entry.presence === 'leaving' ? 'Gaat later van de site' : 'Komt later op de site',
  more: delayOf(entry),
});

const underWay = ({ presence }: EntryOnSite): Described => ({
  tone: 'primary',
  state: presence === 'leaving' ? 'Gaat nu van de site' : 'Wordt nu bijgewerkt',
  more: ['Dat duurt meestal een paar tellen.'],
});

const sinceOf = ({ firstPublishedOn, publishedAt }: EntryOnSite): string => {
  const since = firstPublishedOn ?? publishedAt;
  return since ? `Staat op de site sinds ${dayOf(since)}` : 'Staat op de site';
};

/** The day it came there and the last time it changed are often the same: told once. */
function updatedOf({ firstPublishedOn, publishedAt }: EntryOnSite, now: Date): string[] {
  if (!publishedAt || !firstPublishedOn || dayOf(publishedAt) === dayOf(firstPublishedOn)) return [];
  return [`Laatst bijgewerkt ${momentOf(publishedAt, now)}.`];
}

function delayOf({ delay, reason }: EntryOnSite): string[] {
  switch (delay) {
    case 'off':
      return ['De website antwoordt niet. Vraag de beheerder om te kijken of hij aanstaat.'];
    case 'held':
      return [reason ?? 'De beheerder zette de site stil op een eerdere versie. Hij neemt nu niets nieuws over.'];
    case 'failing':
      return [reason ?? 'De site kan nu niet worden bijgewerkt. Hij probeert het vanzelf opnieuw.'];
    case null:
      return ['De website is net gestart. Kijk zo nog eens.'];
  }
}
