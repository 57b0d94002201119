import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import type { InboxItem } from '../../intake/inbox/read';
import { Notes } from './notes';
import { Recheck } from './recheck';
import { ReplyForm } from './reply-form';
import { StateBadge } from './state-badge';
import { TwoColumns } from './two-columns';
import { useInboxItem } from './use-inbox-item';
import { useMade } from './use-made';
import { inWords } from './words';

/** One inzending: what somebody sent, and everything a volunteer can do with it. */
export function InboxItemPage({ documentId }: { documentId: string }) {
  const { item, isLost, isBusy, act } = useInboxItem(documentId);
  if (!item) return isLost ? <Page.Error /> : <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{`${item.form} ${item.reference}`}</Page.Title>
      <Layouts.Header
        title={`${item.form}: ${item.who}`}
        subtitle={`${item.reference}, binnengekomen ${inWords(item.receivedAt)}`}
        navigationAction={
          <Link tag={NavLink} to="/postvak">
            Terug naar het postvak
          </Link>
        }
        secondaryAction={<StateBadge state={item.state} />}
      />
      <Layouts.Content>
        <TwoColumns
          subject={
            <Card title="Wat stuurde iemand?">
              {item.wipedAt && <Typography tag="p">De gegevens zijn gewist op {inWords(item.wipedAt)}.</Typography>}
              <Answers told={item.answers} />
            </Card>
          }
          desk={
            <>
              <Card title="Wat doe je ermee?">
                <Steps item={item} isBusy={isBusy} act={act} />
              </Card>
              <Recheck item={item} />
              <Card title="Wie is het?">
                {item.personal.length === 0 ? (
                  <Typography tag="p">Anoniem.</Typography>
                ) : (
                  <Answers told={item.personal} />
                )}
                {item.wipeAfter && (
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    Deze gegevens gaan weg na {item.wipeAfter.split('-').reverse().join('-')}.
                  </Typography>
                )}
              </Card>
              {item.context.length > 0 && (
                <Card title="Waar kwam het vandaan?">
                  <Answers told={item.context} />
                </Card>
              )}
              {item.lookAlikes.length > 0 && <LookAlikes items={item.lookAlikes} />}
            </>
          }
          rest={
            <>
              {!item.wipedAt && <ReplyForm key={item.replies.length} item={item} isBusy={isBusy} act={act} />}
              <Notes notes={item.notes} isBusy={isBusy} act={act} />
            </>
          }
        />
      </Layouts.Content>
    </Page.Main>
  );
}

/** A white box with a heading. */
export function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta">
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
}

/** What somebody filled in, line by line. */
export function Answers({ told }: { told: InboxItem['answers'] }) {
  return (
    <Flex tag="dl" direction="column" alignItems="stretch" gap={3} margin={0}>
      {told.map(({ label, value }) => (
        <div key={label}>
          <Typography tag="dt" variant="pi" fontWeight="bold">
            {label}
          </Typography>
          <Box tag="dd" margin={0}>
            {value.split('\n').map((line, n) => (
              // Lines of one answer never change place.
              <Typography key={n} tag="p">
                {line}
              </Typography>
            ))}
          </Box>
        </div>
      ))}
    </Flex>
  );
}

/** Other inzendingen that may be about the same, or from the same person. */
function LookAlikes({ items }: { items: InboxItem['lookAlikes'] }) {
  return (
    <Card title="Lijkt op">
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} padding={0} margin={0}>
        {items.map((other) => (
          <Flex tag="li" key={other.documentId} direction="column" alignItems="flex-start">
            <Link tag={NavLink} to={`/postvak/${other.documentId}`}>
              {other.form}: {other.who}
            </Link>
            <Typography variant="pi" textColor="neutral600">
              {other.reference}, {other.state}, {other.why}
            </Typography>
          </Flex>
        ))}
      </Flex>
    </Card>
  );
}

type Act = ReturnType<typeof useInboxItem>['act'];

function Steps({ item, isBusy, act }: { item: InboxItem; isBusy: boolean; act: Act }) {
  const to = (state: string, done: string) => () => void act('stand', { state }, done);
  if (item.state === 'spam')
    return (
      <>
        <Typography tag="p">Dit staat bij spam{item.marks.length > 0 ? `: ${item.marks.join(', ')}` : ''}.</Typography>
        <Button disabled={isBusy} onClick={to('nieuw', 'Dit is geen spam meer. Het staat bij nieuw.')}>
          Dit is geen spam
        </Button>
      </>
    );
  return (
    <>
      {item.handler && <Typography tag="p">{item.handler} is ermee bezig.</Typography>}
      {item.state === 'nieuw' && (
        <Button disabled={isBusy} onClick={() => void act('oppakken', {}, 'Jij pakt dit op. Iedereen ziet dat.')}>
          Ik pak dit op
        </Button>
      )}
      {item.becomes && !item.wipedAt && <MakeDraft item={item} />}
      {item.state !== 'afgerond' && (
        <Button
          variant="secondary"
          disabled={isBusy}
          onClick={to('afgerond', 'Afgerond. De gegevens gaan later vanzelf weg.')}
        >
          Dit is klaar
        </Button>
      )}
      {item.state !== 'nieuw' && (
        <Button variant="tertiary" disabled={isBusy} onClick={to('nieuw', 'Dit staat weer bij nieuw.')}>
          Zet terug bij nieuw
        </Button>
      )}
      <Button variant="tertiary" disabled={isBusy} onClick={to('spam', 'Dit staat nu bij spam.')}>
        Dit is spam
      </Button>
    </>
  );
}

function MakeDraft({ item }: { item: InboxItem }) {
  const { isBusy, make } = useMade(item.documentId);
  const words = {
    made: 'Het item staat klaar, zonder naam en adres. Lees het goed na.',
    known: 'Dit item was er al. Ga hier verder.',
  };
  return (
    <Button
      // One thing at a time: somebody who takes it up can make something of it.
      variant={item.state === 'nieuw' ? 'secondary' : 'default'}
      disabled={isBusy}
      onClick={() => void make('concept', words)}
    >
      {item.draft ? 'Ga naar het item' : item.becomes?.label}
    </Button>
  );
}
