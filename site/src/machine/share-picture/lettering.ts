/**
 * The words of a share picture as SVG outlines, so that no font has to be installed where it is drawn.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import { villages } from 'shared-types';
import { shorten } from '../../components/text/format.ts';
import { SHARE_SIZE, type SharePicture } from './share-picture.ts';

const ink = '#10291f';
const plateBlue = '#0f4284';

const TITLE_LENGTH = 70;
const LONG_TITLE = 45;
const LINE_LENGTH = 60;
/** Room for a title, and how wide a letter of the display font is, as a share of its size. */
const TITLE_WIDTH = 548;
const LETTER_WIDTH = 0.47;

const typefaces = [
  ['sofia-sans-condensed', 'Display', 700],
  ['sofia-sans-condensed', 'Display', 800],
  ['atkinson-hyperlegible-next', 'Text', 400],
  ['atkinson-hyperlegible-next', 'Text', 700],
] as const;

const require = createRequire(import.meta.url);

let loaded: Promise<Font[]> | undefined;

/** Latin first, then the letters that other European names need. */
function fonts(): Promise<Font[]> {
  loaded ??= Promise.all(
    typefaces.flatMap(([family, name, weight]) =>
      ['latin', 'latin-ext'].map(async (letters) => ({
        name,
        weight,
        style: 'normal' as const,
        data: await readFile(require.resolve(`@fontsource/${family}/files/${family}-${letters}-${weight}-normal.woff`)),
      })),
    ),
  );
  return loaded;
}

/** Emoji, soft hyphens and scripts that our fonts have no letters for would become empty boxes. */
const legible = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[^\p{Script=Latin}\p{N}\p{P}\p{Zs}$+<=>^`|~°€©®™×÷±§]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The size of the design, less when a word would not fit on a line. */
function titleSize(title: string): number {
  const designed = title.length > LONG_TITLE ? 62 : 80;
  const longest = Math.max(...title.split(/[\s-]/).map((word) => word.length));
  return Math.max(44, Math.min(designed, Math.floor(TITLE_WIDTH / (longest * LETTER_WIDTH))));
}

/** What satori takes: an element as React would make it. */
interface Box {
  type: 'div';
  props: { style: Record<string, string | number>; children?: string | Box[] };
}
const box = (style: Record<string, string | number>, children: string | Box[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

function plate(kicker: string): Box {
  const lettering = { fontFamily: 'Display', fontWeight: 700, fontSize: 32, lineHeight: 1.15, color: '#fff' };
  const ring = { border: '3px solid #fff', borderRadius: 5, padding: '6px 19px 8px' };
  return box({ background: plateBlue, borderRadius: 8, padding: 3, alignSelf: 'flex-start' }, [
    box({ ...ring, ...lettering }, legible(kicker)),
  ]);
}

function heading(title: string): Box {
  const fontSize = titleSize(title);
  return box(
    {
      fontFamily: 'Display',
      fontWeight: 800,
      fontSize,
      lineHeight: fontSize < 80 ? 1 : 0.95,
      letterSpacing: '-0.02em',
      marginTop: 26,
      width: TITLE_WIDTH,
      textWrap: 'balance',
      wordBreak: 'break-word',
    },
    title,
  );
}

const panel = { position: 'absolute', left: 56, top: 48, width: TITLE_WIDTH, height: 458 };
const foot = { position: 'absolute', left: 128, top: 554, width: 1016, height: 76, alignItems: 'center' };

/** The words as an SVG of the whole picture, on nothing. */
export async function lettering({ kicker, title, line, site }: SharePicture): Promise<string> {
  const text = [
    ...(kicker ? [plate(kicker)] : []),
    heading(shorten(legible(title), TITLE_LENGTH)),
    ...(line
      ? [
          box(
            { marginTop: 'auto', fontFamily: 'Text', fontWeight: 700, fontSize: 34, lineHeight: 1.25 },
            shorten(legible(line), LINE_LENGTH),
          ),
        ]
      : []),
  ];
  const where = `${villages.slice(0, -1).join(', ')} en ${villages.at(-1)}`;
  const page = box({ ...SHARE_SIZE, color: ink }, [
    box({ ...panel, flexDirection: 'column' }, text),
    box({ ...foot, justifyContent: 'space-between' }, [
      box({ fontFamily: 'Display', fontWeight: 800, fontSize: 38 }, legible(site)),
      box({ fontFamily: 'Text', fontSize: 25, color: '#374a41' }, where),
    ]),
  ]);
  // Satori's type is React's, which is not here; the shape is the same.
  return satori(page as unknown as Parameters<typeof satori>[0], { ...SHARE_SIZE, fonts: await fonts() });
}
