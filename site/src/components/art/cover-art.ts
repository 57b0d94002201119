/**
 * Cover image for an initiative without a photo.
 *
 * Street paving: stones in a Dutch bond, a figure that belongs to the theme, and the Vliet at three quarters of the
 * height, so that a row of cards shows one continuous canal. The same slug and theme always give the same SVG. The
 * order of the draws is fixed by the design (chapter 4): another order is another cover, everywhere.
 *
 * @module
 */
import type { ThemeKey } from 'shared-types';
import { escapeHtml } from '../text/escape.ts';
import { layStones, short } from './bonds.ts';
import { hash, sequence } from './chance.ts';
import { type Inside, figures } from './figures.ts';
import { type Palette, palettes } from './palettes.ts';

const water = { fill: '#2f78b7', ripple: '#a9d3ee', quay: '#f6f2e4' };
const sunStone = '#f7c948';

export interface CoverOptions {
  width?: number;
  height?: number;
  /** Short side of a stone. */
  unit?: number;
  /** What the image shows, only where it stands alone; beside its title it is decoration. */
  title?: string;
}

/** The cover of `slug` as SVG. An unknown theme gets the colours of `ontmoeten`. */
export function coverArt(slug: string, theme: string, options: CoverOptions = {}): string {
  const { width = 640, height = 400, unit = 14, title = '' } = options;
  const palette = palettes[theme as ThemeKey] ?? palettes.ontmoeten;
  const { stones, turned } = paving(slug, theme, palette, width, height, unit);
  const label = title ? ` role="img" aria-label="${escapeHtml(title)}"` : ' aria-hidden="true"';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice"${label}>` +
    `<rect width="${width}" height="${height}" fill="${palette.joint}"/>` +
    (turned ? `<g transform="translate(${width / 2} ${height / 2}) rotate(45)">${stones}</g>` : stones) +
    vliet(width, height) +
    '</svg>'
  );
}

function paving(slug: string, theme: string, palette: Palette, width: number, height: number, unit: number) {
  const draw = sequence(hash(`${theme}/${slug}`));
  const bond = palette.bonds[Math.floor(draw() * palette.bonds.length)] ?? 'halfsteens';
  const u = bond === 'tegel' ? unit * 0.75 : unit; // smaller tiles: sharper figure
  const size = height * (0.28 + draw() * 0.03); // half the height of the figure
  const snap = (value: number) => Math.round(value / (2 * u)) * 2 * u; // the centre on the corner of a tile
  const fx = snap(width / 2 + (draw() - 0.5) * width * 0.22);
  const fy = snap(height * 0.39); // above the water
  const flip = draw() < 0.5 ? -1 : 1;
  const swap = draw() < 0.25 && !palette.fixed;
  const turn = draw();
  // One sunny stone, on the empty side.
  const sunX = fx > width / 2 ? draw() * width * 0.25 : width - draw() * width * 0.25;
  const sunY = height * (0.06 + draw() * 0.6);

  const figure = figures[palette.figure];
  const paths = new Map<string, string[]>();
  let sun: string | undefined;
  let sunDistance = Infinity;
  layStones(bond, u, width, height, (x, y, outline) => {
    const chance = draw(); // also for stones outside the canvas: the sequence may not shift
    if (x < -2 * u || x > width + 2 * u || y < -2 * u || y > height + 2 * u) return;
    const inside: Inside = figure((flip * (x - fx)) / size, (y - fy) / size, (2 * u) / size, turn);
    const colour = inside
      ? palette.ink[((inside - 1) ^ (swap ? 1 : 0)) as 0 | 1]
      : palette.base[chance < 0.55 ? 0 : chance < 0.85 ? 1 : 2];
    const distance = (x - sunX) ** 2 + (y - sunY) ** 2;
    if (!inside && distance < sunDistance) [sunDistance, sun] = [distance, outline];
    const path = paths.get(colour);
    if (path) path.push(outline);
    else paths.set(colour, [outline]);
  });
  const laid = [...paths].map(([colour, outlines]) => `<path fill="${colour}" d="${outlines.join('')}"/>`).join('');
  return { stones: laid + (sun ? `<path fill="${sunStone}" d="${sun}"/>` : ''), turned: bond === 'keper' };
}

/** Quay, water and ripples. The period is 80, so the edges meet those of the next cover. */
function vliet(width: number, height: number): string {
  const top = height * 0.76;
  const deep = height * 0.12;
  const period = 80;
  let wave = '';
  let ripples = '';
  for (let x = 0; x < width; x += period) {
    wave += `c${period * 0.3} 0 ${period * 0.35}-7 ${period * 0.5}-7s${period * 0.2} 7 ${period * 0.5} 7`;
    ripples += `M${x + 12} ${short(top + deep * 0.42)}h30M${x + 50} ${short(top + deep * 0.72)}h22`;
  }
  return (
    `<path fill="${water.quay}" d="M0 ${short(top - 13)}h${width}v${short(deep + 20)}h-${width}z"/>` +
    `<path fill="${water.fill}" d="M0 ${short(top)}${wave}V${short(top + deep)}H0z"/>` +
    `<path stroke="${water.ripple}" stroke-width="3" fill="none" d="${ripples}"/>`
  );
}
