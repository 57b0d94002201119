/**
 * Every set of open data, in the order in which the page shows them.
 *
 * @module
 */
import type { DatasetName } from '../../../content/file-addresses.ts';
import type { Dataset } from '../dataset.ts';
import { adviezen } from './advice.ts';
import { bijeenkomsten, workshops } from './agenda.ts';
import { denktanks, nieuws, partners, themas, wijken } from './community.ts';
import { initiatieven } from './initiatives.ts';
import { keurmerkcriteria, keurmerktoekenningen } from './keurmerk.ts';
import { begrippen, beleid, kennisbank, regelingen } from './knowledge.ts';
import { afspraken, knelpunten, logregels } from './record.ts';
import { patronen } from './patterns.ts';
import { actiepunten, besluiten, verslagen } from './reports.ts';
import { statuutartikelen } from './statute.ts';

export const datasets: Record<DatasetName, Dataset> = {
  initiatieven,
  knelpunten,
  patronen,
  afspraken,
  logregels,
  adviezen,
  workshops,
  bijeenkomsten,
  verslagen,
  besluiten,
  actiepunten,
  statuutartikelen,
  keurmerkcriteria,
  keurmerktoekenningen,
  kennisbank,
  beleid,
  regelingen,
  denktanks,
  wijken,
  themas,
  partners,
  nieuws,
  begrippen,
};
