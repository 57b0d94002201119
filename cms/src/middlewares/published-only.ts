import { createHash, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { secrets } from '../publication/secrets';
import { draftParameters } from '../publication/tokens';

const digest = (text: string) => createHash('sha256').update(text).digest();
const isPreviewToken = (authorization: string | undefined) =>
  timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${secrets().previewToken}`));

/** Whether a parsed query asks for drafts: at the root, or for a populated relation. A filter on a field is no draft. */
function asksForDrafts(query: unknown): boolean {
  if (query === null || typeof query !== 'object') return false;
  return Object.entries(query).some(
    ([key, value]) => draftParameters.has(key) || (key !== 'filters' && key !== 'fields' && asksForDrafts(value)),
  );
}

/**
 * REST's half of "published only": a token with `find` could otherwise read drafts with `?status=draft`
 * (knowledge/strapi.md §4). GraphQL's half is `publication/graphql-guard.ts`.
 */
const publishedOnly: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (ctx.path.startsWith('/api/') && asksForDrafts(ctx.query) && !isPreviewToken(ctx.get('authorization'))) {
    ctx.status = 403;
    ctx.body = { error: { status: 403, name: 'ForbiddenError', message: 'This token reads published content only.' } };
    return;
  }
  await next();
};

export default publishedOnly;
