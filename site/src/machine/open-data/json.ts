/**
 * A set as JSON, and the JSON Schema of that file.
 *
 * @module
 */
import { z } from 'zod';
import { type DataInput, type Dataset, fileOf } from './dataset.ts';
import { LICENCE } from './licence.ts';

/** What stands around the rows. */
const fileFields = {
  $schema: z.url().describe('JSON Schema van dit bestand.'),
  titel: z.string().describe('Naam van de set.'),
  omschrijving: z.string().describe('Wat erin staat.'),
  bron: z.url().describe('Van wie de gegevens zijn.'),
  licentie: z.literal(LICENCE.url).describe('Onder welke licentie je ze gebruikt.'),
};

/** The file: one row per line, so that two versions can be compared line by line. */
export function jsonFile({ name, title, description, rows }: Dataset, input: DataInput): string {
  const about = {
    $schema: input.siteUrl + fileOf(name, 'schema.json'),
    titel: title,
    omschrijving: description,
    bron: `${input.siteUrl}/`,
    licentie: LICENCE.url,
  };
  const lines = rows(input).map((row) => JSON.stringify(row));
  const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n]` : '[]';
  return `${JSON.stringify(about).slice(0, -1)},"rijen":${list}}\n`;
}

/** JSON Schema 2020-12, from the very description that the rows are typed by. */
export function schemaFile({ name, title, description, row }: Dataset, { siteUrl }: DataInput): string {
  const schema = z.toJSONSchema(z.strictObject({ ...fileFields, rijen: z.array(row) }));
  const about = { $id: siteUrl + fileOf(name, 'schema.json'), title, description };
  return `${JSON.stringify({ ...about, ...schema }, null, 2)}\n`;
}
