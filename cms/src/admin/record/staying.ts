/** Types of the public record: once on the site, an item stays there (`editorial/record/stays.ts` refuses). */
export const recordModels = [
  'knelpunt',
  'agreement',
  'status-line',
  'advice',
  'meeting-report',
  'action-item',
  'statute-version',
  'keurmerk-award',
].map((type) => `api::${type}.${type}`);

interface Props {
  model: string;
  meta?: { availableStatus?: unknown[] };
  document?: { status?: string };
}

/** An action of the edit view; Strapi knows it by its `type`. */
export interface Action<P extends Props = Props, D = unknown> {
  (props: P): D | null;
  type?: string;
}

const takesAway = new Set(['delete', 'unpublish']);

/** The same actions, without buttons that the record would only refuse. */
export function withoutTakingAway<A extends Action>(actions: A[]): A[] {
  return actions.map((action) => {
    if (!takesAway.has(action.type ?? '')) return action;
    // The action is always run, so that its hooks keep their order; only its button is left out.
    const quiet = (props: Props) => {
      const button = action(props);
      const isOnSite =
        (props.document?.status ?? 'draft') !== 'draft' || (props.meta?.availableStatus?.length ?? 0) > 0;
      return recordModels.includes(props.model) && isOnSite ? null : button;
    };
    return Object.assign(quiet, action) as unknown as A;
  });
}
