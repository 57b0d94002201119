import { Table } from '@strapi/design-system';
import { styled } from 'styled-components';

/**
 * Strapi keeps every cell on one line, so that a long title pushes what stands behind it out of sight. A cell with
 * `data-title` takes the lines that it needs.
 */
export const TitleTable = styled(Table)`
  td[data-title] {
    min-width: 20rem;
  }
  td[data-title],
  td[data-title] * {
    overflow-wrap: anywhere;
    white-space: normal;
  }
`;
