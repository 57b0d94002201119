import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { AgendaEvent } from '../../planning/agenda';
import type { Answer } from '../asking/answer';
import { useSettled } from '../writing/use-settled';

const agendaTypes = new Set(['api::workshop.workshop', 'api::meeting.meeting']);

/** Somebody who pauses this long has typed a time. */
const pauseMs = 400;

interface Times {
  startsAt?: string | Date | null;
  endsAt?: string | Date | null;
  cancelled?: boolean | null;
}

/** What else is held at the time that stands in the form; nothing for what is not on the agenda, or cancelled. */
export function useOverlap(model: string, documentId: string | undefined): AgendaEvent[] {
  const { startsAt, endsAt, cancelled } = useForm('useOverlap', ({ values }) => values as Times);
  const begin = useSettled(agendaTypes.has(model) && !cancelled ? isoOf(startsAt) : null, pauseMs);
  const end = useSettled(isoOf(endsAt), pauseMs);
  return useEventsAt(begin, end, documentId);
}

function isoOf(moment: string | Date | null | undefined): string | null {
  const date = new Date(moment ?? Number.NaN);
  return Number.isNaN(+date) ? null : date.toISOString();
}

/**
 * What else is held at that time. While it asks, the last answer stays, so that the panel does not jump; when the CMS
 * can't answer there is nothing to warn about.
 */
function useEventsAt(begin: string | null, end: string | null, without: string | undefined): AgendaEvent[] {
  const { get } = useFetchClient();
  const [events, setEvents] = useState<AgendaEvent[]>([]);
  useEffect(() => {
    if (!begin) {
      setEvents([]);
      return;
    }
    const asking = new AbortController();
    const params = { begin, ...(end && { eind: end }), ...(without && { zonder: without }) };
    get<Answer<AgendaEvent[]>>('/agenda/tegelijk', { params, signal: asking.signal }).then(
      ({ data }) => setEvents(data.data),
      () => {
        if (!asking.signal.aborted) setEvents([]);
      },
    );
    return () => asking.abort();
  }, [begin, end, without, get]);
  return events;
}
