import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIsDesktop, useNotification } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { dutchHours, weekdayOf } from '../time/dutch-time';
import type { AgendaEvent } from '../../planning/agenda';
import { useOverlap } from './use-overlap';

/** Beside a workshop or meeting: what else is held at that time, as its times stand in the form. It never stops anybody. */
export const OverlapPanel: PanelComponent = ({ model, documentId, activeTab }) => {
  const events = useOverlap(activeTab === 'published' ? '' : model, documentId);
  if (events.length === 0) return null;
  return { title: 'Tegelijk', content: <Overlap events={events} /> };
};

/** On a narrow screen the panels lie in a drawer: there the warning is a notice, once for each thing it warns of. */
export function OverlapNotice({ slug }: { slug?: string }) {
  const isDesktop = useIsDesktop();
  const { id } = useParams();
  const { toggleNotification } = useNotification();
  const events = useOverlap(isDesktop ? '' : (slug ?? ''), id === 'create' ? undefined : id);
  const sentence = isDesktop || events.length === 0 ? '' : sentenceOf(events);
  useEffect(() => {
    if (sentence) toggleNotification({ type: 'warning', message: sentence });
  }, [sentence, toggleNotification]);
  return null;
}

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
              {weekdayOf(event.startsAt)}, {dutchHours(event.startsAt, event.endsAt)}
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

const sentenceOf = (events: readonly AgendaEvent[]): string =>
  `Op dit tijdstip is er ook ${nameOf(events)}. Je kunt wel opslaan.`;

/** @example 'een inspraakavond van de gemeente' */
function nameOf([event, ...more]: readonly AgendaEvent[]): string {
  if (!event || more.length > 0) return 'iets anders';
  return `een ${event.kind}${event.organiser ? ` van ${event.organiser}` : ''}`;
}
