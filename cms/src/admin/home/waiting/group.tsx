import { Badge, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import type { Waiting } from '../../../desk/waiting/waiting';
import { formOf } from '../links';
import { once, usePolled } from '../../asking/use-polled';
import { wordsOf } from './words';

/** One kind of thing that waits: how many, the oldest few, and all of them when somebody asks. */
export function WaitingGroup({ group }: { group: Waiting }) {
  const [showsAll, setShowsAll] = useState(false);
  const { heading } = wordsOf[group.kind];
  const more = group.count - group.items.length;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2}>
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {heading}
        </Typography>
        <Badge>{group.count}</Badge>
      </Flex>
      {showsAll ? <All kind={group.kind} /> : <Items group={group} />}
      {more > 0 && (
        <TextButton aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Toon alleen wat het langst wacht' : `Toon er nog ${more}`}
        </TextButton>
      )}
    </Flex>
  );
}

function All({ kind }: { kind: Waiting['kind'] }) {
  const { data, isLost } = usePolled<Waiting[]>(`/werkplek/wachtlijst?alles=${kind}`, once);
  const group = data?.find((one) => one.kind === kind);
  if (group) return <Items group={group} />;
  return <Typography variant="pi">{isLost ? 'Ophalen lukt nu niet.' : 'Even ophalen.'}</Typography>;
}

function Items({ group: { kind, items } }: { group: Waiting }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} padding={0} margin={0}>
      {items.map((item) => (
        <Flex tag="li" key={`${item.uid} ${item.documentId}`} direction="column" alignItems="flex-start">
          <Link tag={NavLink} to={formOf(item.uid, item.documentId)}>
            {wordsOf[kind].name?.(item) ?? item.title}
          </Link>
          <Typography variant="pi" textColor="neutral600">
            {wordsOf[kind].beside(item)}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
