import { Flex, Typography } from '@strapi/design-system';
import type { Waiting } from '../../../desk/waiting/waiting';
import { everyMinute, usePolled } from '../../asking/use-polled';
import { WidgetBody } from '../widget-body';
import { WaitingGroup } from './group';
import { wordsOf } from './words';

/** *Wat wacht op mij*: what somebody with this role can settle, the oldest of each. */
export function WaitingWidget() {
  const answer = usePolled<Waiting[]>('/werkplek/wachtlijst', everyMinute);
  return <WidgetBody answer={answer}>{(all) => <WhatWaits all={all} />}</WidgetBody>;
}

function WhatWaits({ all }: { all: readonly Waiting[] }) {
  // A page that was opened before an update may not know a new kind.
  const known = all.filter(({ kind }) => wordsOf[kind]);
  const waiting = known.filter(({ count }) => count > 0);
  const settled = known.filter(({ count }) => count === 0);
  return (
    <>
      {waiting.length === 0 && (
        <Typography variant="delta" tag="p">
          Er wacht niets op jou.
        </Typography>
      )}
      {waiting.map((group) => (
        <WaitingGroup key={group.kind} group={group} />
      ))}
      {settled.length > 0 && (
        <Flex direction="column" alignItems="stretch" gap={1}>
          {settled.map(({ kind }) => (
            <Typography key={kind} tag="p" variant="pi" textColor="neutral600">
              {wordsOf[kind].empty}
            </Typography>
          ))}
        </Flex>
      )}
    </>
  );
}
