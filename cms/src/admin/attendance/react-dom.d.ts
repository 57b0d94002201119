/** As much of React's DOM package as is used here; its types are not installed (Strapi brings the package). */
declare module 'react-dom' {
  import type { ReactNode, ReactPortal } from 'react';

  export function createPortal(children: ReactNode, container: Element): ReactPortal;
}
