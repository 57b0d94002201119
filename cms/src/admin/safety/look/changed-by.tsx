import { Box, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import type { DraftChange } from '../../../safety/look/trail';
import { toldMoment, toldPerson } from '../moments';

/** Who wrote what is in the draft and not on the site: drafts are shared. */
export function ChangedBy({ changes }: { changes: readonly DraftChange[] }) {
  const own = useAuth('ChangedBy', ({ user }) => String(user?.id ?? ''));
  if (changes.length === 0) return null;
  const hasOthers = changes.some(({ accountId }) => accountId !== own);
  return (
    <Box background={hasOthers ? 'warning100' : 'neutral100'} padding={4} hasRadius>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {hasOthers ? 'Hier schreef niet alleen jij aan' : 'Dit schreef jij'}
      </Typography>
      <ul>
        {changes.map(({ name, role, at, fields, accountId }) => (
          <li key={`${accountId} ${name}`}>
            <Typography>
              {accountId === own ? 'Jij' : toldPerson(name, role)}, {toldMoment(at)}: {fields.join(', ')}
            </Typography>
          </li>
        ))}
      </ul>
    </Box>
  );
}
