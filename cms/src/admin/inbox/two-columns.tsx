import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

interface Props {
  /** What somebody sent. */
  subject: ReactNode;
  /** What one does with it first, and what one wants to know for that. */
  desk: ReactNode;
  /** What comes after that. */
  rest?: ReactNode;
}

/**
 * Three stacks in the order in which a volunteer works. Where there is room the second stands beside the other two; on a
 * narrow screen they come one after another. The document has that order too, so the Tab key goes as the eye does.
 */
export function TwoColumns({ subject, desk, rest }: Props) {
  return (
    <Room>
      <Columns>
        <Stack>{subject}</Stack>
        <Stack data-beside>{desk}</Stack>
        {rest && <Stack>{rest}</Stack>}
      </Columns>
    </Room>
  );
}

const Stack = (props: { children: ReactNode; 'data-beside'?: boolean }) => (
  <Flex direction="column" alignItems="stretch" gap={4} minWidth={0} {...props} />
);

/** The room beside Strapi's menu, which lies on top on smaller screens: the window's width says too little. */
const Room = styled.div`
  container-type: inline-size;
`;

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};

  @container (min-width: 800px) {
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
    grid-template-rows: auto 1fr;

    > [data-beside] {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
  }
`;
