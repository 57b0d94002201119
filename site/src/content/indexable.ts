/** Which pages a search engine may show. Every other page says `noindex` itself; a test compares the two. */
import { addressesOf, redirectsOf } from './addresses.ts';
import type { Content } from './model.ts';

/** A sign-up belongs to its workshop's page, and a thank-you to who sent something. */
const belongsToForm = /^\/doe-mee\/(workshop\/|afmelden\/|hoe-staat-het\/|herhaalcheck\/|.*\/bedankt\/$)/;

/** Every page but those that moved, that were withdrawn, of a form's course, and the one for what is not found. */
export function indexableAddressesOf(content: Content): string[] {
  const hidden = new Set<string>(['/404', ...redirectsOf(content).keys(), ...withdrawnAddresses(content)]);
  return addressesOf(content).filter((address) => !hidden.has(address) && !belongsToForm.test(address));
}

function withdrawnAddresses(content: Content): string[] {
  const versions = content.statutes.flatMap(({ kind, versions: all }) =>
    all.map(({ number, withdrawnOn }) => ({
      address: `${kind === 'bijzonder statuut' ? '/statuut/' : '/stichting/statuten/'}${number}/`,
      withdrawnOn,
    })),
  );
  const below = (base: string, entries: readonly { slug: string; withdrawnOn: string | null }[]) =>
    entries.map(({ slug, withdrawnOn }) => ({ address: `${base}${slug}/`, withdrawnOn }));
  return [
    ...below('/knelpunten/', content.knelpunten),
    ...below('/afspraken/', content.agreements),
    ...below('/adviezen/', content.advices),
    ...below('/verslagen/', content.meetingReports),
    ...versions,
  ]
    .filter(({ withdrawnOn }) => withdrawnOn)
    .map(({ address }) => address);
}
