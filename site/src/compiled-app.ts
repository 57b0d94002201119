/** Entry of the compiled site: `server/compiled-site.ts` imports what this becomes. */
import { createApp } from 'astro/app/entrypoint';

export const app = createApp();
