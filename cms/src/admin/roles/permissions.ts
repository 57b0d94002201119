/** What an action of the edit view asks of a role, by its type. */
const asks: Readonly<Record<string, string>> = {
  publish: 'publish',
  unpublish: 'publish',
  delete: 'delete',
  clone: 'create',
};

/** A permission as Strapi gives it to the admin. */
export interface Permission {
  action: string;
  subject?: string | null;
}

/** Does a role, by its permissions, have what an action asks? An action that asks nothing is for everybody. */
export function isAllowed(permissions: readonly Permission[], type: string | undefined, model: string): boolean {
  const act = asks[type ?? ''];
  const asked = `plugin::content-manager.explorer.${act}`;
  return act === undefined || permissions.some(({ action, subject }) => action === asked && subject === model);
}
