import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

export type Doing = 'plaatsen' | 'weghalen';

/** A plan, as the CMS tells it (`planning/plans/shown.ts`). */
export interface ShownPlan {
  what: Doing;
  state: 'gepland' | 'gedaan' | 'mislukt';
  runAt: string;
  plannedBy: string;
  doneAt: string | null;
  isLate: boolean;
  failure: string | null;
}
export interface TypedMoment {
  date: string;
  time: string;
  which?: 'eerste' | 'tweede';
}
interface Plans {
  mayPlan: boolean;
  canTakeOff: boolean;
  plans: ShownPlan[];
}
export interface PlanDesk extends Plans {
  /** @returns why it could not be planned, or null */
  plan(what: Doing, moment: TypedMoment): Promise<string | null>;
  cancel(what: Doing): Promise<string | null>;
}

/** The plans of an entry, and what one can do with them; null until the CMS has answered. */
export function usePlans(model: string, documentId: string | undefined): PlanDesk | null {
  const { get, put, del } = useFetchClient();
  const [known, setKnown] = useState<Plans | null>(null);
  const path = `/planning/${model}/${documentId ?? ''}`;

  useEffect(() => {
    setKnown(null);
    if (!documentId) return;
    const asking = new AbortController();
    get<{ data: Plans }>(path, { signal: asking.signal }).then(
      ({ data }) => setKnown(data.data),
      // Without an answer there is no panel; the form itself works.
      () => undefined,
    );
    return () => asking.abort();
  }, [documentId, path, get]);

  const kept = useCallback(async (request: Promise<{ data: { data: Plans } }>) => {
    try {
      const { data } = await request;
      setKnown(data.data);
      return null;
    } catch (error) {
      return (error as Error).message || 'Dat lukte niet. Probeer het nog eens.';
    }
  }, []);

  if (!known) return null;
  return {
    ...known,
    plan: (what, moment) => kept(put(`${path}/${what}`, moment)),
    cancel: (what) => kept(del(`${path}/${what}`)),
  };
}
