/**
 * Strapi's Blocks to HTML, as one string: a body has no fixed shape, and every page has one.
 *
 * Everything is escaped; nothing an editor types becomes markup. Block types this site does not know keep their text.
 * A link inside the site that leads nowhere becomes plain text.
 *
 * @module
 */
import type { Blocks, Inline } from '../../content/model.ts';
import { escapeHtml } from './escape.ts';
import type { Explain } from './terms.ts';

/** What the Blocks editor may hand over, known or not. */
interface Node {
  type?: string;
  text?: string;
  url?: string;
  level?: number;
  format?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
  children?: readonly Node[];
}

export interface RichTextOptions {
  /** Every address of this site, with a trailing slash. */
  addresses: ReadonlySet<string>;
  /** The level of the editor's first heading; a page that has its own h2 around the text passes 3. */
  topLevel?: 2 | 3 | 4 | 5;
  /** Makes HTML of running text, with terms explained; not used in headings, links and code. */
  explain?: Explain | undefined;
}

/** The text as HTML. */
export function richTextHtml(blocks: Blocks | null | undefined, options: RichTextOptions): string {
  return (blocks ?? []).map((block) => blockHtml(block as Node, options)).join('');
}

/** The text without markup, for descriptions and counting. */
export function plainText(blocks: Blocks | null | undefined): string {
  const textOf = (node: Node): string => node.text ?? (node.children ?? []).map(textOf).join('');
  return (blocks ?? [])
    .map((block) => textOf(block as Node))
    .join(' ')
    .trim();
}

function blockHtml(block: Node, options: RichTextOptions): string {
  const inside = () => inlinesHtml(block.children, options);
  switch (block.type) {
    case 'heading': {
      const level = Math.min(6, Math.max(2, block.level ?? 2) + (options.topLevel ?? 2) - 2);
      const text = inlinesHtml(block.children, withoutTerms(options));
      return text.trim() && `<h${level}>${text}</h${level}>`;
    }
    case 'list':
      return listHtml(block, options);
    case 'quote':
      return `<blockquote class="quote"><p>${inside()}</p></blockquote>`;
    case 'code':
      return `<pre><code>${inlinesHtml(block.children, withoutTerms(options))}</code></pre>`;
    case 'image':
      // Pictures have their own component beside the text (`figures`), with a text for who can't see them.
      return '';
    default: {
      const text = inside();
      return text.trim() && `<p>${text}</p>`;
    }
  }
}

const withoutTerms = ({ explain, ...options }: RichTextOptions): RichTextOptions => options;

function listHtml(list: Node, options: RichTextOptions): string {
  const tag = list.format === 'ordered' ? 'ol' : 'ul';
  const items = (list.children ?? []).reduce<string[]>((made, child) => {
    if (child.type !== 'list') return [...made, inlinesHtml(child.children ?? [child], options)];
    // The editor puts a nested list beside the item it belongs to; HTML wants it inside.
    const nested = listHtml(child, options);
    return [...made.slice(0, -1), `${made.at(-1) ?? ''}${nested}`];
  }, []);
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

function inlinesHtml(nodes: readonly Node[] | readonly Inline[] | undefined, options: RichTextOptions): string {
  return ((nodes ?? []) as readonly Node[]).map((node) => inlineHtml(node, options)).join('');
}

function inlineHtml(node: Node, options: RichTextOptions): string {
  if (node.type === 'link') {
    const text = inlinesHtml(node.children, withoutTerms(options));
    const href = linkTarget(node.url ?? '', options.addresses);
    return href && text.trim() ? `<a href="${escapeHtml(href)}">${text}</a>` : text;
  }
  if (typeof node.text !== 'string') return inlinesHtml(node.children, options);
  const { explain = escapeHtml } = node.code ? withoutTerms(options) : options;
  let html = explain(node.text).replaceAll('\n', '<br>');
  if (node.code) html = `<code>${html}</code>`;
  // The typefaces have no italics (design: 2.2), so emphasis is bold as well.
  if (node.bold || node.italic) html = `<strong>${html}</strong>`;
  if (node.underline) html = `<u>${html}</u>`;
  if (node.strikethrough) html = `<s>${html}</s>`;
  return html;
}

/** Prefixes of addresses that the small server gives, beside the pages. */
const filePrefixes = ['/media/', '/covers/', '/data/'];

/**
 * Where a link may lead: a page of this site that exists, the web, an e-mail address, a phone number or a place on the
 * same page. Anything else (a typed `javascript:`, a page that is gone) gives `undefined`.
 */
export function linkTarget(url: string, addresses: ReadonlySet<string>): string | undefined {
  const target = url.trim();
  if (/^(https?:\/\/[^\s]+|mailto:[^\s]+|tel:[+\d\s-]+)$/i.test(target)) return target;
  if (/^#[\w-]+$/.test(target)) return target;
  if (!target.startsWith('/') || target.startsWith('//')) return undefined;
  if (filePrefixes.some((prefix) => target.startsWith(prefix))) return target;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(target) ?? [];
  const address = path.endsWith('/') || addresses.has(path) ? path : `${path}/`;
  return addresses.has(address) ? `${address}${rest}` : undefined;
}
