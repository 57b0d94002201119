import { describe, expect, it } from 'vitest';
import { robots } from '../../src/machine/robots.ts';
import { securityTxt } from '../../src/machine/security-txt.ts';
import { asOf, content, emptyContent } from '../pages/fixture.ts';

const siteUrl = 'https://voorbeeld.example';
const at = (moment: string) => securityTxt({ content, asOf: new Date(moment), siteUrl });
const expires = (text: string) => Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');

describe('security.txt', () => {
  it('says whom to tell, by mail or through the contact page', () => {
    expect(securityTxt({ content, asOf, siteUrl })).toContain('Contact: mailto:info@participienter.example\n');
    expect(securityTxt({ content: emptyContent, asOf, siteUrl })).toContain(`Contact: ${siteUrl}/contact/\n`);
  });

  it.each(['2026-01-01T00:00:00Z', '2026-01-31T22:59:59Z', '2026-02-28T12:00:00Z', '2028-12-31T22:00:00Z'])(
    'expires at least ten months and at most a year after %s',
    (moment) => {
      const days = (expires(at(moment)) - Date.parse(moment)) / 86_400_000;
      expect(days).toBeGreaterThan(300);
      expect(days).toBeLessThan(365);
    },
  );

  it('changes once a month, on the first day in Amsterdam', () => {
    expect(at('2026-06-01T00:00:00Z')).toBe(at('2026-06-30T21:59:59Z'));
    expect(at('2026-06-30T22:00:00Z')).not.toBe(at('2026-06-30T21:59:59Z'));
  });
});

describe('robots.txt', () => {
  it('leaves the pages open and names the sitemap', () => {
    expect(robots(siteUrl)).toMatch(/^User-agent: \*$/m);
    expect(robots(siteUrl)).toContain('Sitemap: https://voorbeeld.example/sitemap.xml');
    expect(robots(siteUrl)).not.toMatch(/^Disallow: \/$/m);
  });
});
