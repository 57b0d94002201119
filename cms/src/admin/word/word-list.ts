import type { Block, Inline, List } from './blocks';
import { classOf, type Element, isElement, isText, type Node, styleOf } from './tree';

/** A paragraph that Word means as an item of a list. */
export interface WordItem {
  readonly level: number;
  readonly format: List['format'];
}

/**
 * Word gives a list as paragraphs with a style `mso-list: l0 level2 lfo1`, and draws the bullet or number as text in a
 * span that says `mso-list:Ignore`. `null` for any other paragraph.
 */
export function wordItemOf(paragraph: Element): WordItem | null {
  const [, level] = /mso-list:\s*l\d+\s+level(\d+)/i.exec(styleOf(paragraph)) ?? [];
  if (!level && !/MsoList(Paragraph|Bullet|Number)/i.test(classOf(paragraph))) return null;
  const marker = markerOf(paragraph.childNodes).trim();
  if (!level && marker === '') return null;
  return { level: Number(level ?? 1), format: /^\(?([0-9]+|[a-z]{1,4})[.)]/i.test(marker) ? 'ordered' : 'unordered' };
}

function markerOf(nodes: readonly Node[]): string {
  return nodes
    .map((node): string => {
      if (!isElement(node)) return '';
      return /mso-list:\s*ignore/i.test(styleOf(node)) ? textOf(node.childNodes) : markerOf(node.childNodes);
    })
    .join('');
}

const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (isText(node) ? node.value : isElement(node) ? textOf(node.childNodes) : '')).join('');

/** Adds an item to the list at the end of the blocks, in a list within it for a deeper level, or begins a list. */
export function addItem(blocks: Block[], { level, format }: WordItem, children: Inline[]): void {
  const last = blocks.at(-1);
  // Another kind of list at the first level is another list.
  const list = last?.type === 'list' && (level > 1 || last.format === format) ? last : begin(blocks, format);
  addAtLevel(list, level, format, children, 0);
}

function begin(blocks: Block[], format: List['format']): List {
  const list: List = { type: 'list', format, children: [] };
  blocks.push(list);
  return list;
}

function addAtLevel(list: List, level: number, format: List['format'], children: Inline[], indentLevel: number): void {
  if (level <= 1 || list.children.length === 0) {
    list.children.push({ type: 'list-item', children });
    return;
  }
  const last = list.children.at(-1);
  if (last?.type === 'list') return addAtLevel(last, level - 1, format, children, indentLevel + 1);
  const inner: List = { type: 'list', format, indentLevel: indentLevel + 1, children: [] };
  list.children.push(inner);
  addAtLevel(inner, level - 1, format, children, indentLevel + 1);
}
