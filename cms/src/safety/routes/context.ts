import type { Core, UID } from '@strapi/strapi';
import { rulesOf } from '../../editorial/model';

/** As much of Koa's context as is used here. */
export interface Context {
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, unknown>>;
  state: { user: { id: unknown }; userAbility: { can(action: string, subject: string): boolean } };
  body: unknown;
  set(header: string, value: string): void;
  notFound(message: string): void;
  forbidden(message: string): void;
  badRequest(message: string): void;
}
export type Handler = (strapi: Core.Strapi, context: Context) => Promise<void> | void;

export const GONE = 'Dit is er niet meer. Laad de bladzijde opnieuw.';
const NOT_YOURS = 'Dit mag je niet. Vraag het de beheerder.';

/** Whether the person who asks may do this in the admin. */
export const may = (context: Context, act: string, uid: string): boolean =>
  context.state.userAbility.can(`plugin::content-manager.explorer.${act}`, uid);

/** A handler about one entry of a public type, for whoever may do `act` with that type. */
export function aboutEntry(
  act: string,
  answer: (strapi: Core.Strapi, entry: { uid: UID.ContentType; documentId: string }, context: Context) => Promise<void>,
): Handler {
  return async (strapi, context) => {
    const { uid = '', documentId = '' } = context.params;
    if (!rulesOf(strapi, uid)) return context.notFound(GONE);
    if (!may(context, act, uid)) return context.forbidden(NOT_YOURS);
    await answer(strapi, { uid: uid as UID.ContentType, documentId }, context);
  };
}

/** A handler for whoever may do `act` with the types that `isAllowed` asks about. */
export function forWho(isAllowed: (context: Context) => boolean, answer: Handler): Handler {
  return (strapi, context) => (isAllowed(context) ? answer(strapi, context) : context.forbidden(NOT_YOURS));
}

/** Gives `value` as the admin expects it, or says that it is gone. */
export function give(context: Context, value: unknown): void {
  if (value === null) return context.notFound(GONE);
  context.body = { data: value };
}
