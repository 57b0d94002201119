/**
 * From what a word processor puts on the clipboard to what the text editor can hold (issue 4, point 5).
 *
 * Headings, lists, links and marks stay; a table becomes a table beside the text; the rest is said, never lost in silence.
 *
 * @module
 */
import type { Block, Converted, List, Table } from './blocks';
import { inlinesOf, type Lose, plainText } from './inlines';
import {
  attribute,
  bodyOf,
  classOf,
  type Element,
  elementsOf,
  ignored,
  isElement,
  isText,
  type Node,
  styleOf,
} from './tree';
import { addItem, wordItemOf } from './word-list';

/** Elements that hold other blocks and say nothing themselves. */
const wrappers = new Set([
  'div',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'span',
  'center',
  'font',
  'body',
  'o:p',
  'form',
  'b',
]);
const blockTags = /^(p|div|section|article|h[1-6]|ul|ol|table|blockquote|pre|header|footer|main|center)$/;

/** Converts HTML of the clipboard. */
export function fromHtml(html: string): Converted {
  const converted: Converted = { blocks: [], tables: [], lost: [] };
  const lose: Lose = (sentence) => {
    if (!converted.lost.includes(sentence)) converted.lost.push(sentence);
  };
  addNodes(bodyOf(html), converted, lose);
  return converted;
}

function addNodes(nodes: readonly Node[], converted: Converted, lose: Lose): void {
  let loose: Node[] = [];
  const flush = () => {
    addParagraph(loose, converted.blocks, lose);
    loose = [];
  };
  for (const node of nodes) {
    if (isText(node)) loose.push(node);
    else if (isElement(node) && !ignored.has(node.tagName)) {
      if (isBlock(node)) {
        flush();
        addBlock(node, converted, lose);
      } else loose.push(node);
    }
  }
  flush();
}

/** Whether an element stands on lines of its own: a block, or something around blocks. */
function isBlock(node: Element): boolean {
  if (blockTags.test(node.tagName)) return true;
  return wrappers.has(node.tagName) && node.childNodes.some((child) => isElement(child) && isBlock(child));
}

function addBlock(node: Element, converted: Converted, lose: Lose): void {
  const { tagName, childNodes } = node;
  const { blocks } = converted;
  if (/mso-element:\s*(footnote|endnote|comment)-list/i.test(styleOf(node))) {
    lose('Voetnoten en opmerkingen. Zet wat nodig is zelf in de tekst.');
    return;
  }
  const level = headingLevel(node);
  if (level !== null) {
    const children = inlinesOf(childNodes, lose);
    if (plainText(children)) blocks.push({ type: 'heading', level, children });
  } else if (tagName === 'p') addParagraphElement(node, blocks, lose);
  else if (tagName === 'ul' || tagName === 'ol') {
    const list = listOf(node, 0, lose);
    if (list.children.length > 0) blocks.push(list);
  } else if (tagName === 'table') addTable(node, converted, lose);
  else if (tagName === 'blockquote' || tagName === 'pre') {
    const children = inlinesOf(childNodes, lose);
    if (plainText(children)) blocks.push({ type: tagName === 'pre' ? 'paragraph' : 'quote', children });
  } else addNodes(childNodes, converted, lose);
}

/** Pages have one title of their own, so a text begins at the second level; below the third all headings look alike. */
function headingLevel(node: Element): 2 | 3 | null {
  const [, tag] = /^h([1-6])$/.exec(node.tagName) ?? [];
  const [, style] = /mso-outline-level:\s*(\d)/i.exec(styleOf(node)) ?? [];
  const [, named] = /(?:MsoHeading|Kop|Heading)\s?([1-6])/i.exec(classOf(node)) ?? [];
  if (/\bMsoTitle\b/i.test(classOf(node))) return 2;
  const found = tag ?? (node.tagName === 'p' ? (style ?? named) : undefined);
  if (!found) return null;
  return Number(found) <= 2 ? 2 : 3;
}

function addParagraphElement(node: Element, blocks: Block[], lose: Lose): void {
  const item = wordItemOf(node);
  const children = inlinesOf(node.childNodes, lose);
  if (plainText(children) === '') return;
  if (item) addItem(blocks, item, children);
  else if (/MsoQuote|MsoIntenseQuote/i.test(classOf(node))) blocks.push({ type: 'quote', children });
  else blocks.push({ type: 'paragraph', children });
}

function addParagraph(nodes: readonly Node[], blocks: Block[], lose: Lose): void {
  const children = inlinesOf(nodes, lose);
  if (plainText(children) !== '') blocks.push({ type: 'paragraph', children });
}

function listOf(node: Element, indentLevel: number, lose: Lose): List {
  const list: List = { type: 'list', format: node.tagName === 'ol' ? 'ordered' : 'unordered', children: [] };
  if (indentLevel > 0) list.indentLevel = indentLevel;
  const addInner = (inner: Element) => {
    const nested = listOf(inner, indentLevel + 1, lose);
    if (nested.children.length > 0) list.children.push(nested);
  };
  for (const child of node.childNodes.filter(isElement)) {
    if (child.tagName === 'ul' || child.tagName === 'ol') addInner(child);
    if (child.tagName !== 'li') continue;
    const isInner = (part: Node) => isElement(part) && (part.tagName === 'ul' || part.tagName === 'ol');
    const children = inlinesOf(
      child.childNodes.filter((part) => !isInner(part)),
      lose,
    );
    if (plainText(children)) list.children.push({ type: 'list-item', children });
    for (const part of child.childNodes) if (isElement(part) && isInner(part)) addInner(part);
  }
  return list;
}

/** A table goes beside the text; one cell is a frame that somebody drew around a text. */
function addTable(node: Element, converted: Converted, lose: Lose): void {
  const rows = elementsOf(node.childNodes, 'tr').map((row) =>
    row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th'),
  );
  if (rows.flat().length === 1) return addNodes(rows.flat()[0]?.childNodes ?? [], converted, lose);
  const table = tableOf(node, rows, converted, lose);
  if (table) converted.tables.push(table);
}

function tableOf(node: Element, rows: Element[][], { tables }: Converted, lose: Lose): Table | null {
  const spans = rows
    .flat()
    .some((cell) => Number(attribute(cell, 'colspan') ?? 1) > 1 || Number(attribute(cell, 'rowspan') ?? 1) > 1);
  if (spans) lose('Samengevoegde cellen in een tabel. Kijk de tabel na.');
  if (
    elementsOf(
      rows.flat().flatMap((cell) => cell.childNodes),
      'table',
    ).length > 0
  )
    lose('Een tabel in een tabel.');
  const cellText = (cell: Element) =>
    plainText(inlinesOf(cell.childNodes, lose)).replace(/\s+/g, ' ').replaceAll('|', '/');
  const lines = rows.map((row) => row.map(cellText)).filter((row) => row.some(Boolean));
  if (lines.length === 0) return null;
  const [caption] = elementsOf(node.childNodes, 'caption');
  return {
    caption: (caption && plainText(inlinesOf(caption.childNodes, lose))) || `Tabel ${tables.length + 1}`,
    rows: lines.map((row) => row.join(' | ')).join('\n'),
  };
}
