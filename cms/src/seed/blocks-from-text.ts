/**
 * Readable lines of the start content, turned into what Strapi's Blocks editor stores
 * (https://docs.strapi.io/cms/features/content-manager, rich text blocks).
 *
 * One string is one block: a paragraph, `## heading 2`, `### heading 3`, `> quote`, `- item` or `1. item`. Items that
 * follow each other form one list. Inside a line: `[text](/address/)` and `**bold**`.
 */
export type TextNode = { type: 'text'; text: string; bold?: true };
export type LinkNode = { type: 'link'; url: string; children: TextNode[] };
export type InlineNode = TextNode | LinkNode;
export type ListBlock = {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: { type: 'list-item'; children: InlineNode[] }[];
};
export type BlockNode =
  | { type: 'paragraph' | 'quote'; children: InlineNode[] }
  | { type: 'heading'; level: 2 | 3; children: InlineNode[] }
  | ListBlock;

/** Blocks of these lines, in order. `['Hallo', '- een', '- twee']` is a paragraph and one list of two items. */
export function blocksFromText(lines: readonly string[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  for (const line of lines) {
    const item = /^(-|\d+\.) (.*)$/s.exec(line);
    if (!item) {
      blocks.push(blockFromLine(line));
      continue;
    }
    const format = item[1] === '-' ? 'unordered' : 'ordered';
    const last = blocks.at(-1);
    const list: ListBlock =
      last?.type === 'list' && last.format === format ? last : { type: 'list', format, children: [] };
    if (list !== last) blocks.push(list);
    list.children.push({ type: 'list-item', children: inlinesFromText(item[2] ?? '') });
  }
  return blocks;
}

function blockFromLine(line: string): BlockNode {
  const heading = /^(##|###) (.*)$/s.exec(line);
  if (heading)
    return {
      type: 'heading',
      level: heading[1] === '##' ? 2 : 3,
      children: inlinesFromText(heading[2] ?? ''),
    };
  if (line.startsWith('> ')) return { type: 'quote', children: inlinesFromText(line.slice(2)) };
  return { type: 'paragraph', children: inlinesFromText(line) };
}

function inlinesFromText(text: string): InlineNode[] {
  const inlines: InlineNode[] = [];
  let from = 0;
  for (const match of text.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    inlines.push(...boldFromText(text.slice(from, match.index)));
    inlines.push({ type: 'link', url: match[2] ?? '', children: boldFromText(match[1] ?? '') });
    from = match.index + match[0].length;
  }
  inlines.push(...boldFromText(text.slice(from)));
  return surroundLinks(inlines);
}

function boldFromText(text: string): TextNode[] {
  return text
    .split(/\*\*([^*]+)\*\*/)
    .map((part, i): TextNode => (i % 2 ? { type: 'text', text: part, bold: true } : { type: 'text', text: part }))
    .filter(({ text: part }) => part !== '');
}

/** The editor (Slate) keeps a text node, if need be an empty one, on both sides of every link. */
function surroundLinks(inlines: InlineNode[]): InlineNode[] {
  const empty = (): TextNode => ({ type: 'text', text: '' });
  const result: InlineNode[] = [];
  for (const inline of inlines) {
    if (inline.type === 'link' && result.at(-1)?.type !== 'text') result.push(empty());
    result.push(inline);
  }
  if (result.at(-1)?.type !== 'text') result.push(empty());
  return result;
}
