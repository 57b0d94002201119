/**
 * `pnpm bench weight`: what each kind of page weighs, on the real start content, as a browser gets it: brotli 11 for
 * text, fonts and pictures as they are. The page with most on it stands for its kind.
 *
 * @module
 */
import { startWholeSite } from '../../site/tests/harness/whole-site.ts';
import { limitOf, weigh } from '../../site/e2e/quality/weight.ts';
import { table } from './figures.ts';

const site = await startWholeSite();
try {
  const weights = await Promise.all(
    site.kinds.map(async (kind) => ({ kind, weight: await weigh(site.release, kind.file) })),
  );
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log(
    table([
      ['kB (1,000 bytes)', 'HTML', 'CSS', 'together', 'limit', 'JS', 'fonts', 'pictures'],
      ...weights
        .toSorted((a, b) => b.weight.page - a.weight.page)
        .map(({ kind, weight }) => [
          kind.example,
          ...[
            weight.html,
            weight.css,
            weight.page,
            limitOf(kind.pattern),
            weight.script,
            weight.fonts,
            weight.pictures,
          ].map(kilobytes),
        ]),
    ]),
  );
} finally {
  await site.stop();
}
