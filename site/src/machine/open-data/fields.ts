/**
 * The columns that many sets share. What `describe` says stands in the JSON Schema.
 *
 * @module
 */
import { z } from 'zod';
import { isWebAddress } from '../../components/text/links.ts';
import type { Entry, Instant, PageEntry, Place, Withdrawable } from '../../content/model.ts';
import { amsterdamMoment } from '../amsterdam-moment.ts';

export const id = z.string().describe('Vaste code van dit gegeven. Verandert nooit.');
export const text = (about: string) => z.string().describe(about);
export const maybeText = (about: string) => z.string().nullable().describe(about);
export const whole = (about: string) => z.int().describe(about);
export const maybeWhole = (about: string) => z.int().nullable().describe(about);
export const day = (about: string) => z.iso.date().describe(`${about} Dag in Nederland.`);
export const maybeDay = (about: string) => z.iso.date().nullable().describe(`${about} Dag in Nederland.`);
export const moment = (about: string) => z.iso.datetime({ offset: true }).describe(`${about} Tijd in Nederland.`);
export const yesNo = (about: string) => z.boolean().describe(about);
export const texts = (about: string) => z.array(z.string()).describe(about);
export const oneOf = <T extends string>(words: readonly T[], about: string) => z.enum(words).describe(about);
export const maybeOneOf = <T extends string>(words: readonly T[], about: string) =>
  z.enum(words).nullable().describe(about);
export const maybeLink = maybeText;

/** Columns of everything that has a page. */
export const pageFields = {
  id,
  titel: text('Titel.'),
  adres: z.url().describe('Adres van de bladzijde.'),
  in_het_kort: text('Samenvatting in een of twee zinnen.'),
  eerst_gepubliceerd: z.iso.datetime({ offset: true }).nullable().describe('Sinds wanneer dit op de site staat.'),
  gewijzigd: z.iso.datetime({ offset: true }).nullable().describe('Wanneer dit het laatst is veranderd.'),
};

type Paged = Omit<PageEntry, 'body' | 'formerSlugs'>;

/** @param address of the page, from the root of the site */
export const pageCells = (entry: Paged, siteUrl: string, address: string) => ({
  id: entry.documentId,
  titel: entry.title,
  adres: encodeURI(siteUrl + address),
  in_het_kort: entry.inShort,
  eerst_gepubliceerd: momentOrNull(entry.firstPublishedOn),
  gewijzigd: momentOrNull(entry.updatedAt),
});

export const momentOrNull = (instant: Instant | null): string | null => (instant ? amsterdamMoment(instant) : null);

/** Columns of what can be withdrawn from the record: it stays, and says when and why. */
export const withdrawalFields = {
  ingetrokken_op: maybeDay('Wanneer dit is ingetrokken. Leeg als het nog geldt.'),
  ingetrokken_omdat: maybeText('Waarom dit is ingetrokken.'),
};
export const withdrawalCells = ({ withdrawnOn, withdrawnReason }: Withdrawable) => ({
  ingetrokken_op: withdrawnOn,
  ingetrokken_omdat: withdrawnReason,
});

export const placeFields = {
  plek: maybeText('Naam van de plek.'),
  plek_adres: maybeText('Straat en plaats.'),
  breedtegraad: z.number().nullable().describe('WGS 84.'),
  lengtegraad: z.number().nullable().describe('WGS 84.'),
};
export const placeCells = (place: Place | null) => ({
  plek: place?.name ?? null,
  plek_adres: place?.address ?? null,
  breedtegraad: place?.latitude ?? null,
  lengtegraad: place?.longitude ?? null,
});

/** Codes of related entries: they are the `id` in their own set. */
export const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ documentId }) => documentId);
export const idOf = (entry: Entry | null): string | null => entry?.documentId ?? null;

/** An editor's web address; what is not one is left out. */
export const linkOf = (url: string | null): string | null => (isWebAddress(url) ? url : null);
