import { Badge, Flex, Link, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import type { AgendaItem } from '../../../desk/agenda';
import { formOf, newForm } from '../links';
import { timesOf } from '../../time/near-moments';
import { everyMinute, usePolled } from '../../asking/use-polled';
import { WidgetBody } from '../widget-body';
import { placesOf } from './places';

/** *Agenda*: what comes next, how full it is, and what is held at the same time. */
export function AgendaWidget() {
  const answer = usePolled<AgendaItem[]>('/werkplek/agenda', everyMinute);
  return (
    <WidgetBody answer={answer}>{(items) => (items.length > 0 ? <Items items={items} /> : <Nothing />)}</WidgetBody>
  );
}

function Nothing() {
  return (
    <>
      <Typography variant="delta" tag="p">
        Er staat niets in de agenda.
      </Typography>
      <Link tag={NavLink} to={newForm('api::meeting.meeting')}>
        Plan een bijeenkomst
      </Link>
    </>
  );
}

function Items({ items }: { items: readonly AgendaItem[] }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={4} padding={0} margin={0}>
      {items.map((item) => (
        <Item key={`${item.uid} ${item.documentId}`} item={item} />
      ))}
    </Flex>
  );
}

function Item({
  item: { uid, documentId, title, startsAt, endsAt, isOnSite, places, overlaps },
}: {
  item: AgendaItem;
}) {
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1}>
      <Typography variant="pi" textColor="neutral700">
        <time dateTime={startsAt}>{timesOf(startsAt, endsAt)}</time>
      </Typography>
      <Flex gap={2} wrap="wrap">
        <Link tag={NavLink} to={formOf(uid, documentId)}>
          {title}
        </Link>
        {!isOnSite && <Badge variant="secondary">Nog niet op de site</Badge>}
      </Flex>
      {places && (
        <Typography variant="pi" textColor="neutral700">
          {placesOf(places)}
        </Typography>
      )}
      {overlaps.map((other) => (
        <Flex key={other.documentId} gap={1} wrap="wrap">
          <WarningCircle fill="warning600" aria-hidden />
          <Typography variant="pi" fontWeight="bold" textColor="neutral800">
            Tegelijk met:
          </Typography>
          <Link tag={NavLink} to={formOf(other.uid, other.documentId)}>
            {other.title}
          </Link>
        </Flex>
      ))}
    </Flex>
  );
}
