import type { Core, UID } from '@strapi/strapi';
import { GraphQLError } from 'graphql';
import { publicTypes } from '../publication/public-types';
import { mayReadDrafts } from '../publication/tokens';
import { readDraft } from './read-draft';

/** As much of nexus as is used here; Strapi hands it out without a type. */
interface FieldBuilder {
  field(name: string, config: { type: unknown; args?: object; resolve?: Resolver }): void;
  nonNull: { string(name: string): void; field(name: string, config: { type: unknown }): void };
}
interface NexusLike {
  objectType(config: { name: string; definition(t: FieldBuilder): void }): unknown;
  extendType(config: { type: string; definition(t: FieldBuilder): void }): unknown;
  nonNull(type: unknown): unknown;
  list(type: unknown): unknown;
}
type Resolver = (
  source: unknown,
  args: { type: string; documentId: string },
  context: { state: { auth?: { credentials?: { name?: string } } } },
) => unknown;

/**
 * The read-only GraphQL field `previewEntry`: one draft, for the preview token alone. The lists of GraphQL can't give a
 * draft that lacks something: there every field that must be filled is, or the whole entry is refused.
 */
export function addPreviewEntry(strapi: Core.Strapi): void {
  const resolve: Resolver = (_source, { type, documentId }, context) => {
    if (!mayReadDrafts(context.state.auth?.credentials))
      throw new GraphQLError('This token reads published content only.', {
        extensions: { code: 'FORBIDDEN', http: { status: 403 } },
      });
    const uid = `api::${type}.${type}` as UID.ContentType;
    return publicTypes().includes(uid) ? readDraft(strapi, uid, documentId, new Date()) : null;
  };
  strapi
    .plugin('graphql')
    .service('extension')
    .use(({ nexus }: { nexus: NexusLike }) => ({
      types: [
        nexus.objectType({
          name: 'PreviewEntry',
          definition(t) {
            t.nonNull.field('entry', { type: 'JSON' });
            t.nonNull.string('state');
            t.nonNull.field('missing', { type: nexus.list(nexus.nonNull('String')) });
          },
        }),
        nexus.extendType({
          type: 'Query',
          definition(t) {
            const args = { type: nexus.nonNull('String'), documentId: nexus.nonNull('ID') };
            t.field('previewEntry', { type: 'PreviewEntry', args, resolve });
          },
        }),
      ],
      resolversConfig: { 'Query.previewEntry': { auth: { scope: ['api::initiative.initiative.find'] } } },
    }));
}
