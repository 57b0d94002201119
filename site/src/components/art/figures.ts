/**
 * The shapes laid in the paving. Is the centre of a stone inside the figure?
 *
 * `x` and `y` run from about -1 to 1 around the centre of the figure, `y` points down; `tile` is the size of one tile
 * in the same unit, `turn` a number in [0, 1). The answer: 0 outside, 1 the first colour, 2 the second.
 *
 * @module
 */
export type Inside = 0 | 1 | 2;
export type Figure = (x: number, y: number, tile: number, turn: number) => Inside;
export type FigureName =
  'trema' | 'ballen' | 'blad' | 'gevel' | 'hart' | 'wieken' | 'hinkelbaan' | 'kring' | 'tekstballon';

const within = (x: number, y: number, cx: number, cy: number, r: number) => (x - cx) ** 2 + (y - cy) ** 2 < r * r;
const box = (x: number, y: number, x0: number, y0: number, x1: number, y1: number) =>
  x >= x0 && x < x1 && y >= y0 && y < y1;

export const figures: Record<FigureName, Figure> = {
  trema: (x, y) => (within(x, y, -0.72, 0, 0.6) ? 1 : within(x, y, 0.72, 0, 0.6) ? 2 : 0),
  ballen: (x, y) => (within(x, y, -0.35, -0.05, 0.86) ? 1 : within(x, y, 0.95, 0.5, 0.33) ? 2 : 0),
  blad: (x, y) => {
    const u = x * 0.82 + y * 0.57;
    const v = -x * 0.57 + y * 0.82;
    if (Math.abs(v) < 0.09 && u > -1.35 && u < 0.75) return 2;
    return within(u, v, 0, 0.72, 1.28) && within(u, v, 0, -0.72, 1.28) ? 1 : 0;
  },
  gevel: (x, y) => {
    if (box(x, y, -0.2, 0.5, 0.2, 1.1)) return 2;
    if (box(x, y, -0.66, 0.02, -0.3, 0.36) || box(x, y, 0.3, 0.02, 0.66, 0.36)) return 2;
    if (box(x, y, -0.17, -0.56, 0.17, -0.24)) return 2;
    const step = y < -0.8 ? 0.26 : y < -0.52 ? 0.52 : y < -0.24 ? 0.78 : 1.02;
    return Math.abs(x) < step && y > -1.1 && y < 1.1 ? 1 : 0;
  },
  hart: (x, y) => {
    const a = x * 1.12;
    const b = -y * 1.12 + 0.1;
    const q = a * a + b * b - 0.8;
    return q * q * q - 1.15 * a * a * b * b * b < 0 ? 1 : 0;
  },
  wieken: (x, y, _tile, turn) => {
    if (within(x, y, 0, 0, 0.27)) return 2;
    const a = 0.35 + turn * 0.85;
    const u = x * Math.cos(a) + y * Math.sin(a);
    const v = y * Math.cos(a) - x * Math.sin(a);
    const arm = (p: number, q: number) => Math.abs(p) < 1.18 && (p > 0 ? q > -0.06 && q < 0.36 : q < 0.06 && q > -0.36);
    return arm(u, v) || arm(v, -u) ? 1 : 0;
  },
  hinkelbaan: (x, y, tile) => {
    const s = tile * 2;
    const row = Math.floor((x + s * 3.5) / s);
    if (row < 0 || row > 6) return 0;
    const twin = row === 2 || row === 5;
    if (Math.abs(y) >= (twin ? s : s / 2)) return 0;
    return row === 6 || (twin && y > 0) || (!twin && row % 2) ? 2 : 1;
  },
  kring: (x, y) => {
    const d = Math.hypot(x, y);
    const a = Math.atan2(y, x);
    if (d > 0.52 && d < 1) return Math.abs(a) < 0.36 ? 0 : a > 0 ? 1 : 2;
    return 0;
  },
  tekstballon: (x, y) => {
    if (box(x, y, -0.72, -0.42, 0.72, -0.24) || box(x, y, -0.72, 0.02, 0.3, 0.2)) return 2;
    if (box(x, y, -1.1, -0.82, 1.1, 0.55)) return 1;
    return y >= 0.55 && y < 1.05 && x > -0.75 && x < -0.15 - (y - 0.55) * 0.9 ? 1 : 0;
  },
};
