/**
 * Where a reader of the record goes on: a form with its context filled in, or mail while that form isn't there.
 *
 * @module
 */
import type { PageInput } from '../../content/page-input.ts';
import { mailTo } from '../text/mail.ts';

/**
 * @param kind the form's name in its address, `/doe-mee/<soort>/`
 * @param context what the form should know; `null` is left out
 * @param subject of the mail
 */
export function formAddress(
  { content, addresses }: Pick<PageInput, 'content' | 'addresses'>,
  kind: string,
  context: Readonly<Record<string, string | number | null>>,
  subject: string,
): string {
  const form = `/doe-mee/${kind}/`;
  if (!addresses.has(form)) return mailTo(content, subject);
  const known = Object.entries(context).filter(([, value]) => value !== null);
  const query = new URLSearchParams(known.map(([name, value]) => [name, String(value)])).toString();
  return query ? `${form}?${query}` : form;
}
