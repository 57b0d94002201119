import type { OwnText } from './conflict';

type Values = Record<string, unknown>;

/** The fields in which an editor wrote something else than was there, as text to copy. Relations have no text. */
export function ownTextOf(opened: Values, sent: Values, labels: Readonly<Record<string, string>>): OwnText[] {
  return Object.entries(sent).flatMap(([field, value]) => {
    const label = labels[field];
    if (!label || isRelation(value)) return [];
    const text = readable(value);
    return text !== '' && text !== readable(opened[field]) ? [{ label, text }] : [];
  });
}

const isRelation = (value: unknown): boolean => typeof value === 'object' && value !== null && 'connect' in value;

/** What is for the machine, not for a reader. */
const notRead = new Set(['id', 'documentId', '__temp_key__', '__component', 'type', 'format', 'level', 'url', 'hash']);

/** A value as a person reads it: text as it stands, rich text and lists one line for each part. */
export function readable(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (Array.isArray(value)) return value.map(readable).filter(Boolean).join('\n');
  if (typeof value !== 'object') return String(value);
  const { children, ...own } = value as Values;
  // A piece of rich text: that it is bold is not to be read.
  if (own.type === 'text') return String(own.text ?? '');
  if (Array.isArray(children)) return children.map(readable).join(hasBlocks(children) ? '\n' : '');
  const parts = Object.entries(own).filter(([name]) => !notRead.has(name));
  return parts
    .map(([, part]) => readable(part))
    .filter(Boolean)
    .join('\n');
}

/** A list has lines as its children, a line has pieces of text. */
const hasBlocks = (children: readonly unknown[]): boolean =>
  children.some((child) => (child as { type?: string }).type === 'list-item');
