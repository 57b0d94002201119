/**
 * The badge of an award: an SVG that says by itself whether the award holds, at an address that never changes. An
 * initiative puts it on its own site; when the award ends, the picture there says so too.
 *
 * @module
 */
import { type AwardState, awardState } from 'shared-types';
import mark from '../../../public/mark.svg?raw';
import seal from '../../../public/seal.svg?raw';
import type { KeurmerkAward } from '../../content/model.ts';
import { BADGE_SIZES, type BadgeSize } from '../../content/file-addresses.ts';
import type { PageInput } from '../../content/page-input.ts';
import { formatDate } from '../../components/text/format.ts';
import { today } from '../../components/text/time.ts';
import { xmlText } from '../plain-text.ts';

interface Shape {
  width: number;
  height: number;
  /** Side of the drawing on the left. */
  art: number;
  /** Size of the name; the lines below it are smaller. */
  text: number;
}

/** Below 72 px the seal can't be read (design: Seal), so the small badge has the site's mark. */
const shapes: Record<BadgeSize, Shape> = {
  klein: { width: 264, height: 48, art: 32, text: 17 },
  middel: { width: 392, height: 112, art: 88, text: 24 },
  groot: { width: 552, height: 176, art: 144, text: 32 },
};

/** Width and height in CSS pixels, for the snippet. */
export const badgeShape = (size: BadgeSize): { width: number; height: number } => shapes[size];

export const badgeAddress = ({ code }: KeurmerkAward, size: BadgeSize): string =>
  `/keurmerk/register/${code}/badge-${size}.svg`;

/** The picture; `undefined` when there is no such size. */
export function badge(award: KeurmerkAward, size: string | undefined, { asOf }: PageInput): string | undefined {
  const known = BADGE_SIZES.find((one) => one === size);
  return known && draw(award, awardState(award, today(asOf)), known);
}

function draw(award: KeurmerkAward, state: AwardState, size: BadgeSize): string {
  const { width, height, art, text } = shapes[size];
  const lines = linesOf(award, state, size);
  const margin = (height - art) / 2;
  const left = art + margin * 2;
  const small = Math.round(text * 0.62);
  const step = Math.round(small * 1.4);
  const top = (height - (text + (lines.length - 1) * step)) / 2 + text * 0.85;
  const rows = lines.map((line, index) => {
    const [dy, fontSize, weight] = index === 0 ? [0, text, 800] : [text * 0.2 + index * step, small, 400];
    return `<text x="${left}" y="${round(top + dy)}" font-size="${fontSize}" font-weight="${weight}">${xmlText(line)}</text>`;
  });
  const label = xmlText(lines.join(', '));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">` +
    `<title>${label}</title>` +
    `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="2" fill="#fff" stroke="#10291f" stroke-width="2"/>` +
    artHtml(state, size, margin, art) +
    `<g fill="#10291f" font-family="'Sofia Sans Condensed','Arial Narrow',Arial,sans-serif">${rows.join('')}</g></svg>\n`
  );
}

function linesOf({ validUntil, withdrawnOn, code }: KeurmerkAward, state: AwardState, size: BadgeSize): string[] {
  const standing = {
    geldig: `Geldig tot en met ${formatDate(validUntil)}`,
    verlopen: `Verlopen sinds ${formatDate(validUntil)}`,
    ingetrokken: `Ingetrokken${withdrawnOn ? ` op ${formatDate(withdrawnOn)}` : ''}`,
  }[state];
  return size === 'klein' ? ['Initiatiefkeurmerk', standing] : ['Initiatiefkeurmerk', standing, `Code ${code}`];
}

/** The seal for who has the keurmerk; a barred circle for who had it. */
function artHtml(state: AwardState, size: BadgeSize, at: number, side: number): string {
  const half = side / 2;
  if (state !== 'geldig') {
    const stroke = Math.max(3, Math.round(side / 14));
    return `<g fill="none" stroke="#5c6b62" stroke-width="${stroke}" transform="translate(${at} ${at})"><circle cx="${half}" cy="${half}" r="${half - stroke}"/><path d="M${round(side * 0.25)} ${half}h${half}"/></g>`;
  }
  const source = size === 'klein' ? mark : seal;
  const inner = source.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '');
  const view = /viewBox="([^"]+)"/.exec(source)?.[1] ?? '0 0 240 240';
  return `<svg x="${at}" y="${at}" width="${side}" height="${side}" viewBox="${view}">${inner}</svg>`;
}

const round = (value: number) => Math.round(value * 10) / 10;
