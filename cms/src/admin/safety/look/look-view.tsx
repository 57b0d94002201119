import { Flex, Typography } from '@strapi/design-system';
import type { Look } from '../../../safety/look/difference';
import { ChangedBy } from './changed-by';
import { DifferenceView } from './difference-view';

/** What publishing would change: who wrote it, what is not visible yet, and the words. */
export function LookView({ look }: { look: Look }) {
  const { isFirst, differences, changedBy, notOnSite } = look;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <ChangedBy changes={changedBy} />
      {notOnSite.length > 0 && (
        <Typography>
          Dit hoort erbij, maar staat zelf nog niet op de site: {notOnSite.map((title) => `‘${title}’`).join(', ')}.
          Bezoekers zien dat nog niet.
        </Typography>
      )}
      <Typography tag="p">{summary(isFirst, differences.length)}</Typography>
      <DifferenceView differences={differences} isNew={isFirst} />
    </Flex>
  );
}

function summary(isFirst: boolean, count: number): string {
  if (isFirst) return 'Dit staat nog niet op de site. Alles hieronder wordt voor iedereen te lezen.';
  if (count === 0) return 'Er is niets anders dan op de site.';
  const fields = count === 1 ? 'Eén veld is' : `${count} velden zijn`;
  return `${fields} anders dan op de site. Nieuw is onderstreept, weg is doorgestreept.`;
}
