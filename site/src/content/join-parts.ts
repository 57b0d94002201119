/** The parts that many types share: components, and the orders of lists. */
import { focusOf } from './media/focus.ts';
import type { MediaPlace } from './media/pool.ts';
import type * as model from './model.ts';
import type * as queries from './queries.generated.ts';

export interface Reference {
  documentId: string;
}

/** Where a file of the media library stands on the site; `null` when it could not be read. */
export type MediaAddress = (file: queries.FileFragment) => MediaPlace | null;

type Maybe<T> = T | null | undefined;

interface PageRow {
  documentId: string;
  title: string;
  slug?: Maybe<string>;
  inShort: string;
  body?: unknown;
  formerSlugs?: unknown;
  firstPublishedOn?: Maybe<string>;
  updatedAt?: Maybe<string>;
}

/** When and why an entry of the record was withdrawn, if it was. */
export const withdrawal = (row: {
  withdrawnOn?: Maybe<string>;
  withdrawnReason?: Maybe<string>;
}): model.Withdrawable => ({ withdrawnOn: row.withdrawnOn ?? null, withdrawnReason: row.withdrawnReason ?? null });

/** The parts, for a site whose media stand where `mediaAddress` says. */
export function partsWith(mediaAddress: MediaAddress) {
  const list = <R, T>(rows: Maybe<readonly Maybe<R>[]>, make: (row: R) => T): T[] =>
    (rows ?? []).flatMap((row) => (row == null ? [] : [make(row)]));

  const file = (row: Maybe<queries.FileFragment>): model.MediaFile | null => {
    if (!row) return null;
    const place = mediaAddress(row);
    return {
      name: row.name,
      mime: row.mime,
      sizeBytes: place?.sizeBytes ?? 0,
      width: place?.width ?? row.width ?? null,
      height: place?.height ?? row.height ?? null,
      address: place?.address ?? null,
      alternativeText: row.alternativeText ?? null,
      focus: focusOf(row.focalPoint),
    };
  };

  const figure = (row: Maybe<queries.FigureFragment>): model.Figure | null => {
    const picture = file(row?.file);
    if (!row || !picture?.address) return null; // a picture that can't be read is left out, and reported
    return { file: picture, alt: row.alt ?? null, decorative: row.decorative ?? false, caption: row.caption ?? null };
  };

  const document = (row: Maybe<queries.DocumentLinkFragment>): model.DocumentLink | null =>
    row ? { title: row.title, url: row.url ?? null, file: file(row.file) } : null;

  const blocks = (value: unknown): model.Blocks => (Array.isArray(value) ? (value as model.Blocks) : []);

  // The CMS makes a slug for every entry; the fallback keeps an address for one that lost it.
  const identity = ({ documentId, title, slug }: Reference & { title: string; slug?: Maybe<string> }) => ({
    documentId,
    title,
    slug: slug ?? documentId,
  });

  const address = (row: PageRow) => ({
    ...identity(row),
    inShort: row.inShort,
    formerSlugs: Array.isArray(row.formerSlugs) ? (row.formerSlugs as string[]) : [],
    firstPublishedOn: row.firstPublishedOn ?? null,
    updatedAt: row.updatedAt ?? '',
  });

  return {
    list,
    figure,
    document,
    blocks,
    identity,
    /** An entry with a page, but without a body. */
    address,
    page: (row: PageRow): model.PageEntry => ({ ...address(row), body: blocks(row.body) }),
    figures: (rows: Maybe<readonly Maybe<queries.FigureFragment>[]>) =>
      list(rows, figure).filter((row) => row !== null),
    documents: (rows: Maybe<readonly Maybe<queries.DocumentLinkFragment>[]>) =>
      list(rows, document).filter((row) => row !== null),
    tables: (rows: Maybe<readonly Maybe<queries.TableFragment>[]>): model.Table[] =>
      list(rows, ({ caption, rows: cells }) => ({ caption, rows: cells })),
    notes: (rows: Maybe<readonly Maybe<queries.DatedNoteFragment>[]>): model.DatedNote[] =>
      list(rows, ({ date, title, text }) => ({ date, title: title ?? null, text: text ?? null })),
    place: (row: Maybe<queries.PlaceFragment>): model.Place | null =>
      row
        ? {
            name: row.name,
            address: row.address ?? null,
            latitude: row.latitude ?? null,
            longitude: row.longitude ?? null,
            onlineLink: row.onlineLink ?? null,
          }
        : null,
    source: (row: Maybe<queries.SourceFragment>): model.Source | null =>
      row
        ? {
            title: row.title,
            role: row.role ?? null,
            date: row.date ?? null,
            link: row.link ?? null,
            document: file(row.document),
          }
        : null,
    reference: (row: Maybe<queries.StatuteReferenceFragment>): model.StatuteReference | null =>
      row ? { version: row.version, article: row.article } : null,
    homepage: (row: Maybe<NonNullable<queries.HomepageQuery['entry']>>): model.Homepage => ({
      heroTitle: row?.heroTitle ?? 'Participiënter',
      heroText: row?.heroText ?? '',
      highlights: list(row?.highlights, ({ path, text }) => ({ path, text: text ?? null })),
      knelpuntIntro: row?.knelpuntIntro ?? null,
      agendaIntro: row?.agendaIntro ?? null,
      keurmerkIntro: row?.keurmerkIntro ?? null,
    }),
    settings: (row: Maybe<NonNullable<queries.SiteSettingsQuery['entry']>>): model.SiteSettings => ({
      name: row?.name ?? 'Participiënter',
      tagline: row?.tagline ?? null,
      email: row?.email ?? null,
      postalAddress: row?.postalAddress ?? null,
      notMunicipality: row?.notMunicipality ?? 'Wij zijn niet de gemeente.',
      menuNotes: list(row?.menuNotes, ({ menuItem, text }) => ({ menuItem: menuItem ?? null, text: text ?? null })),
      footerText: row?.footerText ?? null,
    }),
  };
}

const dutch = new Intl.Collator('nl', { numeric: true });

/** As a Dutch index would: "Één" beside "een", 2 before 10. */
export const compare = (a: string, b: string): number => dutch.compare(a, b);
/** ISO dates and moments sort as they are written; the collator would cost ten times as much. */
const compareIso = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Order<T> = (a: T, b: T) => number;

export const byTitle: Order<{ title: string }> = (a, b) => compare(a.title, b.title);
/** Newest number first; entries without one last. */
export const byNumber: Order<{ number: number | null }> = (a, b) => (b.number ?? 0) - (a.number ?? 0);
/** Status lines: by date, then by the order in which they were given a number. */
export const byMoment: Order<{ date: string; sequence: number }> = (a, b) =>
  compareIso(a.date, b.date) || a.sequence - b.sequence;
/** Versions of a statute: 0.9, 1.0, 1.10. */
export const byVersion: Order<{ number: string }> = (a, b) => compare(a.number, b.number);
/** Newest first; entries without a date last. */
export const newestFirst =
  <T>(date: (entry: T) => string | null): Order<T> =>
  (a, b) =>
    compareIso(date(b) ?? '', date(a) ?? '');
/** Oldest first. */
export const oldestFirst =
  <T>(date: (entry: T) => string): Order<T> =>
  (a, b) =>
    compareIso(date(a), date(b));
