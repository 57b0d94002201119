import { Badge } from '@strapi/design-system';
import type { SubmissionState } from 'shared-types/forms';

/** The state of an inzending; the word says it, the colour helps. */
export function StateBadge({ state }: { state: SubmissionState }) {
  if (state === 'nieuw') return <Badge active>{state}</Badge>;
  return <Badge>{state}</Badge>;
}
