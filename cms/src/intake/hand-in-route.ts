import { HAND_IN } from './hand-in-permission';

/**
 * A route where the site brings something. Only the intake token opens it.
 *
 * @param path as the contract in shared-types has it, with `/api`
 * @param handler gets Koa's context, of which it names as much as it uses
 */
export const handInRoute = <Context>(path: string, handler: (context: Context) => Promise<void>) => ({
  method: 'POST' as const,
  // Strapi puts `/api` before it.
  path: path.replace(/^\/api/, ''),
  // `as never`: Strapi's type of a handler is a name of a controller; a function works as well.
  handler: handler as never,
  config: { auth: { scope: [HAND_IN] as string[] } },
  info: { type: 'content-api' as const },
});
