/**
 * Going through a page with the Tab key alone, as somebody without a mouse does.
 *
 * @module
 */
import type { Page } from 'playwright-core';

export interface Focus {
  text: string;
  href: string | null;
  /** The element (or what is drawn around it) shows that it has the focus. */
  isMarked: boolean;
  /** Inside the window, and not under something else. */
  isInSight: boolean;
}

/** Nobody presses Tab more often for one thing. */
const PATIENCE = 150;

/** Presses Tab until the wanted element has the focus; every element on the way is returned as well. */
export async function tabTo(page: Page, isWanted: (focus: Focus) => boolean): Promise<Focus[]> {
  const way: Focus[] = [];
  for (let presses = 0; presses < PATIENCE; presses++) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    way.push(focus);
    if (isWanted(focus)) return way;
  }
  throw new Error(`Not reached with ${PATIENCE} presses of Tab: ${way.map(({ text }) => text).join(' | ')}`);
}

async function focused(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { left, top, width, height } = element.getBoundingClientRect();
    const isOutlined = (candidate: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const around: Element[] = [];
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) around.push(one);
    const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)];
    const onTop = document.elementFromPoint(x, y);
    return {
      text: element.innerText.trim().replaceAll(/\s+/g, ' '),
      href: element.getAttribute('href'),
      isMarked: around.some(isOutlined),
      isInSight: onTop !== null && (element.contains(onTop) || onTop.contains(element) || around.includes(onTop)),
    };
  });
}
