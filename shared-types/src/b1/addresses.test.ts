import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { targetOf } from './addresses.ts';

const pages = join(import.meta.dirname, '../../../site/src/pages');

/** Every page of the site with something filled in: `/nieuws/[slug].astro` is `/nieuws/x/`. */
const routes = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro') && !file.includes('404'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(?:index)?\.astro$/, '/')}`)
  .map((path) => path.replace(/\[\w+\]/g, 'x').replace(/\/+/g, '/'));

describe('an address of the site', () => {
  it.each(routes)('%s is never taken for a dead link', (route) => expect(targetOf(route).kind).not.toBe('nothing'));
});
