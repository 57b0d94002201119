import { Th, Thead, Tr, Typography } from '@strapi/design-system';

/** The heads of a table, one for each column. */
export function Columns({ names }: { names: readonly string[] }) {
  return (
    <Thead>
      <Tr>
        {names.map((name) => (
          <Th key={name}>
            <Typography variant="sigma">{name}</Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
  );
}
