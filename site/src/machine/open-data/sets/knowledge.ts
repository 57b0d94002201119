/** What helps initiative takers on: articles, policy, money, and words. */
import { articleKinds, phases, policyCategories } from 'shared-types';
import { z } from 'zod';
import { dataset } from '../dataset.ts';
import * as f from '../fields.ts';

export const kennisbank = dataset({
  name: 'kennisbank',
  title: 'Kennisbank',
  description: 'Stappenplannen, handreikingen en lessen voor initiatiefnemers. De tekst zelf staat op de site.',
  row: z.strictObject({
    ...f.pageFields,
    soort: f.oneOf(articleKinds, 'Soort artikel.'),
    fase: f.maybeOneOf(phases, 'In welke fase het helpt.'),
    themas: f.texts('Sleutels uit de set themas.'),
    gecontroleerd_op: f.maybeDay('Wanneer het artikel het laatst is nagekeken.'),
  }),
  rows: ({ content, siteUrl }) =>
    content.knowledgeArticles.map((article) => ({
      ...f.pageCells(article, siteUrl, `/kennisbank/${article.slug}/`),
      soort: article.kind,
      fase: article.phase,
      themas: article.themes.map(({ slug }) => slug),
      gecontroleerd_op: article.checkedOn,
    })),
});

export const beleid = dataset({
  name: 'beleid',
  title: 'Beleid',
  description: 'Wat de gemeente met initiatieven wil, met bron.',
  row: z.strictObject({
    ...f.pageFields,
    categorie: f.oneOf(policyCategories, 'Deel van het beleid.'),
    ambitie: f.maybeText('Wat men wil bereiken.'),
    maatregel: f.maybeText('Wat men daarvoor doet.'),
    waarom: f.maybeText('Waarom dat nodig is.'),
    verwacht_effect: f.maybeText('Wat het moet opleveren.'),
    themas: f.texts('Sleutels uit de set themas.'),
    bron: f.maybeText('Waar het staat.'),
    bron_datum: f.maybeDay('Datum van de bron.'),
    bron_adres: f.maybeLink('Adres van de bron.'),
  }),
  rows: ({ content, siteUrl }) =>
    content.policyItems.map((item) => ({
      ...f.pageCells(item, siteUrl, '/beleid/'),
      categorie: item.category,
      ambitie: item.ambition,
      maatregel: item.measure,
      waarom: item.why,
      verwacht_effect: item.expectedEffect,
      themas: item.relatedThemes.map(({ slug }) => slug),
      bron: item.source?.title ?? null,
      bron_datum: item.source?.date ?? null,
      bron_adres: f.linkOf(item.source?.link ?? null),
    })),
});

export const regelingen = dataset({
  name: 'regelingen',
  title: 'Regelingen',
  description: 'Waar je geld kunt vragen voor een initiatief.',
  row: z.strictObject({
    ...f.pageFields,
    verstrekker: f.text('Wie het geld geeft.'),
    bedrag: f.maybeText('Hoeveel, in woorden.'),
    open_vanaf: f.maybeDay('Vanaf wanneer aanvragen kan.'),
    open_tot_en_met: f.maybeDay('De laatste dag om aan te vragen.'),
    voorwaarden: f.texts('Wat er gevraagd wordt.'),
    link: f.maybeLink('Waar je aanvraagt.'),
  }),
  rows: ({ content, siteUrl }) =>
    content.fundingSchemes.map((scheme) => ({
      ...f.pageCells(scheme, siteUrl, `/regelingen/${scheme.slug}/`),
      verstrekker: scheme.provider,
      bedrag: scheme.amount,
      open_vanaf: scheme.opensOn,
      open_tot_en_met: scheme.closesOn,
      voorwaarden: scheme.conditions.map(({ text }) => text),
      link: f.linkOf(scheme.link),
    })),
});

export const begrippen = dataset({
  name: 'begrippen',
  title: 'Begrippen',
  description: 'Moeilijke woorden, in één zin uitgelegd.',
  row: z.strictObject({ id: f.id, begrip: f.text('Het woord.'), betekenis: f.text('Wat het betekent.') }),
  rows: ({ content }) =>
    content.glossaryTerms.map(({ documentId, term, meaning }) => ({
      id: documentId,
      begrip: term,
      betekenis: meaning,
    })),
});
