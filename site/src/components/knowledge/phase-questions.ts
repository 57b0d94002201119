/**
 * The phases as a way into the library: where are you now?
 *
 * @module
 */
import type { Phase } from 'shared-types';

export const phaseQuestions: Record<Phase, { title: string; text: string }> = {
  'nog een idee': { title: 'Ik heb een idee', text: 'Is het goed voor de buurt? En wie doet er mee?' },
  'in opbouw': { title: 'Ik ben aan het opbouwen', text: 'Geld, een plek en de regels.' },
  draait: { title: 'Het draait', text: 'Nieuwe mensen vinden en het leuk houden.' },
  klaar: { title: 'Het is klaar', text: 'Doorgeven wat je leerde.' },
  gestopt: { title: 'Ik stop ermee', text: 'Netjes afronden. Of iemand neemt het over.' },
};
