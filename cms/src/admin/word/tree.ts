import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/** Elements that are not text, whatever stands in them. */
export const ignored: ReadonlySet<string> = new Set([
  'style',
  'script',
  'meta',
  'link',
  'title',
  'xml',
  'head',
  'hr',
  'template',
]);

/** What is in the body of a document or a fragment of HTML; comments, with Word's own conditions, fall away. */
export function bodyOf(html: string): Node[] {
  const document = parse(html);
  const root = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  const body = root?.childNodes.find((node): node is Element => node.nodeName === 'body');
  return body?.childNodes ?? [];
}

export const attribute = (node: Element, name: string): string | undefined =>
  node.attrs.find((one) => one.name === name)?.value;

export const styleOf = (node: Element): string => attribute(node, 'style') ?? '';
export const classOf = (node: Element): string => attribute(node, 'class') ?? '';

/** Elements of one kind, in the order of the text; not those within another one of the kind. */
export function elementsOf(nodes: readonly Node[], tagName: string): Element[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return node.tagName === tagName ? [node] : elementsOf(node.childNodes, tagName);
  });
}
