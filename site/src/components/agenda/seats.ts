/**
 * The seats of a workshop as stones, and in words: the words lead.
 *
 * @module
 */
import { registrationState, seats } from 'shared-types';
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
  switch (registrationState(workshop, asOf)) {
    case 'niet nodig':
      return 'Je hoeft je niet aan te melden';
    case 'gesloten':
      return full ? 'Vol' : 'Aanmelden kan niet meer';
    case 'wachtlijst':
      return 'Vol. Je kunt op de wachtlijst';
    case 'open':
      if (free === null) return 'Er is plek';
      return `Nog ${free} van de ${workshop.capacity} ${workshop.capacity === 1 ? 'plaats' : 'plaatsen'} vrij`;
  }
}

/** Whether the stones say something: there is a limit and one signs up. */
export function showsSeats({ capacity, registration }: Workshop): boolean {
  return capacity !== null && registration !== 'niet nodig';
}
