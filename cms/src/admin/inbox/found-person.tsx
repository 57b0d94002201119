import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { Person } from '../../intake/person';
import { saveFile } from '../asking/save-file';
import { Card } from './item';
import { keptWords, otherContacts } from './person-words';

interface FoundPersonProps {
  /** As it was typed. */
  who: string;
  person: Person;
  isBusy: boolean;
  canErase: boolean;
  onErase(): void;
}

/** What is kept of somebody, and what can be done with it. */
export function FoundPerson({ who, person, isBusy, canErase, onErase }: FoundPersonProps) {
  const kept = keptWords(person);
  const others = otherContacts(person, who);
  return (
    <Card title={who}>
      <Typography tag="p" role="status">
        {kept ?? `${person.aside ? 'We bewaren' : 'In het postvak bewaren we'} niets van ${who}.`}
      </Typography>
      {person.aside === null && <SiteIsSilent />}
      {others.length > 0 && (
        <Typography tag="p">
          Deze persoon gaf ook: {others.join(', ')}. Zoek daar ook op, en doe dat voordat je wist.
        </Typography>
      )}
      {kept && (
        <Flex gap={4} wrap="wrap">
          <Button
            variant="secondary"
            startIcon={<Download />}
            onClick={() => saveFile(fileOf(person), 'gegevens.json')}
          >
            Bewaar alles als bestand
          </Button>
          {canErase ? (
            <Erase who={who} isBusy={isBusy} onErase={onErase} />
          ) : (
            <Typography tag="p">Wissen doet de beheerder.</Typography>
          )}
        </Flex>
      )}
    </Card>
  );
}

const fileOf = (person: Person) => new Blob([JSON.stringify(person, null, 2)], { type: 'application/json' });

/** Forms may lie there that can't be looked at now. */
function SiteIsSilent() {
  return (
    <Box padding={4} background="warning100" borderColor="warning200" hasRadius>
      <Typography tag="p" fontWeight="bold" textColor="neutral800">
        De website antwoordt niet.
      </Typography>
      <Typography tag="p" textColor="neutral800">
        Misschien ligt daar nog een formulier van deze persoon dat niet in het postvak kwam. Zoek straks nog een keer.
        Dan kun je dat ook zien en wissen. Blijft de website stil? Vraag hulp aan wie de website beheert.
      </Typography>
    </Box>
  );
}

function Erase({ who, isBusy, onErase }: Pick<FoundPersonProps, 'who' | 'isBusy' | 'onErase'>) {
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger" disabled={isBusy}>
          Wis alles van deze persoon
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Wis je alles van {who}?</Dialog.Header>
        <Dialog.Body>
          Dit kun je niet terughalen. Dat er iets binnenkwam, blijft staan. Een plaats in een workshop blijft geteld.
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">Nee, bewaar het</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger" onClick={onErase}>
              Ja, wis alles
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
