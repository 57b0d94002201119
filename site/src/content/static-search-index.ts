import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchIndex } from './search-index.ts';

/** Astro integration: a static build also makes the search index of its pages. */
export function staticSearchIndex(): AstroIntegration {
  let isStatic = false;
  return {
    name: 'static-search-index',
    hooks: {
      'astro:config:done': ({ buildOutput }) => {
        isStatic = buildOutput === 'static';
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!isStatic) return;
        const folder = fileURLToPath(dir);
        const pages = await writeSearchIndex(folder, join(folder, 'pagefind'));
        logger.info(`${pages} pages can be found`);
      },
    },
  };
}
