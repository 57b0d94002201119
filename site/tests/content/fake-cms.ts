/**
 * A CMS in memory that behaves as the real one can: entries come and go, answers can be late, short or wrong.
 *
 * Raw entries are as GraphQL gives them, so what is built on them is what production builds.
 */
import { createHash } from 'node:crypto';
import type { CmsClient, PublicationIndex } from '../../src/content/cms-client.ts';
import type { RawEntry } from '../../src/content/snapshot.ts';
import { type TypeName, typeNames } from '../../src/content/sources.ts';

const digest = (entry: RawEntry) => createHash('sha1').update(JSON.stringify(entry)).digest('base64url').slice(0, 16);

export class FakeCms implements CmsClient {
  installationId = 'here';
  readonly published: Record<TypeName, Map<string, RawEntry>>;
  places: PublicationIndex['places'] = {};
  unpublishedLinks: PublicationIndex['unpublishedLinks'] = [];
  files = new Map<string, Buffer>();
  /** What was asked for since the last `forget()`: `type documentId`. */
  asked: string[] = [];
  /** Runs before each answer with entries; may change what is published, or throw. */
  beforeEntries: () => void = () => {};
  /** Entries that the index lists but the answer lacks. */
  withheld = new Set<string>();

  constructor() {
    this.published = Object.fromEntries(typeNames.map((type) => [type, new Map()])) as unknown as typeof this.published;
  }

  publish(type: TypeName, entry: RawEntry): void {
    this.published[type].set(entry.documentId, entry);
  }

  unpublish(type: TypeName, documentId: string): void {
    this.published[type].delete(documentId);
  }

  async index(): Promise<PublicationIndex> {
    const entries = Object.fromEntries(
      typeNames.map((type) => [
        type,
        Object.fromEntries([...this.published[type]].map(([id, entry]) => [id, digest(entry)])),
      ]),
    );
    return structuredClone({
      installationId: this.installationId,
      entries,
      places: this.places,
      unpublishedLinks: this.unpublishedLinks,
    });
  }

  async entries(type: TypeName, ids: readonly string[]): Promise<RawEntry[]> {
    this.beforeEntries();
    this.asked.push(...ids.map((id) => `${type} ${id}`));
    return ids.flatMap((id) => {
      const entry = this.published[type].get(id);
      return entry && !this.withheld.has(id) ? [structuredClone(entry)] : [];
    });
  }

  async file(url: string): Promise<Buffer> {
    const body = this.files.get(url);
    if (!body) throw new Error(`${url}: the CMS answered 404`);
    return body;
  }

  forget(): void {
    this.asked = [];
  }
}

/** A published initiative as GraphQL gives it. */
export function initiative(documentId: string, given: Partial<Record<string, unknown>> = {}): RawEntry {
  return {
    documentId,
    title: `Initiatief ${documentId}`,
    slug: `initiatief-${documentId}`,
    inShort: 'Een plan voor de buurt.',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'We zijn begonnen.' }] }],
    formerSlugs: [],
    firstPublishedOn: '2026-01-05T10:00:00.000Z',
    updatedAt: '2026-01-05T10:00:00.000Z',
    phase: 'in_opbouw',
    neighbourhoods: [],
    themes: [],
    targetGroups: null,
    startedOn: null,
    cover: null,
    place: null,
    organiser: null,
    website: null,
    helpWanted: [],
    municipalityRole: null,
    lesson: null,
    updates: [],
    figures: [],
    tables: [],
    ...given,
  };
}

/** A published neighbourhood as GraphQL gives it. */
export function neighbourhood(documentId: string, given: Partial<Record<string, unknown>> = {}): RawEntry {
  return {
    documentId,
    title: `Wijk ${documentId}`,
    slug: `wijk-${documentId}`,
    inShort: 'Een wijk aan de Vliet.',
    body: [],
    formerSlugs: [],
    firstPublishedOn: '2026-01-05T10:00:00.000Z',
    updatedAt: '2026-01-05T10:00:00.000Z',
    village: 'Voorburg',
    actionProgrammeText: null,
    actionProgrammeLink: null,
    contactRole: null,
    ...given,
  };
}

/** A published theme as GraphQL gives it. */
export function theme(documentId: string, slug = 'groen'): RawEntry {
  return { documentId, title: `Thema ${documentId}`, slug, inShort: 'Groen in de straat.', text: null };
}
