/**
 * The body of a report in numbered parts: each heading of the second level starts one.
 *
 * @module
 */
import type { Block, Blocks } from '../../content/model.ts';
import { plainText } from '../text/rich-text.ts';

export interface Part {
  /** From 1. */
  number: number;
  title: string;
  blocks: Block[];
}

/** The text before the first heading, and the parts. */
export function minutesOf(body: Blocks): { opening: Block[]; parts: Part[] } {
  const opening: Block[] = [];
  const parts: Part[] = [];
  for (const block of body) {
    const heading = block.type === 'heading' && block.level <= 2 ? plainText([block]) : '';
    const number = parts.length + 1;
    if (heading) parts.push({ number, title: withoutNumber(heading, number), blocks: [] });
    else (parts.at(-1)?.blocks ?? opening).push(block);
  }
  return { opening, parts };
}

/** The page numbers the parts itself; a number that was typed as well ('Punt 2: Hoe verder?') would show twice. */
function withoutNumber(heading: string, number: number): string {
  const [typed = '', found] = /^(?:punt|stap)?\s*(\d+)\s*[.:)]\s*(?=\S)/i.exec(heading) ?? [];
  return Number(found) === number ? heading.slice(typed.length) : heading;
}
