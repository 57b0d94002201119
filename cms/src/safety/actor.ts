import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** Who did something, as it is told afterwards: with the name of then, so that it outlives the account. */
export interface Actor {
  readonly kind: 'account' | 'sleutel' | 'plan' | 'startinhoud' | 'systeem';
  readonly name: string;
  /** Roles at that moment; empty for what is no person. */
  readonly role: string;
  /** The account, to know somebody again while it exists. */
  readonly id: string | null;
}

export const startContent: Actor = { kind: 'startinhoud', name: 'Startinhoud', role: '', id: null };
const ourselves: Actor = { kind: 'systeem', name: 'Het systeem', role: '', id: null };

const given = new AsyncLocalStorage<Actor>();

/** Runs work that nobody asked for at this moment in the name of `actor`: a plan of somebody, the start content. */
export function actingAs<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  return given.run(actor, work);
}

export interface Account {
  readonly id: unknown;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly username?: string | null;
  readonly roles?: readonly { name: string }[];
}

/** An account as an actor. Never its e-mail address: that is personal data, and the log stays. */
export function accountActor({ id, firstname, lastname, username, roles = [] }: Account): Actor {
  const name = [firstname, lastname].filter(Boolean).join(' ') || username || 'Iemand zonder naam';
  return { kind: 'account', name, role: roles.map((role) => role.name).join(', '), id: String(id) };
}

/** Who is at work now: who was named with `actingAs`, else who sent the request, else the CMS itself. */
export function currentActor(strapi: Core.Strapi): Actor {
  const named = given.getStore();
  if (named) return named;
  const state = strapi.requestContext.get()?.state;
  if (state?.user) return accountActor(state.user as Account);
  const token = (state?.auth as { credentials?: { name?: string } } | undefined)?.credentials?.name;
  return token ? { kind: 'sleutel', name: token, role: '', id: null } : ourselves;
}

/** The columns in which an actor is kept. */
export const actorColumns = ({ kind, name, role }: Actor) => ({ actorKind: kind, actorName: name, actorRole: role });

/** An account as Strapi's own mark of who wrote an entry last, or first; nothing for who has no account. */
export const updatedBy = ({ id }: Actor) => (id === null ? {} : { updatedBy: Number(id) });
export const createdBy = ({ id }: Actor) => (id === null ? {} : { createdBy: Number(id) });
