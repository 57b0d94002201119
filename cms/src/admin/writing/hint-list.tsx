import { Box, Flex, Typography, TextButton } from '@strapi/design-system';
import { useState } from 'react';
import type { Hint } from 'shared-types/b1';
import { styled } from 'styled-components';
import { goToField } from './go-to-field';
import { Quote } from './quote';

/** Hints shown at first: enough to work on, not so many that somebody gives up. */
const shownAtFirst = 4;

interface HintListProps {
  heading: string;
  hints: readonly Hint[];
}

/** Hints of one kind under their heading, in the order of the form. */
export function HintList({ heading, hints }: HintListProps) {
  const [showsAll, setShowsAll] = useState(false);
  if (hints.length === 0) return null;
  const shown = showsAll ? hints : hints.slice(0, shownAtFirst);
  const more = hints.length - shownAtFirst;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {heading} ({hints.length})
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4} padding={0} margin={0}>
        {shown.map((hint, index) => (
          <HintItem key={`${hint.rule} ${hint.place.field} ${hint.quote} ${hint.bit ?? ''} ${index}`} hint={hint} />
        ))}
      </Flex>
      {more > 0 && (
        <Box>
          <TextButton aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? 'Toon er minder' : `Toon er nog ${more}`}
          </TextButton>
        </Box>
      )}
    </Flex>
  );
}

function HintItem({ hint: { place, quote, bit, title, suggestion } }: { hint: Hint }) {
  return (
    <Flex tag="li" direction="column" alignItems="stretch" gap={1}>
      <Typography variant="pi" fontWeight="bold" textColor="neutral800">
        {title}
      </Typography>
      {quote !== '' && <Quote quote={quote} bit={bit} />}
      <Typography variant="pi" textColor="neutral800">
        {suggestion}
      </Typography>
      <Box>
        <Place aria-label={`Ga naar ${place.label}: ${title}`} onClick={() => goToField(place.field, place.label)}>
          {place.label}
        </Place>
      </Box>
    </Flex>
  );
}

/** A button's words stand in the middle; a long name of a place begins under the hint. */
const Place = styled(TextButton)`
  text-align: left;
`;
