import type { AgendaItem } from '../../../desk/agenda';

type Places = NonNullable<AgendaItem['places']>;

/** How full it is. @example '8 van de 12 plaatsen bezet, 2 mensen wachten' */
export function placesOf({ taken, waiting, capacity }: Places): string {
  const full = capacity !== null && taken >= capacity;
  const places =
    capacity === null
      ? `${people(taken)} aangemeld`
      : full
        ? `Vol: ${taken} van de ${capacity} plaatsen bezet`
        : `${taken} van de ${capacity} plaatsen bezet`;
  return waiting > 0 ? `${places}, ${people(waiting)} ${waiting === 1 ? 'wacht' : 'wachten'}` : places;
}

const people = (count: number) => (count === 1 ? '1 mens' : `${count} mensen`);
