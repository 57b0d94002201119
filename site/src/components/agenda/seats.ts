/**
 * The seats of a workshop as stones, and in words: the words lead.
 *
 * @module
 */
import { eventState, registrationState, seats } from 'shared-types';
import type { Workshop } from '../../content/model.ts';

const [width, high, step, rowStep] = [18, 13, 20, 16];
const most = 40;

/** Up to twelve stones in one row, else two equal rows; above forty only the words remain. */
export function seatStones(taken: number, capacity: number): string {
  if (capacity > most) return '';
  const perRow = capacity <= 12 ? capacity : Math.ceil(capacity / 2);
  const stones = Array.from({ length: capacity }, (_, index) => {
    const [x, y] = [(index % perRow) * step, Math.floor(index / perRow) * rowStep];
    return index < taken
      ? `<rect x="${x}" y="${y}" width="${width}" height="${high}" fill="currentColor"/>`
      : `<rect x="${x + 1}" y="${y + 1}" width="${width - 2}" height="${high - 2}" fill="none" stroke="currentColor" stroke-width="2"/>`;
  });
  const [w, h] = [perRow * step - 2, capacity > perRow ? high + rowStep : high];
  return `<svg viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" aria-hidden="true">${stones.join('')}</svg>`;
}

/** What a reader can do now. */
export function seatText(workshop: Workshop, asOf: Date): string {
  const { free, full } = seats(workshop);
  const { waiting } = workshop;
  switch (registrationState(workshop, asOf)) {
    case 'niet nodig':
      return 'Je hoeft je niet aan te melden';
    case 'gesloten':
      return full ? 'Vol. Aanmelden kan niet' : whyClosed(workshop, asOf);
    case 'wachtlijst':
      return waiting > 0
        ? `Vol. ${waiting === 1 ? '1 mens wacht' : `${waiting} mensen wachten`}. Je kunt op de wachtlijst`
        : 'Vol. Je kunt op de wachtlijst';
    case 'open':
      if (free === null) return 'Er is plek';
      return `Nog ${free} van de ${workshop.capacity} ${workshop.capacity === 1 ? 'plaats' : 'plaatsen'} vrij`;
  }
}

/** "Niet meer" only when a time has passed: what an editor closed may open yet. */
function whyClosed({ startsAt, registrationClosesAt }: Workshop, asOf: Date): string {
  const closed = [startsAt, registrationClosesAt].some((moment) => moment && +new Date(moment) <= +asOf);
  return closed ? 'Aanmelden kan niet meer' : 'Aanmelden kan nu niet';
}

/** Groups are this large at most: then one may have to wait while there is a place. */
const largestGroup = 3;

/**
 * What the numbers can't promise. The page is as old as the last time that the site heard of the CMS, and somebody may
 * just have taken the last place: only the confirmation is certain.
 */
export function seatCaution(workshop: Workshop, asOf: Date): string | null {
  const state = registrationState(workshop, asOf);
  const { free } = seats(workshop);
  if (state === 'niet nodig' || state === 'gesloten' || free === null) return null;
  const group =
    free > 0 && free < largestGroup
      ? ' Kom je met meer mensen dan er plaats is? Dan komen jullie samen op de wachtlijst.'
      : '';
  return `Dit aantal kan net veranderd zijn. Je hebt een plaats zodra wij dat zeggen.${group}`;
}

/** Why there is no form any more, as a heading and what to do. */
export function closedText(workshop: Workshop, asOf: Date): { title: string; text: string } {
  const text = 'Kijk in de agenda wat er nog komt.';
  switch (eventState(workshop, asOf)) {
    case 'afgelast':
      return {
        title: 'Deze workshop gaat niet door',
        text: [workshop.cancelledReason, text].filter(Boolean).join(' '),
      };
    case 'voorbij':
      return { title: 'Aanmelden kan niet meer', text: `Deze workshop is geweest. ${text}` };
    case 'bezig':
      return { title: 'Aanmelden kan niet meer', text: `Deze workshop is al begonnen. ${text}` };
    case 'komt':
      return { title: seatText(workshop, asOf), text };
  }
}

/** Whether the stones say something: there is a limit and one signs up. */
export function showsSeats({ capacity, registration }: Workshop): boolean {
  return capacity !== null && registration !== 'niet nodig';
}
