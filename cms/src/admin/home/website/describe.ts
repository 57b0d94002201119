import type { SetAside, SiteState } from '../../../desk/site-state';
import { momentOf } from '../../time/near-moments';

export interface Described {
  tone: 'success' | 'warning' | 'danger';
  /** One word for the badge, and the sentence that it stands for. */
  badge: string;
  headline: string;
  /** What is wrong and what to do; nothing when all is well. */
  advice: string[];
}

/** Puts how the site is doing into words; the most serious thing counts. */
export function describeSite(state: SiteState, now: Date): Described {
  if (!state.answers)
    return {
      tone: 'danger',
      badge: 'Geen antwoord',
      headline: 'De website antwoordt niet.',
      advice: [
        'Misschien zien bezoekers de site nu ook niet. Vraag de beheerder om te kijken of de website aanstaat.',
        'Je kunt gewoon doorschrijven. Wat je op de site zet, komt erop zodra hij weer antwoordt.',
      ],
    };
  const { publishedAt, failure, hold } = state;
  if (!publishedAt)
    return {
      tone: 'warning',
      badge: 'Nog niet online',
      headline: 'De website wordt voor het eerst gemaakt.',
      advice: failure ? [failure.forEditor] : ['Dat gaat vanzelf. Het duurt meestal een paar minuten.'],
    };
  if (hold?.kind === 'rollback')
    return {
      tone: 'warning',
      badge: 'Staat stil',
      headline: 'Bezoekers zien een eerdere versie van de site.',
      advice: [
        `De beheerder zette die terug, ${momentOf(hold.since, now)}. Wat je nu op de site zet, wacht.`,
        'De beheerder kan verder gaan met de opdracht “pnpm site:resume” op de server.',
      ],
    };
  if (hold)
    return {
      tone: 'warning',
      badge: 'Wacht op akkoord',
      headline: 'De website is online, maar neemt nu niets nieuws over.',
      advice: [
        hold.forEditor ?? 'Er veranderde ineens heel veel. Vraag de beheerder om te kijken.',
        'De beheerder keurt het goed met de opdracht “pnpm site:accept” op de server.',
      ],
    };
  if (failure)
    return {
      tone: 'warning',
      badge: 'Bijwerken lukt niet',
      headline: 'De website is online, maar bijwerken lukt nu niet.',
      advice: [failure.forEditor, `Dit begon ${momentOf(failure.since, now)}. Duurt het lang? Vraag de beheerder.`],
    };
  return { tone: 'success', badge: 'Online', headline: 'De website is online.', advice: [] };
}

const phases = {
  fetching: 'Wat nieuw is ophalen',
  making: 'Bladzijden maken',
  storing: 'De nieuwe versie klaarzetten',
} as const;

/** How far a run is: the words, and a part of a hundred where it is known. */
export function describeProgress(running: NonNullable<Extract<SiteState, { answers: true }>['running']>): {
  label: string;
  percent: number | null;
} {
  const { phase, made, expected } = running;
  if (phase !== 'making' || !expected) return { label: phases[phase], percent: phase === 'storing' ? 95 : null };
  // A site that grows has more to make than the one before: never more than all.
  return { label: phases[phase], percent: Math.min(90, Math.round((made / expected) * 90)) };
}

const reasons = {
  refused: 'er klopt een antwoord niet',
  broken: 'het postvak kon het niet lezen',
  unanswered: 'het postvak gaf er geen antwoord op',
  damaged: 'het bestand is beschadigd',
} as const;

/** What did not get into the inbox, why, and what to do; nothing when all did. */
export function describeAside({ count, since, kinds }: SetAside, now: Date): string[] {
  if (count === 0) return [];
  const why = Object.entries(reasons).flatMap(([kind, reason]) => {
    const many = kinds[kind as keyof typeof reasons];
    return many ? [count === 1 ? reason : `${many} keer: ${reason}`] : [];
  });
  const [came, oldest] = count === 1 ? ['Eén formulier kwam', 'Het'] : [`${count} formulieren kwamen`, 'Het oudste'];
  return [
    `${came} niet in het postvak${since ? `. ${oldest} ligt er sinds ${momentOf(since, now)}` : ''}.`,
    `De reden: ${why.join('; ')}.`,
    'Er wacht iemand op antwoord. Vraag de beheerder om te kijken met de opdracht “pnpm site:aside” op de server.',
  ];
}
