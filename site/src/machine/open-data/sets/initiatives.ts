import { helpKinds, phases } from 'shared-types';
import { z } from 'zod';
import { dataset } from '../dataset.ts';
import * as f from '../fields.ts';

export const initiatieven = dataset({
  name: 'initiatieven',
  title: 'Initiatieven',
  description: 'Plannen van bewoners in Leidschendam-Voorburg: waar, hoe ver, en welke hulp nog nodig is.',
  row: z.strictObject({
    ...f.pageFields,
    fase: f.oneOf(phases, 'Hoe ver het initiatief is.'),
    wijk_ids: f.texts('Codes uit de set wijken.'),
    themas: f.texts('Sleutels uit de set themas.'),
    begonnen_op: f.maybeDay('Wanneer het begon.'),
    organisatie: f.maybeText('Naam van de groep. Nooit van een persoon.'),
    website: f.maybeLink('Eigen website.'),
    ...f.placeFields,
    hulp_gevraagd: z.array(z.enum(helpKinds)).describe('Welke hulp nog nodig is.'),
    les: f.maybeText('Wat anderen hiervan kunnen leren.'),
  }),
  rows: ({ content, siteUrl }) =>
    content.initiatives.map((initiative) => ({
      ...f.pageCells(initiative, siteUrl, `/initiatieven/${initiative.slug}/`),
      fase: initiative.phase,
      wijk_ids: f.idsOf(initiative.neighbourhoods),
      themas: initiative.themes.map(({ slug }) => slug),
      begonnen_op: initiative.startedOn,
      organisatie: initiative.organiser,
      website: f.linkOf(initiative.website),
      ...f.placeCells(initiative.place),
      hulp_gevraagd: [...new Set(initiative.helpWanted.filter(({ fulfilled }) => !fulfilled).map(({ kind }) => kind))],
      les: initiative.lesson,
    })),
});
