/**
 * The accounts of the start content begin with a password that stands in a file and was told on a terminal. Whoever logs
 * in with one is told so, until it is changed: `GET /redactie/eerste-wachtwoorden`.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

interface User {
  id: number;
  email: string;
  firstname: string | null;
  password: string | null;
}

/** Whose password is still the first one, as the one who asks may know it. */
export interface FirstPasswords {
  /** The one who asks. */
  own: boolean;
  /** Everybody else; empty for who may not manage accounts. */
  others: { id: number; name: string; email: string }[];
}

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'participienter', key: 'first-passwords' });

/** Of the stored (salted) hash, so that what is remembered opens nothing: it only tells one from another. */
const fingerprint = (hash: string) => createHash('sha256').update(hash).digest('hex');

/** To be called once, when the accounts are made. */
export async function rememberFirstPasswords(strapi: Core.Strapi, emails: string[]): Promise<void> {
  const users: User[] = await strapi.db.query('admin::user').findMany({ where: { email: { $in: emails } } });
  const known = users.flatMap(({ id, password }) => (password ? [[id, fingerprint(password)]] : []));
  await store(strapi).set({ value: Object.fromEntries(known) });
}

/** People who can log in and have not changed their first password. */
export async function withFirstPassword(strapi: Core.Strapi): Promise<User[]> {
  const first = ((await store(strapi).get({})) ?? {}) as Record<string, string>;
  const users: User[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: Object.keys(first).map(Number) }, isActive: true }, orderBy: 'id' });
  return users.filter(({ id, password }) => password !== null && fingerprint(password) === first[id]);
}

/** As much of Koa's context as is used here. */
interface Context {
  state: { user: { id: number }; userAbility: { can(action: string): boolean } };
  body: unknown;
}

/** Adds the address to the admin; to be called before Strapi serves anything. */
export function answerAboutFirstPasswords(strapi: Core.Strapi): void {
  const handler = async (context: Context): Promise<void> => {
    const { user, userAbility } = context.state;
    const unchanged = await withFirstPassword(strapi);
    const others = userAbility.can('admin::users.update') ? unchanged.filter(({ id }) => id !== user.id) : [];
    const data: FirstPasswords = {
      own: unchanged.some(({ id }) => id === user.id),
      others: others.map(({ id, email, firstname }) => ({ id, email, name: firstname ?? email })),
    };
    context.body = { data };
  };
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/redactie/eerste-wachtwoorden',
        // `as never`: Strapi's type of a handler is a name of a controller; a function works as well.
        handler: handler as never,
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        info: { type: 'admin' },
      },
    ],
  });
}
