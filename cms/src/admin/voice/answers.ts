/**
 * What the CMS answers about questions to the municipality (`cms/src/intake/voice/read.ts`), and how it is said.
 *
 * @module
 */

/** One question as it stands in a list. */
export interface ShownRequest {
  documentId: string;
  occasion: 'gevraagd' | 'opnieuw' | 'vooraf' | 'achteraf';
  state: 'gevraagd' | 'verlopen' | 'beantwoord' | 'op de site' | 'geweigerd';
  email: string | null;
  role: string | null;
  askedAt: string;
  askedBy: string | null;
  validUntil: string;
  answeredAt: string | null;
  decidedAt: string | null;
  reason: string | null;
}

export interface VoicePanelAnswer {
  isOnSite: boolean;
  last: { email: string; role: string } | null;
  requests: ShownRequest[];
  hasMailServer: boolean;
}

export interface WaitingVoice {
  documentId: string;
  code: string;
  title: string;
  role: string | null;
  answeredAt: string;
}

export interface VoiceItem extends ShownRequest {
  agreement: { documentId: string; code: string; title: string; text: string; saysNow: string | null } | null;
  answers: { label: string; value: string }[];
  documentName: string | null;
  decidedBy: string | null;
  wipeAfter: string;
  wipedAt: string | null;
  mayDecide: boolean;
}

const dayFormat = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** @example '22 november 2026' */
export const dayOf = (moment: string): string => dayFormat.format(new Date(moment));

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
