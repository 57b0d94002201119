import { useFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';
import type { TypedMoment } from '../../planning/plans/moment';
import type { Doing } from '../../planning/plans/plan';
import type { EntryPlans } from '../../planning/plans/routes';
import type { Answer } from '../asking/answer';
import { messageOf } from '../asking/message';

export interface PlanDesk extends EntryPlans {
  /** @returns why it could not be planned, or null */
  plan(what: Doing, moment: TypedMoment): Promise<string | null>;
  cancel(what: Doing): Promise<string | null>;
}

/** The plans of an entry, and what one can do with them; null until the CMS has answered. */
export function usePlans(model: string, documentId: string | undefined): PlanDesk | null {
  const { get, put, del } = useFetchClient();
  const [known, setKnown] = useState<EntryPlans | null>(null);
  const path = `/planning/${model}/${documentId ?? ''}`;

  useEffect(() => {
    setKnown(null);
    if (!documentId) return;
    const asking = new AbortController();
    get<Answer<EntryPlans>>(path, { signal: asking.signal }).then(
      ({ data }) => setKnown(data.data),
      // Without an answer there is no panel; the form itself works.
      () => undefined,
    );
    return () => asking.abort();
  }, [documentId, path, get]);

  const kept = useCallback(async (request: Promise<{ data: Answer<EntryPlans> }>) => {
    try {
      const { data } = await request;
      setKnown(data.data);
      return null;
    } catch (error) {
      return messageOf(error);
    }
  }, []);

  if (!known) return null;
  return {
    ...known,
    plan: (what, moment) => kept(put(`${path}/${what}`, moment)),
    cancel: (what) => kept(del(`${path}/${what}`)),
  };
}
