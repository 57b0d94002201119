/**
 * Making the page of an entry that is not on the site: the draft in a copy of what is known, joined and rendered as any
 * other. The copy is gone when the page is made.
 * @module
 */
import { type PreviewFile, type PreviewLink, signPreview } from 'shared-types/preview-link';
import { PREVIEW_FILE } from '../../src/content/preview/addresses.ts';
import type { Draft, DraftClient } from '../../src/content/preview/draft-client.ts';
import type { PreviewNote } from '../../src/content/preview/note.ts';
import { withDraft } from '../../src/content/preview/with-draft.ts';
import { entryAddress } from '../../src/content/entry-address.ts';
import { joinContent, type MediaAddress } from '../../src/content/join.ts';
import { sources, type TypeName } from '../../src/content/sources.ts';
import type { SiteContent } from '../content/content-source.ts';
import type { CompiledSite, Log } from '../publisher/ports.ts';
import type { Refusal } from './messages.ts';
import { openElsewhere } from './open-elsewhere.ts';

export type PreviewAnswer = { address: string; html: string } | { refusal: Refusal };

export interface PreviewDesk<C> {
  /** The page that a link shows, from the newest content that the site knows. */
  page(link: PreviewLink, known: C, now: Date): Promise<PreviewAnswer>;
  /** A file that such a page shows. */
  file(link: PreviewFile): Promise<Buffer>;
}

export interface PreviewDeskOptions {
  cms: DraftClient;
  compiled: Pick<CompiledSite<SiteContent>, 'render'>;
  /** Where files of published entries stand. */
  place: MediaAddress;
  previewToken: string;
  siteUrl: string;
  log: Pick<Log, 'warn'>;
}

/** Types whose entries stand on a page among others. */
const parts: ReadonlySet<TypeName> = new Set([
  'status-line',
  'action-item',
  'keurmerk-criterion',
  'policy-item',
  'glossary-term',
  'partner',
  'site-settings',
]);

const isType = (name: string): name is TypeName => Object.hasOwn(sources, name);

export function previewDesk(options: PreviewDeskOptions): PreviewDesk<SiteContent> {
  const { cms, compiled, place, previewToken, siteUrl, log } = options;

  /** A draft's own files come through this server, under a link of their own: the site has no copy of them. */
  const placeUntil =
    (until: number): MediaAddress =>
    (file) => {
      const known = place(file);
      if (known) return known;
      const link = signPreview({ kind: 'file', url: file.url, mime: file.mime, until }, previewToken);
      const { width = null, height = null } = file;
      return { address: `${PREVIEW_FILE}?link=${link}`, width, height, sizeBytes: Math.round(file.size * 1024) };
    };

  const render = async (
    link: PreviewLink,
    type: TypeName,
    known: SiteContent,
    draft: Draft | null,
    now: Date,
  ): Promise<PreviewAnswer> => {
    const snapshot = draft ? withDraft(known.snapshot, type, draft.entry) : known.snapshot;
    const content = draft ? joinContent(snapshot, placeUntil(link.until)) : known.content;
    const address = entryAddress(content, type, link.documentId);
    if (address === null) return { refusal: draft ? 'nowhere' : 'not-live' };
    const note: PreviewNote = {
      state: draft?.state ?? 'live',
      until: new Date(link.until * 1000).toISOString(),
      missing: draft?.missing ?? [],
      isPart: parts.has(type),
      editor: link.editor,
    };
    const response = await compiled.render(new URL(address, siteUrl), { snapshot, content }, now, note);
    if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
    return { address, html: openElsewhere(await response.text()) };
  };

  return {
    async page(link, known, now) {
      const { type, documentId, version } = link;
      if (!isType(type)) return { refusal: 'gone' };
      if (version === 'published' && !known.snapshot.entries[type].has(documentId)) return { refusal: 'not-live' };
      let draft: Draft | null = null;
      if (version === 'draft') {
        try {
          draft = await cms.draft(type, documentId);
        } catch (error) {
          log.warn({ reason: String((error as Error).message).slice(0, 200) }, 'The CMS gave no draft to preview');
          return { refusal: 'cms-silent' };
        }
        if (!draft) return { refusal: 'gone' };
      }
      try {
        return await render(link, type, known, draft, now);
      } catch (error) {
        log.warn({ err: error, type }, 'A preview could not be made');
        return { refusal: 'impossible' };
      }
    },

    file: ({ url }) => cms.file(url),
  };
}
