import { rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Shows every part of the design; not one of the site's addresses, so no list, sitemap or search has it. */
export const STYLE_PAGE = '/_stijl/';

/**
 * Astro integration: compiles the style page. (A file in `src/pages` whose name starts with `_` would be passed over.)
 * It is always compiled, so that the stylesheets are the same with and without it; a static build keeps it only with
 * `STYLE_PAGE=on`, as the small server does.
 */
export function stylePage(): AstroIntegration {
  let isStatic = false;
  return {
    name: 'style-page',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: STYLE_PAGE, entrypoint: './src/components/style-guide/StylePage.astro' });
      },
      'astro:config:done': ({ buildOutput }) => {
        isStatic = buildOutput === 'static';
      },
      'astro:build:done': async ({ dir }) => {
        if (isStatic && process.env.STYLE_PAGE !== 'on')
          await rm(new URL(`.${STYLE_PAGE}`, dir), { recursive: true, force: true });
      },
    },
  };
}
