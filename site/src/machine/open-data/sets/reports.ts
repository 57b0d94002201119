/** Reports of meetings, the decisions in them, and who would do what. */
import { adoptions } from 'shared-types';
import { z } from 'zod';
import { dataset } from '../dataset.ts';
import * as f from '../fields.ts';

export const verslagen = dataset({
  name: 'verslagen',
  title: 'Verslagen',
  description: 'Verslagen van bijeenkomsten, met of ze zijn vastgesteld.',
  row: z.strictObject({
    ...f.pageFields,
    bijeenkomst_id: f.maybeText('Code uit de set bijeenkomsten.'),
    status: f.oneOf(adoptions, 'Concept of vastgesteld.'),
    vastgesteld_op: f.maybeDay('Wanneer het verslag is vastgesteld.'),
    aanwezigen: f.maybeWhole('Hoeveel mensen er waren.'),
    ...f.withdrawalFields,
  }),
  rows: ({ content, siteUrl }) =>
    content.meetingReports.map((report) => ({
      ...f.pageCells(report, siteUrl, `/verslagen/${report.slug}/`),
      bijeenkomst_id: f.idOf(report.meeting),
      status: report.adoption,
      vastgesteld_op: report.adoptedOn,
      aanwezigen: report.attendeeCount,
      ...f.withdrawalCells(report),
    })),
});

export const besluiten = dataset({
  name: 'besluiten',
  title: 'Besluiten',
  description: 'De besluiten uit de verslagen.',
  row: z.strictObject({
    id: f.text('Code van het verslag en nummer van het besluit.'),
    verslag_id: f.text('Code uit de set verslagen.'),
    nummer: f.whole('Nummer in het verslag.'),
    tekst: f.text('Wat is besloten.'),
    afspraak_ids: f.texts('Codes uit de set afspraken: wat er van het besluit kwam.'),
  }),
  rows: ({ content }) =>
    content.meetingReports.flatMap((report) =>
      report.decisions.map(({ number, text }) => ({
        id: `${report.documentId}-${number}`,
        verslag_id: report.documentId,
        nummer: number,
        tekst: text,
        afspraak_ids: f.idsOf(report.agreements.filter(({ decisionNumber }) => decisionNumber === number)),
      })),
    ),
});

export const actiepunten = dataset({
  name: 'actiepunten',
  title: 'Actiepunten',
  description: 'Wie wat zou doen na een bijeenkomst, en of dat klaar is. Met rollen, zonder namen.',
  row: z.strictObject({
    id: f.id,
    verslag_id: f.maybeText('Code uit de set verslagen.'),
    nummer: f.whole('Nummer van het actiepunt.'),
    tekst: f.text('Wat er moet gebeuren.'),
    wie: f.text('De rol van wie het doet.'),
    klaar_voor: f.maybeDay('Wanneer het klaar moet zijn.'),
    klaar_op: f.maybeDay('Wanneer het klaar was.'),
    ...f.withdrawalFields,
  }),
  rows: ({ content }) =>
    content.actionItems.map((item) => ({
      id: item.documentId,
      verslag_id: f.idOf(item.report),
      nummer: item.number,
      tekst: item.text,
      wie: item.ownerRole,
      klaar_voor: item.dueOn,
      klaar_op: item.doneOn,
      ...f.withdrawalCells(item),
    })),
});
