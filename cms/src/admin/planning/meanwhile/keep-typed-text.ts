/** As much of Redux as is used here. */
interface PatchAction {
  type?: string;
  payload?: { queryCacheKey?: string };
}
type Next = (action: PatchAction) => unknown;

/**
 * Keeps what was typed when a save is refused. Strapi puts what it sends into its copy of the entry before the CMS has
 * answered, and takes it back when the CMS refuses; its form then follows that copy, and everything typed is gone.
 * Without the guess the form changes when the CMS has answered, and not before.
 */
export const keepTypedText = () => () => (next: Next) => (action: PatchAction) =>
  action.type?.endsWith('/queries/queryResultPatched') && action.payload?.queryCacheKey?.startsWith('getDocument(')
    ? undefined
    : next(action);
