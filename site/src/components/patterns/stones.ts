/**
 * Bars of stones: one stone is one knelpunt, and all bars of a list share one scale.
 *
 * @module
 */
import type { ShownCount } from 'shared-types';

const [width, step, height] = [20, 22, 14];
/** More stones than this do not fit beside each other; then one stone stands for several. */
const mostStones = 40;

/** How many knelpunten one stone stands for in these bars. */
export function perStone(counts: readonly ShownCount[]): number {
  return Math.ceil(Math.max(1, ...counts.map(stonesOf)) / mostStones);
}

/** The bar of one count: full stones, or one dashed stone for a count that is too small to show; nothing for none. */
export function barHtml(shown: ShownCount, per: number): string {
  if (shown.kind === 'exact' && shown.count === 0) return '';
  const count = Math.max(1, Math.round(stonesOf(shown) / per));
  const full = Array.from({ length: count }, (_, index) => `M${index * step} 0h${width}v${height}h-${width}z`).join('');
  const stones =
    shown.kind === 'few'
      ? `<path fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3 2.4" d="M1 1h18v12H1z"/>`
      : `<path fill="currentColor" d="${full}"/>`;
  const total = count * step - (step - width);
  return `<svg class="stones" viewBox="0 0 ${total} ${height}" width="${total}" height="${height}" aria-hidden="true">${stones}</svg>`;
}

function stonesOf(shown: ShownCount): number {
  return shown.kind === 'few' ? 1 : shown.count;
}
