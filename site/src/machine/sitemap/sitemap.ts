/**
 * The sitemap (sitemaps.org 0.9): every page that a search engine may show, with the day on which it last changed.
 *
 * @module
 */
import { paramsOf } from '../../content/addresses.ts';
import { ADDRESSES_PER_SITEMAP } from '../../content/file-addresses.ts';
import { indexableAddressesOf } from '../../content/indexable.ts';
import type { PageInput } from '../../content/page-input.ts';
import { xmlText } from '../plain-text.ts';
import { changedAt } from './changed-at.ts';

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

type Input = Pick<PageInput, 'content' | 'siteUrl'>;

/** `/sitemap.xml`: all pages, or the list of the parts when one file may not hold them all. */
export function sitemap(input: Input): string {
  const parts = paramsOf('/sitemap-[part].xml', input.content);
  if (parts.length === 0) return urlset(indexableAddressesOf(input.content), input);
  const rows = parts.map(
    ({ part }) => `<sitemap><loc>${xmlText(`${input.siteUrl}/sitemap-${part}.xml`)}</loc></sitemap>\n`,
  );
  return `${head}<sitemapindex ${namespace}>\n${rows.join('')}</sitemapindex>\n`;
}

/** `/sitemap-[part].xml`, the first is 1; `undefined` when there is no such part. */
export function sitemapPart(input: Input, part: string | undefined): string | undefined {
  if (!paramsOf('/sitemap-[part].xml', input.content).some((params) => params.part === part)) return undefined;
  const start = (Number(part) - 1) * ADDRESSES_PER_SITEMAP;
  return urlset(indexableAddressesOf(input.content).slice(start, start + ADDRESSES_PER_SITEMAP), input);
}

function urlset(addresses: readonly string[], { content, siteUrl }: Input): string {
  const changed = changedAt(content);
  const rows = addresses.map((address) => {
    const at = changed.get(address);
    const lastmod = at === undefined ? '' : `<lastmod>${xmlText(at)}</lastmod>`;
    return `<url><loc>${xmlText(encodeURI(siteUrl + address))}</loc>${lastmod}</url>\n`;
  });
  return `${head}<urlset ${namespace}>\n${rows.join('')}</urlset>\n`;
}
