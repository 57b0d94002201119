/**
 * An article as lines of plain text: what a word-by-word comparison compares.
 *
 * @module
 */
import type { Article, Blocks } from '../../../content/model.ts';
import { capital } from '../../text/format.ts';

/** What the Blocks editor hands over, as far as text goes. */
interface Node {
  type?: string;
  text?: string;
  format?: string;
  children?: readonly Node[];
}

const textOf = (node: Node): string => node.text ?? (node.children ?? []).map(textOf).join('');

/** One line per paragraph, heading or list item; a numbered item starts with its number. */
export function linesOf(blocks: Blocks): string[] {
  return blocks.flatMap((block) => linesOfBlock(block as Node)).filter((line) => line.trim() !== '');
}

function linesOfBlock(block: Node): string[] {
  if (block.type !== 'list') return textOf(block).split('\n');
  let number = 0;
  return (block.children ?? []).flatMap((child) => {
    if (child.type === 'list') return linesOfBlock(child);
    number += 1;
    return [`${block.format === 'ordered' ? `${number}.` : '•'} ${textOf(child).replaceAll('\n', ' ')}`];
  });
}

/** Rights and duties as sentences, each on its own line. */
export function dutyLines({ duties }: Pick<Article, 'duties'>): string[] {
  return duties.map(
    ({ kind, party, text }) => `${capital(kind)} van ${party === 'Participiënter' ? party : `de ${party}`}: ${text}`,
  );
}

/** All of an article that has legal meaning, as one text. */
export function wordingOf(article: Article): string {
  return [...linesOf(article.text), ...dutyLines(article)].join('\n');
}
