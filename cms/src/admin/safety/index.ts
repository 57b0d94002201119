import { Clock, Trash } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

export { HistoryPanel } from './history/HistoryPanel';
export { LookHost } from './look/LookHost';
export { carrySeenToken } from './look/seen-token';
export { withLook, withoutBulkPublish } from './look/with-look';

/** As much of Strapi's app as has a menu. */
type Menu = Pick<StrapiApp, 'addMenuLink'>;

const explorer = (act: string, type: string) => [
  { action: `plugin::content-manager.explorer.${act}`, subject: `api::${type}.${type}` },
];

/** Adds *Logboek van de site* and *Prullenbak* to the menu, for who may read or use them (the server decides: `safety/routes`). */
export function addSafetyPages(app: Menu): void {
  app.addMenuLink({
    to: 'logboek',
    icon: Clock,
    intlLabel: { id: 'safety.log.menu', defaultMessage: 'Logboek van de site' },
    Component: () => import('./log/page'),
    permissions: explorer('publish', 'agreement'),
    position: 18,
  });
  app.addMenuLink({
    to: 'prullenbak',
    icon: Trash,
    intlLabel: { id: 'safety.bin.menu', defaultMessage: 'Prullenbak' },
    Component: () => import('./bin/page'),
    permissions: explorer('delete', 'initiative'),
    position: 19,
  });
}
