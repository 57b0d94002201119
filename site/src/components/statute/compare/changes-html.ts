/**
 * Changed words as HTML. Inserted and removed words are marked with elements, lines and colour, and in words for who
 * hears the page: many screen readers say nothing at `ins` and `del`.
 *
 * @module
 */
import { escapeHtml } from '../../text/escape.ts';
import type { Change } from './word-changes.ts';

const marks = {
  added: { tag: 'ins', open: 'toegevoegd: ', close: ' (einde toegevoegd)' },
  removed: { tag: 'del', open: 'weggehaald: ', close: ' (einde weggehaald)' },
} as const;

/** On one line, e.g. a title. */
export function inlineChangesHtml(changes: readonly Change[]): string {
  return apart(changes.map((change) => markedHtml(change.kind, change.text)).join(''));
}

/** As paragraphs: a line of the text is a paragraph, whether it was there, came or went. */
export function changesHtml(changes: readonly Change[]): string {
  const lines: string[] = [''];
  for (const { kind, text } of changes) {
    const [first = '', ...rest] = text.split('\n');
    lines[lines.length - 1] += markedHtml(kind, first);
    for (const line of rest) lines.push(markedHtml(kind, line));
    // A replaced text ends where the new one begins: they don't share a line.
    if (kind === 'removed' && text.includes('\n')) lines.push('');
  }
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${apart(line)}</p>`)
    .join('');
}

/** A space between what went and what came in its place. */
const apart = (html: string) => html.replaceAll('</del><ins>', '</del> <ins>');

function markedHtml(kind: Change['kind'], text: string): string {
  const html = escapeHtml(text);
  if (kind === 'same' || text.trim() === '') return html;
  const { tag, open, close } = marks[kind];
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(html) ?? [];
  return `${before}<${tag}><span class="sr">${open}</span>${words}<span class="sr">${close}</span></${tag}>${after}`;
}
