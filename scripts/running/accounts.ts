/**
 * Tells the first accounts, once. The CMS makes them at its first start (`accounts.json`).
 *
 * @module
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Account {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

/** The lines to show, or none when they were told before or there are no accounts; remembers that they were told. */
export function accountsToTell(dataDir: string): string[] {
  const file = join(dataDir, 'accounts.json');
  const told = join(dataDir, 'accounts.told');
  if (!existsSync(file) || existsSync(told)) return [];
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as Account[];
  writeFileSync(told, '');
  const width = Math.max(...accounts.map(({ role, email }) => `${role}  ${email}`.length));
  return [
    `First accounts (shown once; they stay in ${file}, change the passwords before others use this):`,
    ...accounts.map(({ role, email, password }) => `  ${`${role}  ${email}`.padEnd(width)}  ${password}`),
  ];
}
