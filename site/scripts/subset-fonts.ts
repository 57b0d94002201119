/**
 * `pnpm --filter site fonts`: makes `src/styles/fonts/*.woff2` from the fonts' own packages. Run by hand, when a package
 * has a new version or the design uses other weights; the result is committed.
 *
 * What is cut off is only what the design never draws: weights outside its range. Every character stays, in the two
 * parts that Fontsource makes: `latin` is on every page; `latin-ext` (ł, š, ğ, ő …) is fetched only by a page that has
 * one of its characters, through the `unicode-range` of `fonts.css`.
 *
 * @module
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../src/styles/fonts');

/** The lightest and the heaviest weight of each in the stylesheets. */
const fonts = [
  { name: 'atkinson-hyperlegible-next', wght: { min: 400, max: 700 } },
  { name: 'sofia-sans-condensed', wght: { min: 700, max: 850 } },
] as const;

for (const { name, wght } of fonts) {
  const ranges = JSON.parse(
    await readFile(require.resolve(`@fontsource-variable/${name}/unicode.json`), 'utf8'),
  ) as Record<string, string>;
  for (const part of ['latin', 'latin-ext']) {
    const file = `${name}-${part}-wght-normal.woff2`;
    const whole = await readFile(require.resolve(`@fontsource-variable/${name}/files/${file}`));
    const font = await subsetFont(whole, charactersOf(ranges[part] ?? ''), {
      targetFormat: 'woff2',
      variationAxes: { wght },
    });
    await writeFile(join(folder, file), font);
    console.log(`${file}: ${whole.length} → ${font.length} bytes`);
  }
}

/** @example charactersOf('U+0041-0043,U+20AC') // 'ABC€' */
function charactersOf(ranges: string): string {
  return ranges
    .split(',')
    .flatMap((range) => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
    })
    .join('');
}
