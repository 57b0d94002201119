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
    const title = block.type === 'heading' && block.level <= 2 ? plainText([block]) : '';
    if (title) parts.push({ number: parts.length + 1, title, blocks: [] });
    else (parts.at(-1)?.blocks ?? opening).push(block);
  }
  return { opening, parts };
}
