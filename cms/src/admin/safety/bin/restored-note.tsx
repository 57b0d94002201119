import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Restored } from '../../../safety/bin/restore';

/** Where what came back is, and what of it is other than it was. */
export function RestoredNote({ title, answer: { uid, documentId, told } }: { title: string; answer: Restored }) {
  return (
    <Box background="success100" padding={4} hasRadius>
      <Typography tag="p">
        ‘{title}’ is terug. Het staat nog niet op de site.{' '}
        <Link tag={RouterLink} to={`/content-manager/collection-types/${uid}/${documentId}`}>
          Open het item
        </Link>
      </Typography>
      {told.map((one) => (
        <Typography key={one} tag="p">
          {one}
        </Typography>
      ))}
    </Box>
  );
}
