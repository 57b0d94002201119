/**
 * A verdict in words: a heading and one sentence that says why.
 *
 * @module
 */
import type { AgreementState, Verdict } from 'shared-types';

const sentences: Record<Verdict, readonly [heading: string, why: string]> = {
  nagekomen: ['Deze afspraak is nagekomen', 'De gemeente en de initiatiefnemers zeggen allebei dat het gelukt is.'],
  vervallen: [
    'Deze afspraak geldt niet meer',
    'De gemeente en de initiatiefnemers zeggen allebei dat de afspraak vervallen is.',
  ],
  'geen reactie van de gemeente': [
    'De gemeente zweeg',
    'We vroegen de gemeente hoe het ermee staat. Er kwam geen antwoord.',
  ],
  'geen reactie van de initiatiefnemers': [
    'De initiatiefnemers zwegen',
    'We vroegen de initiatiefnemers hoe het ermee staat. Er kwam geen antwoord.',
  ],
  'verschil van inzicht': [
    'Ze zeggen niet hetzelfde',
    'De gemeente ziet het anders dan de initiatiefnemers. Daarom staat er: verschil van inzicht.',
  ],
  'nog niet begonnen': ['Er is nog niet begonnen', 'Aan deze afspraak wordt nog niet gewerkt.'],
  loopt: ['Er wordt aan gewerkt', 'Deze afspraak loopt. Zodra een kant iets nieuws zegt, staat het hier.'],
};

export function verdictSentence({ verdict }: AgreementState): { heading: string; why: string } {
  const [heading, why] = sentences[verdict];
  return { heading, why };
}
