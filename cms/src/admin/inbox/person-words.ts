import { contactPoint, isReachedAt, pointsOf } from 'shared-types/forms';
import type { Person } from '../../intake/person';

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** How much is kept of somebody; `null` when it is nothing. */
export function keptWords({ submissions, registrations, mails, voices, aside }: Person): string | null {
  const parts = [
    [submissions, 'inzending', 'inzendingen'],
    [registrations, 'aanmelding', 'aanmeldingen'],
    [mails, 'mail die nog moet gaan', 'mails die nog moeten gaan'],
    [voices, 'vraag aan de gemeente', 'vragen aan de gemeente'],
    [aside ?? [], 'formulier dat niet in het postvak kwam', 'formulieren die niet in het postvak kwamen'],
  ] as const;
  const found = parts.filter(([rows]) => rows.length > 0).map(([rows, one, more]) => counted(rows.length, one, more));
  if (found.length === 0) return null;
  return `We bewaren ${new Intl.ListFormat('nl').format(found)}.`;
}

/** As much of what is kept as says where somebody is reached. */
interface Reached {
  personal?: { email?: string; telefoon?: string };
  fields?: { email?: string; telefoon?: string };
  email?: string;
  phone?: string;
}

/**
 * Where else the same person is reached, by what was found: what came with only that is not found by this.
 *
 * @param asked what was looked up
 */
export function otherContacts({ submissions, registrations, aside }: Person, asked: string): string[] {
  const rows = [...submissions, ...registrations, ...(aside ?? [])] as Reached[];
  const points = rows.flatMap(({ personal, fields, email, phone }) =>
    [personal, fields, { email, telefoon: phone }].flatMap((given) => pointsOf(given ?? {})),
  );
  const known = contactPoint(asked);
  const isAsked = (value: string) => known !== null && isReachedAt({ email: value, telefoon: value }, known);
  return [...new Set(points.map(({ value }) => value))].filter((value) => !isAsked(value));
}
