import type { Core } from '@strapi/strapi';
import { installationId } from './installation';
import { type Digests, digestsOfPublished } from './digests';
import { publicTypes } from './public-types';
import { type UnpublishedLink, unpublishedLinks } from './unpublished-links';

/** What is published now: per type (its API id) the digest of each entry, by documentId. */
export interface PublicationIndex {
  installationId: string;
  entries: Record<string, Digests>;
  /** Per workshop (documentId): confirmed people and people on the waiting list. */
  places: Record<string, { taken: number; waiting: number }>;
  /** Published entries that point to something unpublished: for the editor, not for a page. */
  unpublishedLinks: UnpublishedLink[];
}

const apiId = (uid: string) => uid.split('.').at(-1) as string;

/** @returns the index of everything that the site may show; plain reads, no transaction. */
export async function publicationIndex(strapi: Core.Strapi): Promise<PublicationIndex> {
  const entries: PublicationIndex['entries'] = {};
  for (const uid of publicTypes()) entries[apiId(uid)] = await digestsOfPublished(strapi, uid);
  return {
    installationId: await installationId(strapi),
    entries,
    places: await workshopPlaces(strapi),
    unpublishedLinks: await unpublishedLinks(strapi),
  };
}

interface PlacesRow {
  workshop: string;
  state: string;
  people: number | string;
}

/** Per workshop (documentId): how many people come, and how many wait for a place. */
export async function workshopPlaces(strapi: Core.Strapi): Promise<PublicationIndex['places']> {
  const { tableName } = strapi.db.metadata.get('api::registration.registration') as unknown as { tableName: string };
  const rows: PlacesRow[] = await strapi.db
    .connection(tableName)
    .select({ workshop: 'workshop_document_id', state: 'state' })
    .sum({ people: 'people' })
    .whereIn('state', ['bevestigd', 'wachtlijst'])
    .groupBy('workshop_document_id', 'state');
  const places: PublicationIndex['places'] = {};
  for (const { workshop, state, people } of rows) {
    const place = (places[workshop] ??= { taken: 0, waiting: 0 });
    place[state === 'bevestigd' ? 'taken' : 'waiting'] = Number(people);
  }
  return places;
}

/** As much of nexus as is used here; Strapi hands it out without a type. */
interface FieldBuilder {
  nonNull: {
    string(name: string): void;
    field(name: string, config: { type: string; resolve?: () => unknown }): void;
  };
}
interface TypeConfig {
  name?: string;
  type?: string;
  definition(t: FieldBuilder): void;
}
interface NexusLike {
  objectType(config: TypeConfig): unknown;
  extendType(config: TypeConfig): unknown;
}

/** The read-only GraphQL field `publicationIndex`; only a token that may read public types sees it. */
export function addPublicationIndex(strapi: Core.Strapi): void {
  strapi
    .plugin('graphql')
    .service('extension')
    .use(({ nexus }: { nexus: NexusLike }) => ({
      types: [
        nexus.objectType({
          name: 'PublicationIndex',
          definition(t) {
            t.nonNull.string('installationId');
            t.nonNull.field('entries', { type: 'JSON' });
            t.nonNull.field('places', { type: 'JSON' });
            t.nonNull.field('unpublishedLinks', { type: 'JSON' });
          },
        }),
        nexus.extendType({
          type: 'Query',
          definition(t) {
            t.nonNull.field('publicationIndex', { type: 'PublicationIndex', resolve: () => publicationIndex(strapi) });
          },
        }),
      ],
      resolversConfig: { 'Query.publicationIndex': { auth: { scope: ['api::initiative.initiative.find'] } } },
    }));
}
