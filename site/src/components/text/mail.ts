/**
 * Until the forms are there, taking part goes by mail: an address with the subject filled in.
 *
 * @module
 */
import type { Content } from '../../content/model.ts';

/** A `mailto:` link to the address of the site settings; the page about taking part when there is no address. */
export function mailTo({ settings }: Content, subject: string): string {
  return settings.email ? `mailto:${settings.email}?subject=${encodeURIComponent(subject)}` : '/doe-mee/';
}
