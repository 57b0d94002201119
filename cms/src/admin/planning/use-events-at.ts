import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** A workshop or meeting, as the CMS describes it (`planning/agenda/events-at.ts`). */
export interface AgendaEvent {
  id: string;
  uid: string;
  title: string;
  kind: string;
  organiser: string | null;
  startsAt: string;
  endsAt: string | null;
  isOnSite: boolean;
}

/**
 * What else is held at that time. While it asks, the last answer stays, so that the panel does not jump; when the CMS
 * can't answer there is nothing to warn about.
 */
export function useEventsAt(begin: string | null, end: string | null, without: string | undefined): AgendaEvent[] {
  const { get } = useFetchClient();
  const [events, setEvents] = useState<AgendaEvent[]>([]);
  useEffect(() => {
    if (!begin) {
      setEvents([]);
      return;
    }
    const asking = new AbortController();
    const params = { begin, ...(end && { eind: end }), ...(without && { zonder: without }) };
    get<{ data: AgendaEvent[] }>('/agenda/tegelijk', { params, signal: asking.signal }).then(
      ({ data }) => setEvents(data.data),
      () => {
        if (!asking.signal.aborted) setEvents([]);
      },
    );
    return () => asking.abort();
  }, [begin, end, without, get]);
  return events;
}
