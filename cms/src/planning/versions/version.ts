import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import { givenFields, rulesOf } from '../../editorial/model';
import { storedEntry } from '../../editorial/record/stored-entry';

/** What an entry says, as a short digest per field: enough to tell which fields differ, not what they said. */
export type Version = Readonly<Record<string, string>>;

/** Strapi's own fields: they move without anybody having written something. */
const notWritten = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'locale', 'localizations'];

const digestLength = 8;

/**
 * The version of a draft, of what its editors write: not of what the CMS fills in by itself, nor of the relations that
 * belong to other entries, so that nobody is told of a change that nobody made here.
 *
 * @returns null when there is no such draft
 */
export async function draftVersion(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<Version | null> {
  const entry = await storedEntry(strapi, uid, documentId, 'draft');
  if (!entry) return null;
  const rules = rulesOf(strapi, uid);
  const ignored = new Set([...notWritten, ...(rules ? givenFields(rules) : [])]);
  const written = Object.entries(entry).filter(([name]) => !ignored.has(name));
  return Object.fromEntries(written.map(([name, value]) => [name, digestOf(value)]));
}

/** The fields in which two versions differ. */
export function changedFields(before: Version, after: Version): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => before[name] !== after[name]);
}

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, digestLength);
