import { Button, Flex, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Pasted } from './paste';
import { onPasted } from './pasted-event';
import { hasTables } from './types-with-tables';

interface PanelProps {
  model: string;
}

/** Beside the form, after something was pasted: where its tables are, and what the text could not hold. */
export function PastedPanel({ model }: PanelProps) {
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const addFieldRow = useForm('PastedPanel', (form) => form.addFieldRow);

  useEffect(
    () =>
      onPasted(({ tables, lost }) => {
        const hasPlace = hasTables(model);
        const noPlace = tables.length > 0 && !hasPlace ? ['Een tabel. Dit item heeft daar geen plek voor.'] : [];
        const kept = hasPlace ? tables : [];
        for (const table of kept) addFieldRow('tables', { ...table });
        setPasted({ tables: kept, lost: [...lost, ...noPlace] });
      }),
    [addFieldRow, model],
  );

  if (!pasted) return null;
  return {
    title: 'Plakken',
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%" role="status">
        {pasted.tables.length > 0 && (
          <Typography>
            {pasted.tables.length === 1 ? 'De tabel staat' : `De ${pasted.tables.length} tabellen staan`} onder de
            tekst, bij ‘Tabellen’. Geef {pasted.tables.length === 1 ? 'haar' : 'elke tabel'} een titel.
          </Typography>
        )}
        {pasted.lost.length > 0 && (
          <>
            <Typography fontWeight="bold">Dit kon niet mee:</Typography>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
              {pasted.lost.map((sentence) => (
                <Typography tag="li" key={sentence}>
                  {sentence}
                </Typography>
              ))}
            </Flex>
          </>
        )}
        <Button variant="tertiary" onClick={() => setPasted(null)}>
          Gezien
        </Button>
      </Flex>
    ),
  };
}
