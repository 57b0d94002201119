/** What comes next, as the CMS tells it (`cms/src/desk/agenda.ts`). */
export interface AgendaItem {
  uid: string;
  documentId: string;
  title: string;
  startsAt: string;
  endsAt: string | null;
  isOnSite: boolean;
  places: Places | null;
  overlaps: { uid: string; documentId: string; title: string }[];
}
interface Places {
  taken: number;
  waiting: number;
  capacity: number | null;
}

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
