import { Link, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { LogLine } from '../../../safety/log/read';
import { Columns } from '../columns';
import { toldMoment, toldPerson } from '../moments';
import { TitleTable } from '../title-table';

const columns = ['Wanneer', 'Wat', 'Titel', 'Soort', 'Wie'];

/** Lines of the log; a title leads to the item, when it is still there. */
export function LogTable({ lines }: { lines: readonly LogLine[] }) {
  if (lines.length === 0) return null;
  return (
    <TitleTable colCount={columns.length} rowCount={lines.length + 1}>
      <Columns names={columns} />
      <Tbody>
        {lines.map(({ at, act, documentId, type, title, name, role, address }) => (
          <Tr key={`${at} ${documentId} ${act}`}>
            <Td>
              <Typography>{toldMoment(at)}</Typography>
            </Td>
            <Td>
              <Typography>{act}</Typography>
            </Td>
            <Td data-title>
              {address ? (
                <Link tag={RouterLink} to={address}>
                  {title}
                </Link>
              ) : (
                <Typography>{title}</Typography>
              )}
            </Td>
            <Td>
              <Typography>{type}</Typography>
            </Td>
            <Td>
              <Typography>{toldPerson(name, role)}</Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
    </TitleTable>
  );
}
