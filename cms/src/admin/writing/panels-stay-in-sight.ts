import { createGlobalStyle } from 'styled-components';

/**
 * Keeps the column of panels in sight while somebody writes far down a form: hints that scrolled away help nobody, and
 * the button that puts it on the site is there too. Strapi's column has no name of its own, so ours is found from inside.
 * On a narrow screen Strapi shows the panels in a drawer, which stays in sight by itself.
 */
export const PanelsStayInSight = createGlobalStyle`
  @media (min-width: 1080px) {
    div:has(> aside > [data-writing-help]) {
      position: sticky;
      top: 2.4rem;
      max-height: calc(100vh - 4.8rem);
      overflow-y: auto;
    }
  }
`;
