/** The same site, compiled to a renderer that the publisher keeps warm: any address from any snapshot. */
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { common } from './astro.config.ts';

/** Astro's way to say "import my entrypoint, I call the app myself". */
const publisher: AstroIntegration = {
  name: 'publisher',
  hooks: {
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'publisher',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./src/compiled-app.ts', import.meta.url),
        supportedAstroFeatures: {
          serverOutput: 'stable',
          hybridOutput: 'stable',
          staticOutput: 'stable',
          sharpImageService: 'stable',
        },
      });
    },
  },
};

export default defineConfig({
  ...common,
  outDir: './dist/app',
  output: 'server',
  adapter: publisher,
});
