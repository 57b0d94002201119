import { principles, type ShownCount, successFactors } from 'shared-types';
import { z } from 'zod';
import { inAddress } from '../../../components/list/filters.ts';
import { patternsOf } from '../../../components/patterns/patterns.ts';
import { dataset } from '../dataset.ts';
import * as f from '../fields.ts';

const precision = { exact: 'precies', 'at least': 'ten minste', few: 'minder dan 3' } as const;
const kinds = ['regel van de ombudsman', 'succesfactor'] as const;

export const patronen = dataset({
  name: 'patronen',
  title: 'Patronen',
  description:
    'Hoe vaak elke regel van de ombudsman en elke succesfactor in de knel komt. Kleine aantallen staan er niet in.',
  row: z.strictObject({
    id: f.id,
    soort: f.oneOf(kinds, 'Wat is geteld.'),
    onderwerp: f.oneOf([...principles, ...successFactors], 'De regel of de succesfactor.'),
    jaar: f.maybeText('Jaar van de melding. Leeg is alle jaren samen.'),
    wijk: f.maybeText('Laatste deel van het adres van de wijk. Leeg is alle wijken samen.'),
    aantal: f.maybeWhole('Aantal knelpunten. Leeg als het er minder dan 3 zijn.'),
    aantal_is: f.oneOf(Object.values(precision), 'Hoe precies het aantal is.'),
  }),
  rows: ({ content }) => {
    const { years, wijken, shown } = patternsOf(content);
    if (years.length === 0) return [];
    return [...principles, ...successFactors].flatMap((subject) =>
      [null, ...years].flatMap((year) =>
        [null, ...wijken].map((wijk) => ({
          id: [inAddress(subject), year ?? 'alle', wijk ?? 'alle'].join('/'),
          soort: (principles as readonly string[]).includes(subject) ? kinds[0] : kinds[1],
          onderwerp: subject,
          jaar: year,
          wijk,
          ...counted(shown(subject, { year, wijk })),
        })),
      ),
    );
  },
});

const counted = (shown: ShownCount) => ({
  aantal: shown.kind === 'few' ? null : shown.count,
  aantal_is: precision[shown.kind],
});
