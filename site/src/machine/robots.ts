/**
 * What crawlers may read (RFC 9309): everything that is a page. Filtered lists say `noindex` themselves, which a crawler
 * only sees when it may look.
 *
 * @module
 */
export function robots(siteUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /voorbeeld/',
    'Disallow: /hooks/',
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    '',
  ].join('\n');
}
