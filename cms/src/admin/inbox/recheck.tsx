import { Button, Flex, Typography } from '@strapi/design-system';
import type { InboxItem } from '../../intake/inbox/read';
import { Card } from './item';
import { useMade } from './use-made';
import { inWords } from './words';

/** What the sender answered some weeks later, and the line in the log that can be made of it. */
export function Recheck({ item }: { item: InboxItem }) {
  const { isBusy, make } = useMade(item.documentId);
  const { recheck } = item;
  if (!recheck) return null;
  const { askedAt, answers, hasLine, canBecomeLine } = recheck;
  return (
    <Card title="Herhaalcheck">
      <Typography tag="p">We vroegen op {inWords(askedAt)}: is het opgelost?</Typography>
      {answers.length === 0 && <Typography tag="p">Er is nog geen antwoord.</Typography>}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={1} padding={0} margin={0}>
        {answers.map(({ at, answer }) => (
          <Typography tag="li" key={at} fontWeight={at === answers.at(-1)?.at ? 'bold' : 'regular'}>
            {answer}, {inWords(at)}
          </Typography>
        ))}
      </Flex>
      {answers.length > 1 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          Het laatste antwoord telt.
        </Typography>
      )}
      {canBecomeLine ? (
        <Button
          variant="secondary"
          disabled={isBusy}
          onClick={() =>
            void make('logregel', {
              made: 'De regel staat klaar, zonder gegevens van de afzender. Het bestuur zet hem op de site.',
              known: 'Deze regel was er al. Ga hier verder.',
            })
          }
        >
          {hasLine ? 'Ga naar de logregel' : 'Zet in het logboek'}
        </Button>
      ) : (
        answers.length > 0 &&
        item.becomes?.uid === 'api::knelpunt.knelpunt' && (
          <Typography tag="p" variant="pi" textColor="neutral600">
            Maak hier een knelpunt van. Dan kan dit antwoord in het logboek.
          </Typography>
        )
      )}
    </Card>
  );
}
