import { Question } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

export { WritingPanel } from './panel';

/** As much of Strapi's app as has a menu. */
export type Menu = Pick<StrapiApp, 'addMenuLink'>;

/** Adds *Handboek* to the menu; its chapters are fetched when somebody opens it. */
export function addHandbook(app: Menu): void {
  app.addMenuLink({
    to: 'handboek',
    icon: Question,
    intlLabel: { id: 'handbook.menu', defaultMessage: 'Handboek' },
    Component: () => import('./handbook/page'),
    permissions: [],
    position: 20,
  });
}
