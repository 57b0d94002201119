/** Entry of the compiled site: `server/compiled-site.ts` imports what this becomes. */
import { createApp } from 'astro/app/entrypoint';

/** Nobody reads a page while it is made: without streams it costs a tenth less. */
export const app = createApp({ streaming: false });
