import { adviceKinds } from 'shared-types';
import { z } from 'zod';
import { dataset } from '../dataset.ts';
import * as f from '../fields.ts';

export const adviezen = dataset({
  name: 'adviezen',
  title: 'Adviezen',
  description: 'Wat we de gemeente adviseerden, wanneer er antwoord kwam en wat ermee is gedaan.',
  row: z.strictObject({
    ...f.pageFields,
    soort: f.oneOf(adviceKinds, 'Of om het advies is gevraagd.'),
    aan: f.text('Aan wie het advies is gericht.'),
    verstuurd_op: f.maybeDay('Wanneer het advies is verstuurd.'),
    antwoord_voor: f.maybeDay('Wanneer het antwoord er moet zijn.'),
    beantwoord_op: f.maybeDay('Wanneer er antwoord kwam.'),
    antwoord: f.maybeText('Het antwoord in het kort.'),
    wat_ermee_gedaan: f.maybeText('Wat er met het advies is gedaan.'),
    knelpunt_ids: f.texts('Codes uit de set knelpunten.'),
    ...f.withdrawalFields,
  }),
  rows: ({ content, siteUrl }) =>
    content.advices.map((advice) => ({
      ...f.pageCells(advice, siteUrl, `/adviezen/${advice.slug}/`),
      soort: advice.kind,
      aan: advice.addressee,
      verstuurd_op: advice.sentOn,
      antwoord_voor: advice.replyDueOn,
      beantwoord_op: advice.repliedOn,
      antwoord: advice.replyText,
      wat_ermee_gedaan: advice.followUp,
      knelpunt_ids: f.idsOf(advice.knelpunten),
      ...f.withdrawalCells(advice),
    })),
});
