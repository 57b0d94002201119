/**
 * How content leaves the CMS: tokens, the closed content API, the publication index, and the nudge to the site.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { isPrivate } from './public-types';
import { addPublicationIndex } from './publication-index';
import { ensureTokens } from './tokens';
import { ensureWebhook } from './webhook';

/** GraphQL builds its schema after `register`, so what it may show is decided here. */
export function register(strapi: Core.Strapi): void {
  const { shadowCRUD } = strapi.plugin('graphql').service('extension');
  for (const uid of Object.keys(strapi.contentTypes)) {
    if (isPrivate(uid)) shadowCRUD(uid).disable();
    else shadowCRUD(uid).disableMutations();
  }
  addPublicationIndex(strapi);
}

export async function bootstrap(strapi: Core.Strapi): Promise<void> {
  await ensureTokens(strapi);
  await ensureWebhook(strapi);
}
