import { randomBytes, randomInt } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { rememberFirstPasswords } from './first-passwords';
import { beheerder, bestuur, redacteur } from './roles';

export interface Account {
  role: string;
  email: string;
  password: string;
}

const people = [redacteur, bestuur, beheerder].map(({ code, name }) => ({
  code,
  role: name,
  email: `${name.toLowerCase()}@participienter.example`,
}));

/**
 * One account per role, with random passwords, in a database that has no account yet; else nothing.
 *
 * @param file where `[{role, email, password}]` is written, readable by its owner only. Before the accounts are made:
 *   accounts whose passwords nobody knows would lock everybody out.
 * @returns the accounts, this once; empty when there were accounts already.
 */
export async function ensureFirstAccounts(strapi: Core.Strapi, { file }: { file: string }): Promise<Account[]> {
  const users = strapi.service('admin::user');
  const marker = strapi.store({ type: 'core', name: 'participienter', key: 'first-accounts' });
  const halfDone = ((await marker.get({})) as { state?: string } | null)?.state === 'making';
  if (!halfDone && (await users.exists())) return [];
  const accounts = halfDone
    ? await readAccounts(file)
    : people.map(({ role, email }) => ({ role, email, password: newPassword() }));
  if (!halfDone) await writePrivately(file, `${JSON.stringify(accounts, null, 2)}\n`);
  await marker.set({ value: { state: 'making' } });
  // Not in one transaction: Strapi's `create` goes on counting users after it has answered, and a query in a transaction
  // that is over ends the process. The marker makes a second start finish what the first began.
  for (const { code, role, email } of people) {
    const password = accounts.find((account) => account.role === role)?.password;
    if (!password || (await users.exists({ email }))) continue;
    const { id } = await strapi.service('admin::role').findOne({ code });
    await users.create({ firstname: role, email, password, isActive: true, registrationToken: null, roles: [id] });
  }
  await rememberFirstPasswords(
    strapi,
    people.map(({ email }) => email),
  );
  await marker.set({ value: { state: 'made' } });
  return accounts;
}

async function readAccounts(file: string): Promise<Account[]> {
  return JSON.parse(await readFile(file, 'utf8')) as Account[];
}

/**
 * For an empty production start: an invitation for the first Beheerder instead of accounts, as a link that works once.
 *
 * Strapi's own `/admin/auth/register-admin` lets whoever comes first make the super admin, without any secret. An invited
 * user closes that door (it asks for a database without users), and the invitation holds a random token.
 *
 * @returns the link as long as nobody used it, else `null`.
 */
export async function ensureFirstAdminLink(
  strapi: Core.Strapi,
  { adminUrl, email }: { adminUrl: string; email: string },
): Promise<string | null> {
  const users = strapi.service('admin::user');
  if (!(await users.exists())) {
    const { id } = await strapi.service('admin::role').findOne({ code: beheerder.code });
    await users.create({
      firstname: beheerder.name,
      email,
      isActive: false,
      registrationToken: randomBytes(32).toString('hex'),
      roles: [id],
    });
  }
  if (await users.exists({ isActive: true })) return null;
  const invited = await strapi.db
    .query('admin::user')
    .findOne({ where: { isActive: false, registrationToken: { $notNull: true } } });
  return invited ? `${adminUrl.replace(/\/$/, '')}/auth/register?registrationToken=${invited.registrationToken}` : null;
}

const LOWER = 'abcdefghjkmnpqrstuvwxyz';
const UPPER = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const DIGIT = '23456789';

/** Sixteen characters that nobody mixes up, with what Strapi's policy asks: a small letter, a capital and a digit. */
export function newPassword(): string {
  const all = LOWER + UPPER + DIGIT;
  const one = (from: string) => from[randomInt(from.length)] ?? '';
  const characters = [one(LOWER), one(UPPER), one(DIGIT), ...Array.from({ length: 13 }, () => one(all))];
  for (let i = characters.length - 1; i > 0; i -= 1) {
    const j = randomInt(i + 1);
    [characters[i], characters[j]] = [characters[j] ?? '', characters[i] ?? ''];
  }
  return characters.join('');
}

/** Whole or not at all, and never readable by others, not even for a moment. */
async function writePrivately(file: string, text: string): Promise<void> {
  const half = `${file}.${process.pid}.half`;
  await writeFile(half, text, { mode: 0o600, flag: 'w' });
  await rename(half, file);
}
