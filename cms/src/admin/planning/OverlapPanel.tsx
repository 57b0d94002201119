import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { Link as RouterLink } from 'react-router-dom';
import { useSettled } from '../writing/use-settled';
import { dutchDay, dutchHours } from './dutch-time';
import { type AgendaEvent, useEventsAt } from './use-events-at';

const agendaTypes = new Set(['api::workshop.workshop', 'api::meeting.meeting']);

/** Somebody who pauses this long has typed a time. */
const pauseMs = 400;

interface Times {
  startsAt?: string | Date | null;
  endsAt?: string | Date | null;
  cancelled?: boolean | null;
}

/** Beside a workshop or meeting: what else is held at that time, as its times stand in the form. It never stops anybody. */
export const OverlapPanel: PanelComponent = ({ model, documentId, activeTab }) => {
  const isOnAgenda = agendaTypes.has(model) && activeTab !== 'published';
  const { startsAt, endsAt, cancelled } = useForm('OverlapPanel', ({ values }) => values as Times);
  const begin = useSettled(isOnAgenda && !cancelled ? isoOf(startsAt) : null, pauseMs);
  const end = useSettled(isoOf(endsAt), pauseMs);
  const events = useEventsAt(begin, end, documentId);
  if (events.length === 0) return null;
  return { title: 'Tegelijk', content: <Overlap events={events} /> };
};

function Overlap({ events }: { events: readonly AgendaEvent[] }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" role="status">
      <Typography textColor="neutral800">Op dit tijdstip is er ook {nameOf(events)}. Je kunt wel opslaan.</Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} padding={0} margin={0}>
        {events.map((event) => (
          <Box tag="li" key={event.id}>
            <Link tag={RouterLink} to={`/content-manager/collection-types/${event.uid}/${event.id}`}>
              {event.title}
            </Link>
            <Typography tag="p" variant="pi" textColor="neutral700">
              {dutchDay(event.startsAt)}, {dutchHours(event.startsAt, event.endsAt)}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral700">
              {[event.kind, event.organiser, event.isOnSite ? null : 'nog niet op de site'].filter(Boolean).join(' · ')}
            </Typography>
          </Box>
        ))}
      </Flex>
    </Flex>
  );
}

/** @example 'een inspraakavond van de gemeente' */
function nameOf([event, ...more]: readonly AgendaEvent[]): string {
  if (!event || more.length > 0) return 'iets anders';
  return `een ${event.kind}${event.organiser ? ` van ${event.organiser}` : ''}`;
}

function isoOf(moment: string | Date | null | undefined): string | null {
  const date = new Date(moment ?? Number.NaN);
  return Number.isNaN(+date) ? null : date.toISOString();
}
