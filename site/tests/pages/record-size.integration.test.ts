/** A large record stays light: 1,000 afspraken, and a statute of 300 articles in ten versions. */
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { seeded, sentencesOf, titleOf } from '../../../scripts/bench/dutch-text.ts';
import { openPageRenderer, type PageRenderer } from '../../server/content/page-renderer.ts';
import type { Article, Content, StatuteVersion } from '../../src/content/model.ts';
import { pageInput, type PageInput } from '../../src/content/page-input.ts';
import { agreements, asOf, content, statutes, text } from './fixture.ts';

const mostBytes = 100_000;
const random = seeded(7);

const article = (number: number): Article => ({
  number: String(number),
  title: titleOf(random, number),
  text: text(sentencesOf(random, 2), sentencesOf(random, 2), sentencesOf(random, 2)),
  plainText: sentencesOf(random, 2),
  duties: [
    { party: 'gemeente', kind: 'plicht', text: sentencesOf(random, 1) },
    { party: 'initiatiefnemers', kind: 'recht', text: sentencesOf(random, 1) },
  ],
});

/** Ten versions; in each, one article in ten is written anew. */
function manyVersions(): StatuteVersion[] {
  let articles = Array.from({ length: 300 }, (_, index) => article(index + 1));
  return Array.from({ length: 10 }, (_, index) => {
    if (index > 0) {
      articles = articles.map((one, place) =>
        place % 10 === index ? { ...one, text: [...text(sentencesOf(random, 2)), ...one.text.slice(1)] } : one,
      );
    }
    return {
      ...statutes[0]!.versions[1]!,
      number: `1.${index}`,
      validFrom: `${2015 + index}-01-01`,
      chapters: [{ number: '1', title: 'Alles', articles }],
    };
  });
}

const large: Content = {
  ...content,
  agreements: Array.from({ length: 1000 }, (_, index) => ({
    ...agreements[index % agreements.length]!,
    number: index + 1,
    slug: `afspraak-${index + 1}`,
    title: titleOf(random, index),
    inShort: sentencesOf(random, 2),
  })),
  statutes: [{ ...statutes[0]!, versions: manyVersions() }, statutes[1]!],
};

let renderer: PageRenderer;
let input: PageInput;
beforeAll(async () => {
  renderer = await openPageRenderer(join(import.meta.dirname, '../../dist/app'));
  input = pageInput(large, asOf, 'https://voorbeeld.example');
});

it.each([
  '/afspraken/',
  '/afspraken/pagina/42/',
  '/afspraken/?stand=te-laat',
  '/statuut/',
  '/statuut/1.5/',
  '/statuut/1.5.json',
  '/statuut/1.5/artikel/150/',
  '/statuut/vergelijk/',
  '/statuut/vergelijk/1.8/1.9/',
  '/statuut/vergelijk/?van=1.0&naar=1.9',
  '/statuut/vergelijk/?van=1.0&naar=1.9&pagina=4',
])('%s stays under 100 kB compressed', async (address) => {
  const response = await renderer.answer(new URL(address, 'http://site.invalid'), input);
  expect(response.status).toBe(200);
  const body = Buffer.from(await response.arrayBuffer());
  const packed = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  expect(packed.length).toBeLessThan(mostBytes);
});

it('a comparison is paged when many articles changed', async () => {
  const response = await renderer.answer(
    new URL('/statuut/vergelijk/?van=1.0&naar=1.9&pagina=2', 'http://site.invalid'),
    input,
  );
  const html = await response.text();
  expect(html.match(/<section class="article"/g)).toHaveLength(24);
  expect(html).toContain('href="/statuut/vergelijk/?van=1.0&amp;naar=1.9&amp;pagina=3"');
});
