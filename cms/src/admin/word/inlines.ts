import type { Inline, Link, Text } from './blocks';
import { attribute, type Element, ignored, isElement, isText, type Node, styleOf } from './tree';

type Marks = Omit<Text, 'type' | 'text'>;

/** Told of everything that a text can't hold. */
export type Lose = (sentence: string) => void;

const bold = new Set(['b', 'strong']);
const italic = new Set(['i', 'em']);
const underline = new Set(['u', 'ins']);
const strikethrough = new Set(['s', 'strike', 'del']);

/** Tags of pictures and drawings; Word gives a drawing as a picture in a conditional comment as well. */
const pictures = new Set(['img', 'v:shape', 'v:imagedata', 'svg', 'picture']);

/** The text of nodes with its marks and links; white space as a reader sees it, and a text on both sides of a link. */
export function inlinesOf(nodes: readonly Node[], lose: Lose): Inline[] {
  return surroundLinks(tidy(collect(nodes, {}, lose)));
}

/** The bare words. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'link' ? plainText(inline.children) : inline.text))
    .join('')
    .trim();
}

function collect(nodes: readonly Node[], marks: Marks, lose: Lose): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (isText(node)) return node.value ? [{ type: 'text', text: node.value.replace(/\s+/g, ' '), ...marks }] : [];
    if (!isElement(node) || ignored.has(node.tagName)) return [];
    if (node.tagName === 'br') return [{ type: 'text', text: '\n', ...marks }];
    if (pictures.has(node.tagName)) {
      lose('Een plaatje. Voeg het zelf toe, als foto of als bijlage.');
      return [];
    }
    const style = styleOf(node);
    // Word writes the bullet or number of a paragraph that is a list item as text that editors should not see.
    if (/mso-list:\s*ignore/i.test(style) || /mso-element:\s*(comment|footnote)-?(reference)?/i.test(style)) return [];
    const inner = { ...marks, ...marksOf(node, style) };
    return node.tagName === 'a' ? link(node, inner, lose) : collect(node.childNodes, inner, lose);
  });
}

function marksOf({ tagName }: Element, style: string): Marks {
  const has = (tags: Set<string>, declaration: RegExp) => tags.has(tagName) || declaration.test(style);
  return {
    ...(has(bold, /font-weight:\s*(bold|[6-9]00)/i) && { bold: true as const }),
    ...(has(italic, /font-style:\s*italic/i) && { italic: true as const }),
    ...(has(underline, /text-decoration[^;]*underline/i) && { underline: true as const }),
    ...(has(strikethrough, /text-decoration[^;]*line-through/i) && { strikethrough: true as const }),
  };
}

/** A link to a place on the web or an e-mail address; a place within the Word file has no meaning here. */
function link(node: Element, marks: Marks, lose: Lose): Inline[] {
  const url = (attribute(node, 'href') ?? '').trim();
  // A word processor underlines its links; here the page does.
  const inside = collect(node.childNodes, marks, lose).map(withoutUnderline);
  if (url === '') return inside;
  if (/^(https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(url)) {
    const children = inside.filter((inline): inline is Text => inline.type === 'text');
    return plainText(children) === '' ? [] : [{ type: 'link', url, children: joined(children) }];
  }
  // A footnote's mark and the lines of a table of contents point within the file: they are not worth a word each.
  if (/^#_(ftn|edn|toc)/i.test(url)) return inside;
  lose(`De link bij ‘${plainText(inside)}’: die werkt alleen in het Word-bestand.`);
  return inside;
}

function withoutUnderline(inline: Inline): Inline {
  const { underline: _byTheLink, ...rest } = inline as Text;
  return inline.type === 'text' ? rest : inline;
}

function tidy(inlines: Inline[]): Inline[] {
  const result = inlines.reduce<Inline[]>((all, inline) => {
    const last = all.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && sameMarks(last, inline)) last.text += inline.text;
    else all.push(inline.type === 'text' ? { ...inline } : (inline satisfies Link));
    return all;
  }, []);
  for (const inline of result)
    if (inline.type === 'text') inline.text = inline.text.replace(/ {2,}/g, ' ').replace(/ ?\n ?/g, '\n');
  const [first, last] = [result[0], result.at(-1)];
  if (first?.type === 'text') first.text = first.text.trimStart();
  if (last?.type === 'text') last.text = last.text.trimEnd();
  return result.filter((inline) => inline.type === 'link' || inline.text !== '');
}

const joined = (texts: Text[]): Text[] => tidy(texts) as Text[];

const sameMarks = (one: Text, other: Text) =>
  (['bold', 'italic', 'underline', 'strikethrough'] as const).every((mark) => one[mark] === other[mark]);

/** The editor keeps a text, if need be an empty one, on both sides of every link. */
function surroundLinks(inlines: Inline[]): Inline[] {
  const empty = (): Text => ({ type: 'text', text: '' });
  const result: Inline[] = [];
  for (const inline of inlines) {
    if (inline.type === 'link' && result.at(-1)?.type !== 'text') result.push(empty());
    result.push(inline);
  }
  if (result.at(-1)?.type !== 'text') result.push(empty());
  return result;
}
