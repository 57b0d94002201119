import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { EarlierVersion } from '../../../safety/versions/restore';
import { toldMoment } from '../moments';
import { VersionDialog } from './version-dialog';

/** As many as one looks through; the others stay behind a button. */
const shownAtFirst = 3;

interface Props {
  versions: readonly EarlierVersion[];
  model: string;
  documentId: string;
  mayWipe: boolean;
}

/** How the item was on the site before, with the way back. */
export function Versions({ versions, ...entry }: Props) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? versions : versions.slice(0, shownAtFirst);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        Vorige versies
      </Typography>
      {shown.map((version) => (
        <Version key={version.id} version={version} {...entry} />
      ))}
      {shown.length < versions.length && (
        <Button variant="ghost" onClick={() => setWhole(true)}>
          Laat alle {versions.length} zien
        </Button>
      )}
    </Flex>
  );
}

function Version({ version, ...entry }: Omit<Props, 'versions'> & { version: EarlierVersion }) {
  const until = toldMoment(version.until);
  return (
    <Flex justifyContent="space-between" gap={2}>
      <Typography variant="pi" textColor="neutral700">
        Tot {until}
      </Typography>
      <Modal.Root>
        <Modal.Trigger>
          <Button variant="tertiary" size="S" aria-label={`Bekijk de versie tot ${until}`}>
            Bekijk
          </Button>
        </Modal.Trigger>
        <Modal.Content>
          <VersionDialog version={version} {...entry} />
        </Modal.Content>
      </Modal.Root>
    </Flex>
  );
}
