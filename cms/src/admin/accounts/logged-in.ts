/** As much of a Redux action as is looked at here; Strapi's own are `admin/login`, `admin/logout` and its requests. */
interface Action {
  type?: string;
  meta?: { arg?: { endpointName?: string } };
}
interface Store {
  getState(): { admin_app?: { token?: string | null } };
}

/** Requests after which somebody may have another password, or none. */
const changesOfAccounts = new Set(['updateMe', 'updateUser', 'deleteManyUsers', 'resetPassword']);

/** What happened to who is logged in: `came` with the form, `was` still logged in, `left`, or an account `changed`. */
export type LoginEvent = 'came' | 'was' | 'left' | 'changed';

/**
 * A middleware of Strapi's store that tells who comes and goes: it is the one place that knows on every page of the admin.
 */
export function tellLogins(tell: (event: LoginEvent) => void) {
  let isKnown = false;
  return () => (store: Store) => (next: (action: unknown) => unknown) => (action: unknown) => {
    const result = next(action);
    const { type, meta } = action as Action;
    const isLoggedIn = Boolean(store.getState().admin_app?.token);
    if (type === 'admin/login') tell('came');
    else if (!isLoggedIn && isKnown) tell('left');
    else if (isLoggedIn && !isKnown) tell('was');
    else if (type?.endsWith('Mutation/fulfilled') && changesOfAccounts.has(meta?.arg?.endpointName ?? ''))
      tell('changed');
    isKnown = isLoggedIn;
    return result;
  };
}
