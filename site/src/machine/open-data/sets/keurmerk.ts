import { awardState, norms } from 'shared-types';
import { z } from 'zod';
import { today } from '../../../components/text/time.ts';
import { dataset } from '../dataset.ts';
import * as f from '../fields.ts';

export const keurmerkcriteria = dataset({
  name: 'keurmerkcriteria',
  title: 'Criteria van het keurmerk',
  description: 'Waar een initiatief aan moet voldoen voor het initiatiefkeurmerk, per editie.',
  row: z.strictObject({
    id: f.id,
    editie: f.text('Jaar van de editie.'),
    code: f.text('Code van het criterium, zoals A1.'),
    categorie: f.text('Onder welke kop het criterium staat.'),
    titel: f.text('Het criterium.'),
    norm: f.oneOf(norms, 'Of het moet, of dat het een punt is om aan te werken.'),
    uitleg: f.text('Wat ermee wordt bedoeld.'),
    bewijs: f.text('Wat je laat zien.'),
  }),
  rows: ({ content }) =>
    content.keurmerkCriteria.map((criterion) => ({
      id: criterion.documentId,
      editie: criterion.edition,
      code: criterion.code,
      categorie: criterion.category,
      titel: criterion.title,
      norm: criterion.norm,
      uitleg: criterion.explanation,
      bewijs: criterion.evidence,
    })),
});

export const keurmerktoekenningen = dataset({
  name: 'keurmerktoekenningen',
  title: 'Toekenningen van het keurmerk',
  description: 'Het register van het initiatiefkeurmerk: geldig, verlopen en ingetrokken.',
  row: z.strictObject({
    id: f.id,
    code: f.text('Code om het keurmerk te controleren.'),
    adres: z.url().describe('Adres om het keurmerk te controleren.'),
    initiatief_id: f.maybeText('Code uit de set initiatieven.'),
    initiatief: f.maybeText('Naam van het initiatief.'),
    editie: f.text('Volgens welke editie.'),
    toegekend_op: f.day('Wanneer het keurmerk is gegeven.'),
    geldig_tot_en_met: f.day('Tot en met wanneer het geldt.'),
    stand: f.oneOf(['geldig', 'verlopen', 'ingetrokken'], 'Of het keurmerk nu geldt.'),
    beoordelaar: f.text('De rol van wie beoordeelde.'),
    ...f.withdrawalFields,
  }),
  rows: ({ content, asOf, siteUrl }) =>
    content.keurmerkAwards.map((award) => ({
      id: award.documentId,
      code: award.code,
      adres: encodeURI(`${siteUrl}/keurmerk/register/${award.code}/`),
      initiatief_id: f.idOf(award.initiative),
      initiatief: award.initiative?.title ?? null,
      editie: award.edition,
      toegekend_op: award.awardedOn,
      geldig_tot_en_met: award.validUntil,
      stand: awardState(award, today(asOf)),
      beoordelaar: award.assessor,
      ...f.withdrawalCells(award),
    })),
});
