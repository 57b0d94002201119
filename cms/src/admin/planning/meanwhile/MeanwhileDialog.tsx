import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useEffect, useSyncExternalStore } from 'react';
import type { Meanwhile } from '../../../planning/versions/edited-meanwhile';
import { dutchMoment } from '../../time/dutch-time';
import { type Choice, conflicts, hostDialog } from './conflict';

/** Stands wherever one can save: asks what to do when somebody else changed the entry meanwhile. */
export function MeanwhileDialog() {
  const { conflict } = useSyncExternalStore(conflicts.subscribe, conflicts.read);
  useEffect(hostDialog, []);
  if (!conflict) return null;
  const { meanwhile, isPublishing, decide } = conflict;
  return (
    <Dialog.Root open onOpenChange={(isOpen: boolean) => !isOpen && decide('go back')}>
      <Dialog.Content>
        <Dialog.Header>Er is een nieuwere versie</Dialog.Header>
        <Dialog.Body>
          <Told meanwhile={meanwhile} />
        </Dialog.Body>
        <Dialog.Footer>
          <Choices isPublishing={isPublishing} decide={decide} />
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

function Told({ meanwhile: { who, isYou, when, changed } }: { meanwhile: Meanwhile }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography>
        {isYou ? 'Jij hebt dit item zelf veranderd in een ander venster' : `${who} heeft dit item veranderd`}, op{' '}
        {dutchMoment(when)}. Jij ziet die verandering nog niet.
      </Typography>
      <div>
        <Typography fontWeight="bold">Veranderd:</Typography>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1} paddingLeft={4}>
          {changed.map((label) => (
            <Typography tag="li" key={label}>
              {label}
            </Typography>
          ))}
        </Flex>
      </div>
      <Typography textColor="neutral600">Er is nog niets bewaard en niets verloren.</Typography>
    </Flex>
  );
}

function Choices({ isPublishing, decide }: { isPublishing: boolean; decide(choice: Choice): void }) {
  const overwrite = isPublishing
    ? 'Zet mijn versie op de site, over de andere heen'
    : 'Bewaar mijn versie, over de andere heen';
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <Button fullWidth onClick={() => decide('see theirs')}>
        Bekijk de andere versie, bewaar mijn tekst ernaast
      </Button>
      <Button fullWidth variant="danger-light" onClick={() => decide('overwrite')}>
        {overwrite}
      </Button>
      <Button fullWidth variant="tertiary" onClick={() => decide('go back')}>
        Terug naar mijn tekst
      </Button>
    </Flex>
  );
}
