/**
 * The entries of the site that a question offers.
 *
 * @module
 */
import type { EntryField } from 'shared-types/forms';
import type { Content } from '../../content/model.ts';

/** Titles in alphabetical order, and after them what is always offered. */
export function entryOptions(field: EntryField, content: Content): string[] {
  const titles = content[field.from].map(({ title }) => title);
  return [...new Set(titles)].sort(new Intl.Collator('nl').compare).concat(field.others);
}
