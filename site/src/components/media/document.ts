/**
 * What a reader wants to know before opening a file: where it is, what kind, how large.
 *
 * @module
 */
import type { DocumentLink } from '../../content/model.ts';
import { formatSize } from '../text/format.ts';
import { linkTarget } from '../text/rich-text.ts';

const kinds: Record<string, string> = {
  pdf: 'PDF',
  doc: 'Tekstbestand',
  docx: 'Tekstbestand',
  odt: 'Tekstbestand',
  xls: 'Rekenblad',
  xlsx: 'Rekenblad',
  ods: 'Rekenblad',
  csv: 'Rekenblad',
  ppt: 'Presentatie',
  pptx: 'Presentatie',
  odp: 'Presentatie',
  jpg: 'Afbeelding',
  jpeg: 'Afbeelding',
  png: 'Afbeelding',
  webp: 'Afbeelding',
};

export interface OpenableDocument {
  title: string;
  href: string;
  /** At most four letters, for on the sheet. */
  label: string;
  /** @example 'PDF, 143 kB' */
  note: string;
}

/** Those of the documents that a reader can open. */
export function openableOnes(
  documents: readonly DocumentLink[],
  addresses: ReadonlySet<string>,
): readonly OpenableDocument[] {
  return documents.flatMap((document) => openable(document, addresses) ?? []);
}

/**
 * The document as a link; `undefined` when there is neither a file, nor a page of this site (one of `addresses`), nor a
 * web address.
 */
export function openable(
  { title, file, url }: DocumentLink,
  addresses: ReadonlySet<string> = new Set(),
): OpenableDocument | undefined {
  if (file?.address) {
    const extension = (/\.([a-z0-9]{2,4})$/i.exec(file.name)?.[1] ?? '').toLowerCase();
    return {
      title,
      href: file.address,
      label: extension === 'pdf' ? 'PDF' : extension.toUpperCase(),
      note: `${kinds[extension] ?? 'Bestand'}, ${formatSize(file.sizeBytes)}`,
    };
  }
  const page = url?.startsWith('/') && linkTarget(url, addresses);
  if (page) return { title, href: page, label: 'WEB', note: 'Op deze site' };
  if (!url || !/^https?:\/\//i.test(url)) return undefined;
  return {
    title,
    href: url,
    label: 'WEB',
    note: `Op ${URL.parse(url)?.hostname.replace(/^www\./, '') ?? 'een andere site'}`,
  };
}
