/** Who and where: wijken, themes, think tanks, partners and news. */
import { thinkTankKinds, villages } from 'shared-types';
import { z } from 'zod';
import { dataset } from '../dataset.ts';
import * as f from '../fields.ts';

export const wijken = dataset({
  name: 'wijken',
  title: 'Wijken',
  description: 'De wijken van Leidschendam-Voorburg zoals deze site ze gebruikt.',
  row: z.strictObject({
    ...f.pageFields,
    kern: f.oneOf(villages, 'In welke kern de wijk ligt.'),
    aanspreekpunt: f.maybeText('De rol van wie bij de gemeente over de wijk gaat.'),
  }),
  rows: ({ content, siteUrl }) =>
    content.neighbourhoods.map((wijk) => ({
      ...f.pageCells(wijk, siteUrl, `/wijken/${wijk.slug}/`),
      kern: wijk.village,
      aanspreekpunt: wijk.contactRole,
    })),
});

export const themas = dataset({
  name: 'themas',
  title: 'Thema’s',
  description: 'De thema’s waaronder initiatieven vallen.',
  row: z.strictObject({
    id: f.id,
    sleutel: f.text('Zo heet het thema in andere sets.'),
    titel: f.text('Naam van het thema.'),
    adres: z.url().describe('Adres van de bladzijde.'),
    in_het_kort: f.text('Waar het over gaat.'),
  }),
  rows: ({ content, siteUrl }) =>
    content.themes.map(({ documentId, slug, title, inShort }) => ({
      id: documentId,
      sleutel: slug,
      titel: title,
      adres: encodeURI(`${siteUrl}/themas/${slug}/`),
      in_het_kort: inShort,
    })),
});

export const denktanks = dataset({
  name: 'denktanks',
  title: 'Denktanks',
  description: 'Groepen die meedenken over knelpunten.',
  row: z.strictObject({
    ...f.pageFields,
    soort: f.oneOf(thinkTankKinds, 'Met wie.'),
    opdracht: f.maybeText('Wat de denktank doet.'),
    knelpunt_ids: f.texts('Codes uit de set knelpunten.'),
  }),
  rows: ({ content, siteUrl }) =>
    content.thinkTanks.map((tank) => ({
      ...f.pageCells(tank, siteUrl, `/denktanks/${tank.slug}/`),
      soort: tank.kind,
      opdracht: tank.task,
      knelpunt_ids: f.idsOf(tank.knelpunten),
    })),
});

export const partners = dataset({
  name: 'partners',
  title: 'Partners',
  description: 'Organisaties waar we mee samenwerken.',
  row: z.strictObject({
    id: f.id,
    naam: f.text('Naam.'),
    tekst: f.maybeText('Wat de organisatie doet.'),
    website: f.maybeLink('Website.'),
  }),
  rows: ({ content }) =>
    content.partners.map(({ documentId, title, text, link }) => ({
      id: documentId,
      naam: title,
      tekst: text,
      website: f.linkOf(link),
    })),
});

export const nieuws = dataset({
  name: 'nieuws',
  title: 'Nieuws',
  description: 'Nieuwsberichten. De tekst zelf staat op de site.',
  row: z.strictObject({ ...f.pageFields, datum: f.day('Datum van het bericht.') }),
  rows: ({ content, siteUrl }) =>
    content.newsItems.map((item) => ({
      ...f.pageCells(item, siteUrl, `/nieuws/${item.slug}/`),
      datum: item.date,
    })),
});
