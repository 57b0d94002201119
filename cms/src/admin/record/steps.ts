/** What an editor can make with one press from the entry that is open; the server's side is `editorial/record/actions`. */
export interface Step {
  what: 'logregel' | 'versie' | 'toekenning' | 'verslag' | 'actiepunt' | 'afspraak';
  label: string;
  /** What it is about, under the button. */
  about?: string;
  /** Which decision of a report. */
  decision?: number;
}

const ABOUT_LENGTH = 60;

/** The steps from an entry, in the order in which they are shown. */
export function stepsFrom(model: string, document: Record<string, unknown>): Step[] {
  switch (model) {
    case 'api::knelpunt.knelpunt':
    case 'api::agreement.agreement':
      // A line can only follow what visitors can read.
      return document.status === 'draft' ? [] : [{ what: 'logregel', label: 'Voeg een logregel toe' }];
    case 'api::statute-version.statute-version':
      return [{ what: 'versie', label: 'Maak een nieuwe versie' }];
    case 'api::initiative.initiative':
      return [{ what: 'toekenning', label: 'Begin een keurmerk' }];
    case 'api::meeting.meeting':
      return [{ what: 'verslag', label: 'Maak het verslag' }];
    case 'api::meeting-report.meeting-report':
      return [
        { what: 'actiepunt', label: 'Voeg een actiepunt toe' },
        ...decisionsOf(document).map(({ number, text }) => ({
          what: 'afspraak' as const,
          label: `Besluit ${number} wordt afspraak`,
          about: shortened(text),
          decision: number,
        })),
      ];
    default:
      return [];
  }
}

function decisionsOf({ decisions }: Record<string, unknown>): { number: number; text: string }[] {
  const all = Array.isArray(decisions) ? (decisions as { number?: number | null; text?: string | null }[]) : [];
  return all.flatMap(({ number, text }) => (number && text ? [{ number, text }] : []));
}

const shortened = (text: string) => (text.length > ABOUT_LENGTH ? `${text.slice(0, ABOUT_LENGTH - 1)}…` : text);
