/**
 * A value of a field as lines that a person reads, so that any two versions can be compared word by word.
 *
 * @module
 */
import type { Attribute, Field } from './fields';
import type { FilePointer, Pointer, Portrait } from './portrait';

interface Node {
  readonly type?: string;
  readonly text?: string;
  readonly url?: string;
  readonly level?: number;
  readonly format?: string;
  readonly children?: readonly Node[];
}

const day = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', dateStyle: 'long' });
const moment = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'long',
  timeStyle: 'short',
});

/** @param fieldsOfComponent the fields of a component by its uid */
export function linesOf(
  value: unknown,
  { type, component = '' }: Attribute,
  fieldsOfComponent: (uid: string) => readonly Field[],
): string[] {
  if (value === null || value === undefined || value === '') return [];
  switch (type) {
    case 'relation':
      return (value as Pointer[]).map(({ title }) => title);
    case 'media':
      return (value as FilePointer[]).map(({ name }) => name);
    case 'component':
      return (value as Portrait[]).flatMap((part) => partLines(part, fieldsOfComponent(component), fieldsOfComponent));
    case 'blocks':
      return (value as Node[]).flatMap((node) => blockLines(node));
    case 'boolean':
      return [value ? 'ja' : 'nee'];
    case 'date':
      return [day.format(new Date(`${String(value)}T00:00:00Z`))];
    case 'datetime':
      return [moment.format(new Date(String(value)))];
    case 'json':
      return [Array.isArray(value) ? value.join(', ') : JSON.stringify(value)];
    default:
      return String(value).split('\n');
  }
}

/** A component: one line per filled field, with its label; text that is longer than a line under its label. */
function partLines(part: Portrait, fields: readonly Field[], all: (uid: string) => readonly Field[]): string[] {
  return fields.flatMap(({ name, label, attribute }) => {
    const lines = linesOf(part[name], attribute, all);
    if (attribute.type === 'boolean' && !part[name]) return [];
    if (lines.length <= 1 && attribute.type !== 'component') return lines.map((line) => `${label}: ${line}`);
    return [`${label}:`, ...lines];
  });
}

/** A paragraph, a heading or each item of a list is a line; the address of a link is part of what is read. */
function blockLines(node: Node, bullet = '•'): string[] {
  if (node.type === 'list') {
    const own = (index: number) => (node.format === 'ordered' ? `${index + 1}.` : '•');
    return (node.children ?? []).flatMap((item, index) => blockLines(item, own(index)));
  }
  const lists = (node.children ?? []).filter((child) => child.type === 'list');
  const text = (node.children ?? [])
    .filter((child) => child.type !== 'list')
    .map(inlineText)
    .join('')
    .trim();
  const start = node.type === 'list-item' ? `${bullet} ` : node.type === 'heading' ? 'Kop: ' : '';
  const own = text === '' ? [] : `${start}${text}`.split('\n');
  return [...own, ...lists.flatMap((list) => blockLines(list))];
}

function inlineText(node: Node): string {
  const text = node.text ?? (node.children ?? []).map(inlineText).join('');
  return node.type === 'link' && node.url ? `${text} (${node.url})` : text;
}
