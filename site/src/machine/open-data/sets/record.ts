/** Knelpunten, what was agreed about them, and what was said since. */
import {
  agreementState,
  agreementStatuses,
  knelpuntStatus,
  knelpuntStatuses,
  owners,
  principles,
  successFactors,
  topics,
  verdicts,
  voices,
} from 'shared-types';
import { z } from 'zod';
import { agreementCode } from '../../../components/agreement/labels.ts';
import { today } from '../../../components/text/time.ts';
import { dataset } from '../dataset.ts';
import * as f from '../fields.ts';

export const knelpunten = dataset({
  name: 'knelpunten',
  title: 'Knelpunten',
  description: 'Waar initiatieven op vastlopen, en hoe ver de oplossing is.',
  row: z.strictObject({
    ...f.pageFields,
    nummer: f.maybeWhole('Nummer van het knelpunt.'),
    stand: f.oneOf(knelpuntStatuses, 'Stand volgens de laatste logregel.'),
    onderwerp: f.oneOf(topics, 'Waar het over gaat.'),
    uitgangspunt: f.maybeOneOf(principles, 'Uitgangspunt van de Nationale ombudsman dat in het geding is.'),
    succesfactor: f.maybeOneOf(successFactors, 'Succesfactor van de Rekenkamercommissie WVOLV.'),
    wijk_ids: f.texts('Codes uit de set wijken.'),
    themas: f.texts('Sleutels uit de set themas.'),
    initiatief_ids: f.texts('Codes uit de set initiatieven.'),
    afspraak_ids: f.texts('Codes uit de set afspraken.'),
    ...f.withdrawalFields,
  }),
  rows: ({ content, asOf, siteUrl }) =>
    content.knelpunten.map((knelpunt) => ({
      ...f.pageCells(knelpunt, siteUrl, `/knelpunten/${knelpunt.slug}/`),
      nummer: knelpunt.number,
      stand: knelpuntStatus(knelpunt.statusLines, today(asOf)),
      onderwerp: knelpunt.topic,
      uitgangspunt: knelpunt.principle,
      succesfactor: knelpunt.successFactor,
      wijk_ids: f.idsOf(knelpunt.neighbourhoods),
      themas: knelpunt.themes.map(({ slug }) => slug),
      initiatief_ids: f.idsOf(knelpunt.initiatives),
      afspraak_ids: f.idsOf(knelpunt.agreements),
      ...f.withdrawalCells(knelpunt),
    })),
});

export const afspraken = dataset({
  name: 'afspraken',
  title: 'Afspraken',
  description: 'Wat gemeente, initiatiefnemers en Participiënter elkaar beloofden, en wat ieder zegt dat ervan kwam.',
  row: z.strictObject({
    ...f.pageFields,
    code: f.text('Nummer van de afspraak, zoals A2.'),
    tekst: f.text('De afspraak zelf.'),
    eigenaar: f.oneOf(owners, 'Wie de afspraak uitvoert.'),
    partijen: f.texts('Wie de afspraak maakten.'),
    gemaakt_op: f.day('Wanneer de afspraak is gemaakt.'),
    eerste_termijn: f.maybeDay('Wanneer het klaar zou zijn, zoals eerst beloofd.'),
    termijn: f.maybeDay('Wanneer het klaar moet zijn, na uitstel.'),
    gemeente_zegt: f.maybeOneOf(agreementStatuses, 'De laatste stand volgens de gemeente.'),
    initiatiefnemers_zeggen: f.maybeOneOf(agreementStatuses, 'De laatste stand volgens de initiatiefnemers.'),
    uitkomst: f.oneOf(verdicts, 'Wat daaruit volgt.'),
    te_laat: f.yesNo('Of de termijn voorbij is en de afspraak nog loopt.'),
    knelpunt_ids: f.texts('Codes uit de set knelpunten.'),
    bijeenkomst_id: f.maybeText('Code uit de set bijeenkomsten: waar de afspraak is gemaakt.'),
    verslag_id: f.maybeText('Code uit de set verslagen.'),
    besluit: f.maybeWhole('Nummer van het besluit in dat verslag.'),
    ...f.withdrawalFields,
  }),
  rows: ({ content, asOf, siteUrl }) =>
    content.agreements.map((agreement) => {
      const { voices: said, verdict, late, dueOn, firstDueOn } = agreementState(agreement, today(asOf));
      return {
        ...f.pageCells(agreement, siteUrl, `/afspraken/${agreement.slug}/`),
        code: agreementCode(agreement),
        tekst: agreement.text,
        eigenaar: agreement.owner,
        partijen: agreement.parties.map(({ name }) => name),
        gemaakt_op: agreement.madeOn,
        eerste_termijn: firstDueOn,
        termijn: dueOn,
        gemeente_zegt: said.gemeente,
        initiatiefnemers_zeggen: said.initiatiefnemers,
        uitkomst: verdict,
        te_laat: late,
        knelpunt_ids: f.idsOf(agreement.knelpunten),
        bijeenkomst_id: f.idOf(agreement.meeting),
        verslag_id: f.idOf(agreement.report),
        besluit: agreement.decisionNumber,
        ...f.withdrawalCells(agreement),
      };
    }),
});

const statuses = [...knelpuntStatuses, ...agreementStatuses] as const;

export const logregels = dataset({
  name: 'logregels',
  title: 'Logregels',
  description: 'Elke stap van een knelpunt of afspraak: wie zei wat, wanneer, en waar dat staat.',
  row: z.strictObject({
    id: f.id,
    knelpunt_id: f.maybeText('Code uit de set knelpunten, als de regel over een knelpunt gaat.'),
    afspraak_id: f.maybeText('Code uit de set afspraken, als de regel over een afspraak gaat.'),
    volgnummer: f.whole('Volgorde van regels op dezelfde dag.'),
    datum: f.day('Wanneer dit is gezegd.'),
    stem: f.oneOf(voices, 'Wie dit zegt.'),
    stand: f.oneOf(statuses, 'De stand volgens deze regel.'),
    toelichting: f.maybeText('Wat erbij is gezegd.'),
    nieuwe_termijn: f.maybeDay('Nieuwe datum waarop het klaar moet zijn.'),
    bron: f.maybeText('Waar dit staat.'),
    bron_rol: f.maybeText('In welke rol iemand dit zei.'),
    bron_adres: f.maybeLink('Adres van de bron.'),
    ...f.withdrawalFields,
  }),
  rows: ({ content }) => {
    const about = [
      ...content.knelpunten.map((entry) => ({ entry, knelpunt_id: entry.documentId, afspraak_id: null })),
      ...content.agreements.map((entry) => ({ entry, knelpunt_id: null, afspraak_id: entry.documentId })),
    ];
    return about.flatMap(({ entry, ...subject }) =>
      entry.statusLines.map((line) => ({
        id: line.documentId,
        ...subject,
        volgnummer: line.sequence,
        datum: line.date,
        stem: line.voice,
        stand: line.status,
        toelichting: line.note,
        nieuwe_termijn: line.newDueOn,
        bron: line.source?.title ?? null,
        bron_rol: line.source?.role ?? null,
        bron_adres: f.linkOf(line.source?.link ?? null),
        ...f.withdrawalCells(line),
      })),
    );
  },
});
