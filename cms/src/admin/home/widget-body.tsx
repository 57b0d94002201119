import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { createGlobalStyle } from 'styled-components';

/**
 * Strapi gives every widget one height, with a bar to scroll inside it, and puts it in the middle of its row. Ours are as
 * high as what they say and fill their row: what waits for somebody must not be hidden below an edge.
 */
const AsHighAsItsContent = createGlobalStyle`
  [data-strapi-widget-id^="global::home-"] main {
    height: auto;
  }
  div:has(> [data-strapi-widget-id^="global::home-"]) {
    align-items: stretch;
  }
`;

interface WidgetBodyProps<T> {
  answer: { data: T | undefined; isLost: boolean };
  children: (data: T) => ReactNode;
}

/** What a widget says once the CMS has answered; an old answer stays while a new one does not come. */
export function WidgetBody<T>({ answer: { data, isLost }, children }: WidgetBodyProps<T>) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%" data-home-widget>
      <AsHighAsItsContent />
      {isLost && (
        <Typography variant="omega" textColor="danger600" role="alert">
          De redactie antwoordt even niet. We proberen het vanzelf opnieuw.
        </Typography>
      )}
      {data !== undefined && children(data)}
      {data === undefined && !isLost && (
        <Box paddingTop={8}>
          <Flex justifyContent="center">
            <Loader>Even ophalen</Loader>
          </Flex>
        </Box>
      )}
    </Flex>
  );
}
