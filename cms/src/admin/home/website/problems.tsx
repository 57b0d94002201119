import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useState } from 'react';

const shownAtFirst = 3;

/** What the site could not do with some items. It never holds up the others. */
export function Problems({ problems }: { problems: { title: string; message: string }[] }) {
  const [showsAll, setShowsAll] = useState(false);
  if (problems.length === 0) return null;
  const more = problems.length - shownAtFirst;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        Kijk dit na ({problems.length})
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} padding={0} margin={0}>
        {(showsAll ? problems : problems.slice(0, shownAtFirst)).map(({ title, message }, index) => (
          <Flex tag="li" key={`${title} ${message} ${index}`} direction="column" alignItems="stretch" gap={1}>
            <Typography variant="pi" fontWeight="bold" textColor="neutral800">
              {title}
            </Typography>
            <Typography variant="pi" textColor="neutral800">
              {message}
            </Typography>
          </Flex>
        ))}
      </Flex>
      {more > 0 && (
        <TextButton aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? 'Toon er minder' : `Toon er nog ${more}`}
        </TextButton>
      )}
    </Flex>
  );
}
