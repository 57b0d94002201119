import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { drawSharePicture } from '../machine/share-picture/draw.ts';
import { buildContent } from './build-content.ts';
import { laterPictures } from './later-pictures.ts';
import { siteFiles } from './site-files.ts';

/** Astro integration: a static build also writes the covers and the pictures, in every size, that its pages show. */
export function staticAssets(): AstroIntegration {
  let isStatic = false;
  return {
    name: 'static-assets',
    hooks: {
      'astro:config:done': ({ buildOutput }) => {
        isStatic = buildOutput === 'static';
      },
      'astro:build:done': async ({ dir }) => {
        if (!isStatic) return;
        const made = await buildContent();
        const { content, snapshot, media } = made;
        const write = async (path: string, body: string | Uint8Array) => {
          const file = new URL(path, dir);
          await mkdir(dirname(file.pathname), { recursive: true });
          await writeFile(file, body);
        };
        for (const { path, load } of siteFiles(content, snapshot, media, drawSharePicture))
          await write(path, await load());
        for await (const { path, body } of laterPictures(made)) await write(path, body);
      },
    },
  };
}
