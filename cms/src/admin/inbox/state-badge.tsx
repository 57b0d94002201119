import { Badge } from '@strapi/design-system';
import type { State } from './words';

/** The state of an inzending; the word says it, the colour helps. */
export function StateBadge({ state }: { state: State }) {
  if (state === 'nieuw') return <Badge active>{state}</Badge>;
  return <Badge>{state}</Badge>;
}
