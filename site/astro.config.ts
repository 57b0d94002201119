/**
 * The site as a plain static build: `astro build` makes everything from GraphQL, for any host that serves files.
 *
 * The publisher renders the same pages from `astro.compiled.config.ts`; a test holds that both give the same bytes.
 */
import tailwind from '@astrojs/tailwind';
import type { AstroUserConfig } from 'astro';
import { defineConfig } from 'astro/config';
import { staticAssets } from './src/content/static-assets.ts';
import { staticSearchIndex } from './src/content/static-search-index.ts';
import { stylePage } from './src/content/style-page.ts';

/** What both builds have in common; whatever changes a page's bytes belongs here. */
export const common = {
  trailingSlash: 'always',
  // Astro's default eats the space between inline elements (knowledge/astro.md §0.9).
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Every script is a file: the site's content security policy refuses one inside a page.
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [tailwind({ applyBaseStyles: false }), staticAssets(), stylePage(), staticSearchIndex()],
} satisfies AstroUserConfig;

export default defineConfig({ ...common, outDir: './dist/static' });
