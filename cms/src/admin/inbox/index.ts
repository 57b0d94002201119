import { Mail } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** Adds *Postvak* to the menu, for who may read what visitors sent. */
export function addInbox(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    to: 'postvak',
    icon: Mail,
    intlLabel: { id: 'inbox.menu', defaultMessage: 'Postvak' },
    Component: () => import('./page'),
    permissions: [{ action: 'plugin::content-manager.explorer.read', subject: 'api::submission.submission' }],
    position: 1,
  });
}
