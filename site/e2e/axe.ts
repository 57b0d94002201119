/** What axe has against something on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Locator } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Judges elements with every rule that axe has on, when nothing moves any more: what is still fading in has no colour
 * of its own yet.
 *
 * @param parts all that the locator finds, at least one
 * @param options `inside` judges only what is within them: a frame of Strapi around something of ours is not ours to
 *   mend
 * @returns a line for each rule that is broken, with the elements
 */
export async function axeFaults(parts: Locator, { inside = false } = {}): Promise<string[]> {
  await parts.first().waitFor();
  await parts.page().evaluate(source);
  return parts.evaluateAll(async (found, onlyInside) => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: typeof axeCore };
    const judged = (onlyInside ? found.flatMap(({ children }) => [...children]) : found) as HTMLElement[];
    const { violations } = await axe.run(judged);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, inside);
}
