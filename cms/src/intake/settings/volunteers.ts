/**
 * Who with an account gets which mail of the inbox.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import type { MailChoice } from 'shared-types/forms';
import { lockTable } from '../../editorial/lock-table';
import { beheerder, bestuur, redacteur } from '../../editorial/roles';

const PREFERENCE = 'api::mail-preference.mail-preference';
const ACCOUNT = 'admin::user';

/** Roles that may read the inbox. */
const readers: readonly string[] = [redacteur.code, bestuur.code, beheerder.code];

interface Preference {
  account: number;
  digest: MailChoice['digest'] | null;
  atOnce: boolean | null;
  digestedAt: string | null;
}

interface Account {
  id: number;
  email: string;
  firstname: string | null;
  roles: { code: string }[];
}

export interface Volunteer extends MailChoice {
  account: number;
  email: string;
  /** How the mail calls them. */
  name: string | null;
  /** When they were last told, or there was nothing to tell; `null`: never. */
  digestedAt: Date | null;
}

/** What somebody gets who chose nothing: volunteers who handle the inbox hear of it, others ask for it. */
export function usualChoice(roles: readonly { code: string }[]): MailChoice {
  const handlesInbox = roles.some(({ code }) => code === redacteur.code);
  return { digest: handlesInbox ? 'elke dag' : 'nooit', atOnce: handlesInbox };
}

/** Everybody who can log in now and may read the inbox, with what they want. */
export async function volunteers(strapi: Core.Strapi): Promise<Volunteer[]> {
  const [accounts, preferences] = (await Promise.all([
    strapi.db.query(ACCOUNT).findMany({
      where: { isActive: true, $or: [{ blocked: false }, { blocked: null }] },
      populate: ['roles'],
      orderBy: { id: 'asc' },
    }),
    strapi.db.query(PREFERENCE).findMany(),
  ])) as [Account[], Preference[]];
  return accounts
    .filter(({ roles }) => roles.some(({ code }) => readers.includes(code)))
    .map(({ id, email, firstname, roles }) => {
      const kept = preferences.find(({ account }) => account === id);
      return {
        account: id,
        email,
        name: firstname,
        ...choiceOf(kept, roles),
        digestedAt: kept?.digestedAt ? new Date(kept.digestedAt) : null,
      };
    });
}

/** What one account gets. */
export async function mailChoiceOf(strapi: Core.Strapi, { id, roles }: Pick<Account, 'id' | 'roles'>) {
  const kept = (await strapi.db.query(PREFERENCE).findOne({ where: { account: id } })) as Preference | null;
  return choiceOf(kept ?? undefined, roles);
}

function choiceOf(kept: Preference | undefined, roles: readonly { code: string }[]): MailChoice {
  const usual = usualChoice(roles);
  return { digest: kept?.digest ?? usual.digest, atOnce: kept?.atOnce ?? usual.atOnce };
}

/** Keeps something about an account, in one row however many ask at once. */
export async function keepPreference(
  strapi: Core.Strapi,
  account: number,
  data: Partial<MailChoice> & { digestedAt?: Date },
): Promise<void> {
  await strapi.db.transaction(async () => {
    await lockTable(strapi, 'mail preferences');
    const preferences = strapi.db.query(PREFERENCE);
    const { count } = await preferences.updateMany({ where: { account }, data });
    if (count === 0) await preferences.create({ data: { account, ...data } });
  });
}

/** Takes away what belongs to accounts that are gone. */
export async function forgetRemovedAccounts(strapi: Core.Strapi): Promise<void> {
  const accounts: { id: number }[] = await strapi.db.query(ACCOUNT).findMany({ select: ['id'] });
  await strapi.db.query(PREFERENCE).deleteMany({ where: { account: { $notIn: accounts.map(({ id }) => id) } } });
}
