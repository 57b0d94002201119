/**
 * How it is said what the municipality was asked, and what came of it.
 *
 * @module
 */
import type { ShownRequest } from '../../intake/voice/read';
import { dayOf } from '../time/dutch-time';

const asking: Record<ShownRequest['occasion'], string> = {
  gevraagd: 'Gevraagd',
  opnieuw: 'Opnieuw gevraagd',
  vooraf: 'Herinnering, een maand voor de datum',
  achteraf: 'Herinnering, een week na de datum',
};

/** What was asked, when and by whom. */
export const askedWords = ({ occasion, askedAt, askedBy }: ShownRequest): string =>
  `${asking[occasion]} op ${dayOf(askedAt)}${askedBy ? ` door ${askedBy}` : ''}.`;

/** What came of it. */
export function outcomeWords({ state, validUntil, answeredAt, decidedAt }: ShownRequest): string {
  const on = (moment: string | null) => (moment ? ` op ${dayOf(moment)}` : '');
  switch (state) {
    case 'gevraagd':
      return `Nog geen antwoord. De link werkt tot en met ${dayOf(validUntil)}.`;
    case 'verlopen':
      return `Geen antwoord. De link werkte tot en met ${dayOf(validUntil)}.`;
    case 'beantwoord':
      return `Antwoord gekregen${on(answeredAt)}. Het wacht op het bestuur.`;
    case 'op de site':
      return `Antwoord gekregen${on(answeredAt)}. Op de site gezet${on(decidedAt)}.`;
    case 'geweigerd':
      return `Antwoord gekregen${on(answeredAt)}. Geweigerd${on(decidedAt)}.`;
  }
}
