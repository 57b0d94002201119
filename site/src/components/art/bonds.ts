/**
 * How stones are laid: `lay` is called once per stone with its centre and its outline, row by row.
 *
 * `u` is the short side of a stone. `keper` is `elleboog` turned 45 degrees around the middle; its outlines are given
 * unturned, the drawing turns them.
 *
 * @module
 */
export type Bond = 'halfsteens' | 'elleboog' | 'keper' | 'blok' | 'tegel' | 'schub' | 'ruit';
type Put = (x: number, y: number, width: number, height: number) => void;
export type Lay = (centreX: number, centreY: number, outline: string) => void;

/** One decimal is enough on a canvas of 640. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

const rectangular: Record<
  'halfsteens' | 'elleboog' | 'blok' | 'tegel',
  (cols: number, rows: number, put: Put) => void
> = {
  halfsteens(cols, rows, put) {
    for (let y = 0; y < rows; y++) for (let x = -(y % 2); x < cols; x += 2) put(x, y, 2, 1);
  },
  elleboog(cols, rows, put) {
    for (let y = -1; y < rows; y++)
      for (let x = -1; x < cols; x++) {
        const d = (((x - y) % 4) + 4) % 4;
        if (d === 0) put(x, y, 2, 1);
        if (d === 3) put(x, y, 1, 2);
      }
  },
  blok(cols, rows, put) {
    for (let y = 0; y < rows; y += 2)
      for (let x = 0; x < cols; x += 2) {
        if ((x + y) % 4 === 0) {
          put(x, y, 2, 1);
          put(x, y + 1, 2, 1);
        } else {
          put(x, y, 1, 2);
          put(x + 1, y, 1, 2);
        }
      }
  },
  tegel(cols, rows, put) {
    for (let y = 0; y < rows; y += 2) for (let x = 0; x < cols; x += 2) put(x, y, 2, 2);
  },
};

/** Lays a canvas of `width` by `height` in `bond`. */
export function layStones(bond: Bond, u: number, width: number, height: number, lay: Lay): void {
  const gap = Math.max(1, Math.round(u * 0.1 * 2) / 2); // half a joint
  if (bond === 'schub') layScales(u, gap, width, height, lay);
  else if (bond === 'ruit') layDiamonds(u, gap, width, height, lay);
  else layRectangles(bond, u, gap, width, height, lay);
}

function layScales(u: number, gap: number, width: number, height: number, lay: Lay) {
  const r = Math.round(u * 1.25);
  const s = Math.round(r - gap * 0.7);
  const [one, two] = [short(s), short(2 * s)];
  for (let j = 0, y = -r; y < height + 2 * r; y += r, j++) {
    for (let x = j % 2 ? 0 : -r; x < width + 2 * r; x += 2 * r) {
      const arcs = `a${one} ${one} 0 0 1 ${two} 0a${one} ${one} 0 0 0-${one} ${one}a${one} ${one} 0 0 0-${one}-${one}z`;
      lay(x, y, `M${short(x - s)} ${short(y)}${arcs}`);
    }
  }
}

function layDiamonds(u: number, gap: number, width: number, height: number, lay: Lay) {
  const r = Math.round(u * 1.4);
  const s = Math.round(r - gap * 1.3);
  const side = short(s);
  for (let j = 0, y = 0; y < height + r; y += r, j++) {
    for (let x = j % 2 ? r : 0; x < width + r; x += 2 * r) {
      lay(x, y, `M${short(x)} ${short(y - s)}l${side} ${side}-${side} ${side}-${side}-${side}z`);
    }
  }
}

function layRectangles(
  bond: Exclude<Bond, 'schub' | 'ruit'>,
  u: number,
  gap: number,
  width: number,
  height: number,
  lay: Lay,
) {
  const turned = bond === 'keper';
  const span = turned ? Math.ceil((width + height) / u) + 4 : 0;
  const cols = turned ? span : Math.ceil(width / u) + 1;
  const rows = turned ? span : Math.ceil(height / u) + 1;
  rectangular[turned ? 'elleboog' : bond](cols, rows, (x, y, w, h) => {
    const middle = (span * u) / 2;
    const px = x * u - (turned ? middle : 0);
    const py = y * u - (turned ? middle : 0);
    let cx = x * u + (w * u) / 2 - (turned ? middle : 0);
    let cy = y * u + (h * u) / 2 - (turned ? middle : 0);
    if (turned) [cx, cy] = [width / 2 + (cx - cy) * Math.SQRT1_2, height / 2 + (cx + cy) * Math.SQRT1_2];
    const [long, high] = [short(w * u - 2 * gap), short(h * u - 2 * gap)];
    lay(cx, cy, `M${short(px + gap)} ${short(py + gap)}h${long}v${high}h-${long}z`);
  });
}
