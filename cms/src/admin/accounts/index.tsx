import { createRoot } from 'react-dom/client';
import { FirstPasswordNotice } from './FirstPasswordNotice';
import { type LoginEvent, tellLogins } from './logged-in';

/** As much of Strapi's app as takes a middleware of its store. */
export interface Store {
  addMiddlewares(middlewares: unknown[]): void;
}

/**
 * Puts the notice about first passwords above the admin, in a root of its own: Strapi has no place that stands on every
 * page (5.54). It takes room of its own, so it never lies over a button.
 */
export function warnAboutFirstPassword(app: Store): void {
  const listeners = new Set<(event: LoginEvent) => void>();
  let last: LoginEvent | undefined;
  const tell = (event: LoginEvent) => {
    last = event;
    for (const listener of listeners) listener(event);
  };
  const onLogin = (listener: (event: LoginEvent) => void) => {
    listeners.add(listener);
    if (last) listener(last);
    return () => void listeners.delete(listener);
  };
  app.addMiddlewares([tellLogins(tell)]);
  const place = document.createElement('div');
  document.body.prepend(place);
  createRoot(place).render(<FirstPasswordNotice onLogin={onLogin} />);
}
