import { defineMiddleware } from 'astro:middleware';

/** The publisher hands each page its content; in `astro build` and `astro dev` the content of the build is read here. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  if (!locals.content) {
    const { buildContent } = await import('./content/build-content.ts');
    Object.assign(locals, await buildContent());
  }
  return next();
});
