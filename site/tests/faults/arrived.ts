/**
 * What must be in the CMS after all that visitors were thanked for: each message once, in order, with its number, its
 * place and its mail.
 *
 * @module
 */
import { shortCode } from 'shared-types/forms';
import { expect } from 'vitest';
import type { Cms } from '../../../cms/tests/harness/cms-process.ts';
import { type Row, runSql } from '../../../cms/tests/harness/sql.ts';
import type { Mailbox } from '../../../cms/tests/intake/mailbox.ts';
import { fits } from '../../../cms/src/intake/workshop/places.ts';
import type { Thanked } from './visitors.ts';

const parsed = (json: unknown) => (typeof json === 'string' ? JSON.parse(json) : json) as Record<string, string>;

/** Each thanked message is there once, under one number, and nothing else is; in order per person. */
export async function expectEachOnce(cms: Cms, databaseUrl: string, thanked: readonly Thanked[]): Promise<void> {
  const submissions = (
    await runSql(cms, databaseUrl, 'select key, reference, state, data, personal from submissions order by id')
  ).map((row) => ({ ...row, email: parsed(row.personal).email, bericht: parsed(row.data).bericht }) as Stored);
  const registrations = (
    await runSql(cms, databaseUrl, 'select key, reference, state, email, access_needs from registrations order by id')
  ).map((row) => ({ ...row, bericht: row.access_needs }) as unknown as Stored);
  const stored = [...submissions, ...registrations];
  expect(stored.map(({ bericht }) => bericht).sort(), 'each thanked message once, and nothing else').toEqual(
    thanked.map(({ bericht }) => bericht).sort(),
  );
  expect(submissions.filter(({ state }) => state !== 'nieuw')).toEqual([]);
  for (const [email, own] of Map.groupBy(thanked, (one) => one.email))
    expect(
      stored.filter((one) => one.email === email).map(({ bericht }) => bericht),
      `in order, of ${email}`,
    ).toEqual(own.map(({ bericht }) => bericht));
  const byBericht = new Map(stored.map((one) => [one.bericht, one]));
  for (const { bericht, numbers, registration } of thanked) {
    const { key, reference, state } = byBericht.get(bericht) as Stored;
    expect([reference, shortCode(key)], 'the number on the thank-you is that of the CMS').toEqual(
      expect.arrayContaining([...numbers]),
    );
    if (registration) expect(state, 'the place on the thank-you is the place in the CMS').toBe(registration);
  }
  for (const rows of [submissions, registrations])
    expect(
      rows.map(({ reference }) => Number(reference.slice(-4))),
      'numbers in order, without a gap',
    ).toEqual(rows.map((_, n) => n + 1));
}

interface Stored {
  key: string;
  reference: string;
  state: string;
  email: string;
  bericht: string;
}

/** Who has a place is who had to have one, in order of arrival; never more than there are. @returns people with a place */
export async function expectPlaces(cms: Cms, databaseUrl: string, capacity: number): Promise<number> {
  const rows = await runSql(cms, databaseUrl, 'select people, state from registrations order by id');
  let taken = 0;
  for (const { people, state } of rows as { people: number; state: string }[]) {
    const hasPlace = fits(capacity, taken, { people });
    expect(state).toBe(hasPlace ? 'bevestigd' : 'wachtlijst');
    if (hasPlace) taken += people;
  }
  expect(taken).toBeLessThanOrEqual(capacity);
  return taken;
}

/**
 * One mail per message, each sent. The one that was leaving when the CMS was killed may arrive twice, as one to a mail
 * program: with one Message-ID.
 *
 * @returns how many came more than once
 */
export async function expectMails(
  cms: Cms,
  databaseUrl: string,
  { mailbox, thanked, mayWait }: { mailbox: Mailbox; thanked: readonly Thanked[]; mayWait: boolean },
): Promise<number> {
  const left = `select state, leased_until from outgoing_mails
    where template = 'ontvangst' or template like 'workshop %'`;
  const isSettled = ({ state, leased_until }: Row) => state === 'verstuurd' || (mayWait && leased_until !== null);
  await expect
    .poll(async () => (await runSql(cms, databaseUrl, left)).filter((mail) => !isSettled(mail)).length, {
      timeout: 200_000,
      interval: 500,
    })
    .toBe(0);
  const mails = await runSql(cms, databaseUrl, left);
  expect(mails).toHaveLength(thanked.length);
  const sent = mails.filter(({ state }) => state === 'verstuurd').length;
  const mailsToVisitors = mailbox.mails.filter(({ recipients }) => recipients[0]?.endsWith('@voorbeeld.example'));
  const received = Map.groupBy(mailsToVisitors, ({ messageId }) => messageId);
  expect(received.size).toBeGreaterThanOrEqual(sent);
  expect(received.size).toBeLessThanOrEqual(thanked.length);
  for (const [, copies] of received) expect(new Set(copies.map(({ recipients }) => recipients.join())).size).toBe(1);
  const wanted = Map.groupBy(thanked, ({ email }) => email);
  for (const [email, mailsTo] of Map.groupBy(
    [...received.values()].map(([first]) => first!),
    ({ recipients }) => recipients[0]!,
  ))
    expect(mailsTo.length, `mails to ${email}`).toBeLessThanOrEqual(wanted.get(email)?.length ?? 0);
  return mailsToVisitors.length - received.size;
}
