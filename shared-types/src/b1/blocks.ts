/** The Blocks editor's value (https://docs.strapi.io/cms/features/content-manager) as passages and links. */
import type { Link, Passage, Place } from './written.ts';

interface Node {
  readonly type?: string;
  readonly text?: string;
  readonly url?: string;
  readonly level?: number;
  readonly children?: readonly Node[];
}

const textOf = (node: Node): string => node.text ?? node.children?.map(textOf).join('') ?? '';

const linksOf = (node: Node): Node[] => (node.type === 'link' ? [node] : (node.children ?? []).flatMap(linksOf));

/** Each paragraph, heading and item of a list; an item's own list comes after it. Code is no text to read. */
function passagesOf(node: Node, place: Place): Passage[] {
  if (node.type === 'code' || node.type === 'image') return [];
  if (node.type === 'list') return (node.children ?? []).flatMap((child) => passagesOf(child, place));
  const inner = (node.children ?? []).filter(({ type }) => type === 'list');
  const text = (node.children ?? [])
    .filter((child) => !inner.includes(child))
    .map(textOf)
    .join('');
  const own = { place, text, ...(node.type === 'heading' && { headingLevel: node.level ?? 1 }) };
  return [...(text.trim() === '' ? [] : [own]), ...inner.flatMap((list) => passagesOf(list, place))];
}

/** @param value as it stands in the form: a list of blocks, or nothing yet */
export function readBlocks(value: unknown, place: Place): { passages: Passage[]; links: Link[] } {
  if (!Array.isArray(value)) return { passages: [], links: [] };
  const nodes = value as readonly Node[];
  return {
    passages: nodes.flatMap((node) => passagesOf(node, place)),
    links: nodes.flatMap(linksOf).map((node) => ({ place, text: textOf(node), href: node.url ?? '' })),
  };
}
