/**
 * The corner of a page header where the pavement is still being laid: closed on the right, loose tiles on the left.
 * The stylesheet gives the colours (t0–t2, a0–a3). The same slug always gives the same corner.
 *
 * @module
 */
import { hash, sequence } from './chance.ts';

const [cols, rows, size] = [14, 12, 60];
const made = new Map<string, string>();

/** The drawing for a page, as SVG in its decorative box. Made once per slug: only lists and fixed pages have one. */
export function pavingEdge(slug: string): string {
  const known = made.get(slug);
  if (known) return known;
  const draw = sequence(hash(`head/${slug}`));
  const tiles: Record<string, string[]> = {};
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x <= cols; x++) {
      const at = Math.max(0, (x / cols - 0.15) / 0.85);
      const chance = at * at * (3 - 2 * at) * 1.25;
      const isHere = draw() < chance;
      const [tone, special] = [draw(), draw()];
      if (!isHere) continue;
      const px = x * size - (y % 2 ? size / 2 : 0);
      (tiles[tileClass(tone, special)] ??= []).push(
        `M${px + 1.5} ${y * size + 1.5}h${size - 3}v${size - 3}h-${size - 3}z`,
      );
    }
  }
  const paths = Object.keys(tiles)
    .sort()
    .map((name) => `<path class="${name}" d="${tiles[name]?.join('')}"/>`)
    .join('');
  const html = `<div class="paving" aria-hidden="true"><svg viewBox="0 0 ${cols * size} ${rows * size}">${paths}</svg></div>`;
  made.set(slug, html);
  return html;
}

function tileClass(tone: number, special: number): string {
  if (special < 0.03) return 'a0';
  if (special < 0.05) return 'a1';
  if (special < 0.065) return 'a2';
  if (special < 0.08) return 'a3';
  if (tone < 0.5) return 't0';
  return tone < 0.8 ? 't1' : 't2';
}
