import { Button, Dialog, Flex, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import type { Thrown } from '../../../safety/routes/bin';
import { dayOf } from '../../time/dutch-time';
import { Columns } from '../columns';
import { toldMoment, toldPerson } from '../moments';
import { TitleTable } from '../title-table';

const columns = ['Titel', 'Soort', 'Weggegooid', 'Verdwijnt op', 'Wat nu?'];

interface Props {
  isBusy: boolean;
  onRestore(thrown: Thrown): void;
  onWipe(thrown: Thrown): void;
}

export function BinTable({ thrown, ...acts }: Props & { thrown: readonly Thrown[] }) {
  return (
    <TitleTable colCount={columns.length} rowCount={thrown.length + 1}>
      <Columns names={columns} />
      <Tbody>
        {thrown.map((one) => (
          <Row key={one.id} thrown={one} {...acts} />
        ))}
      </Tbody>
    </TitleTable>
  );
}

function Row({ thrown, isBusy, onRestore, onWipe }: Props & { thrown: Thrown }) {
  const { title, type, deletedAt, wipeAfter, name, role, wasOnSite } = thrown;
  return (
    <Tr>
      <Td data-title>
        <Typography tag="p" fontWeight="bold">
          {title}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {wasOnSite ? 'Stond op de site' : 'Stond niet op de site'}
        </Typography>
      </Td>
      <Td>
        <Typography>{type}</Typography>
      </Td>
      <Td>
        <Typography tag="p">{toldMoment(deletedAt)}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {toldPerson(name, role)}
        </Typography>
      </Td>
      <Td>
        <Typography>{dayOf(wipeAfter)}</Typography>
      </Td>
      <Td>
        <Flex gap={2}>
          <Button
            variant="secondary"
            size="S"
            disabled={isBusy}
            aria-label={`Haal terug: ‘${title}’`}
            onClick={() => onRestore(thrown)}
          >
            Haal terug
          </Button>
          <Wipe title={title} isBusy={isBusy} onWipe={() => onWipe(thrown)} />
        </Flex>
      </Td>
    </Tr>
  );
}

/** What can't be undone is asked once more. */
function Wipe({ title, isBusy, onWipe }: { title: string; isBusy: boolean; onWipe(): void }) {
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light" size="S" disabled={isBusy} aria-label={`Wis ‘${title}’ voorgoed`}>
          Wis
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Voorgoed wissen?</Dialog.Header>
        <Dialog.Body>‘{title}’ verdwijnt met alle vorige versies. Niemand kan het daarna nog terughalen.</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Nee, laat staan
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger-light" fullWidth onClick={onWipe}>
              Ja, wis voorgoed
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
