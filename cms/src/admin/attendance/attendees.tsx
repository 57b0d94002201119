import { Button, Dialog, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Attendee } from '../../intake/attendance/read';
import { contactOf, nameOf } from './words';

interface Props {
  /** What the table is about, for who can't see the heading above it. */
  label: string;
  rows: readonly Attendee[];
  withContact: boolean;
  /** Whether they have a place, which goes to the next when they sign off. */
  havePlace: boolean;
  /** `null`: nobody can be signed off now. */
  onSignOff: ((who: Attendee) => void) | null;
}

/** People of a workshop, a row for each who signed up. */
export function Attendees({ label, rows, withContact, havePlace, onSignOff }: Props) {
  const columns = ['Naam', 'Mensen', 'Wat is er nodig?', ...(withContact ? ['Telefoon en e-mail'] : []), 'Nummer'];
  return (
    <Lines aria-label={label} colCount={columns.length + (onSignOff ? 1 : 0)} rowCount={rows.length + 1}>
      <Thead>
        <Tr>
          {columns.map((column) => (
            <Th key={column}>
              <Typography variant="sigma">{column}</Typography>
            </Th>
          ))}
          {onSignOff && (
            <Th>
              <Typography variant="sigma">Afmelden</Typography>
            </Th>
          )}
        </Tr>
      </Thead>
      <Tbody>
        {rows.map((who) => (
          <Tr key={who.documentId}>
            <Cell text={nameOf(who)} isStrong />
            <Cell text={String(who.people)} />
            <Cell text={who.accessNeeds} />
            {withContact && (
              <Td>
                {contactOf(who).map((line) => (
                  <Typography key={line} tag="p" textColor="neutral800">
                    {line}
                  </Typography>
                ))}
              </Td>
            )}
            <Cell text={who.reference} isWhole />
            {onSignOff && (
              <Td data-whole>
                <SignOff who={who} hasPlace={havePlace} onSignOff={onSignOff} />
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Lines>
  );
}

interface CellProps {
  text: string | null | undefined;
  isStrong?: boolean;
  /** Never broken over two lines. */
  isWhole?: boolean;
}

function Cell({ text, isStrong, isWhole }: CellProps) {
  return (
    <Td data-whole={isWhole}>
      <Typography textColor="neutral800" fontWeight={isStrong ? 'bold' : 'regular'}>
        {text ?? ''}
      </Typography>
    </Td>
  );
}

interface SignOffProps {
  who: Attendee;
  hasPlace: boolean;
  onSignOff: (who: Attendee) => void;
}

function SignOff({ who, hasPlace, onSignOff }: SignOffProps) {
  const name = nameOf(who);
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="tertiary" size="S" aria-label={`Meld af: ${name}`}>
          Meld af
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Meld je {name} af?</Dialog.Header>
        <Dialog.Body>
          {hasPlace && 'De plaats gaat naar wie het eerst op de wachtlijst staat en past. '}
          Wie een e-mailadres gaf, krijgt bericht.
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary">Nee, laat staan</Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button variant="danger-light" onClick={() => onSignOff(who)}>
              Ja, meld af
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}

/** Strapi keeps a cell on one line: what people need is longer, and the button has to stay in sight. */
const Lines = styled(Table)`
  td,
  td * {
    white-space: normal;
  }
  td {
    overflow-wrap: anywhere;
  }
  td:nth-child(1) {
    min-width: 14rem;
  }
  td:nth-child(3) {
    min-width: 18rem;
  }
  /* A number and a button are read as one. */
  td[data-whole],
  td[data-whole] * {
    overflow-wrap: normal;
    white-space: nowrap;
  }
`;
