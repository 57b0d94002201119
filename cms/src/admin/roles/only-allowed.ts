import { useAuth } from '@strapi/strapi/admin';
import type { Action } from '../record/staying';
import { isAllowed } from './permissions';

/**
 * The same actions, without buttons for what this person may not do: somebody else does that. Strapi shows such a button
 * as one that can't be pressed, and says nothing about it.
 */
export function onlyAllowed<A extends Action>(actions: A[]): A[] {
  return actions.map((action) => {
    // The action is always run, so that its hooks keep their order; only its button is left out.
    const allowed = (props: { model: string }) => {
      const button = action(props);
      const permissions = useAuth('onlyAllowed', (state) => state.permissions);
      return isAllowed(permissions, action.type, props.model) ? button : null;
    };
    return Object.assign(allowed, action) as unknown as A;
  });
}
