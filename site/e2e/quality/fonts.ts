/** Which text a page draws with another font than its own. */
import type { Page } from 'playwright-core';

/** Elements with a glyph that our fonts don't have, as `element: text (font of the machine)`. Asks Chromium itself. */
export async function foreignGlyphs(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('DOM.enable');
  await chromium.send('CSS.enable');
  const { root } = await chromium.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await chromium.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector:
      'body :is(h1, h2, h3, h4, h5, p, li, a, dt, dd, span, strong, small, th, td, label, legend, summary, button)',
  });
  const found: string[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await chromium.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts) {
      if (isCustomFont) continue;
      const { outerHTML } = await chromium.send('DOM.getOuterHTML', { nodeId });
      found.push(`${outerHTML.slice(0, 120)} (${familyName})`);
    }
  }
  await chromium.detach();
  return found;
}
