/** Open data: what is in the files, checked by tools that had no part in making them. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { addressesOf, fileAddressesOf } from '../../src/content/addresses.ts';
import { datasetNames } from '../../src/content/file-addresses.ts';
import type { Content } from '../../src/content/model.ts';
import { catalogueFile } from '../../src/machine/open-data/catalogue.ts';
import { csvFile } from '../../src/machine/open-data/csv.ts';
import { jsonFile, schemaFile } from '../../src/machine/open-data/json.ts';
import { datasets } from '../../src/machine/open-data/sets/index.ts';
import { asOf, content, emptyContent, initiatives, initiative, knelpunten, workshops } from '../pages/fixture.ts';

const siteUrl = 'https://voorbeeld.example';
const input = (of: Content = content, moment = asOf) => ({ content: of, asOf: moment, siteUrl });
type Row = Record<string, unknown> & { id: string };
type Name = (typeof datasetNames)[number];
const rowsOf = (name: Name, of?: Content, moment?: Date) =>
  (JSON.parse(jsonFile(datasets[name], input(of, moment))) as { rijen: Row[] }).rijen;
const tableOf = (name: Name, of?: Content) =>
  parse(csvFile(datasets[name], input(of)), { bom: true, columns: true, delimiter: ';' }) as Record<string, string>[];

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);

describe.each(datasetNames)('the set %s', (name) => {
  const validate = ajv.compile(JSON.parse(schemaFile(datasets[name], input())) as object);

  it('is what its JSON Schema says, also on the first day', () => {
    for (const of of [content, emptyContent]) {
      validate(JSON.parse(jsonFile(datasets[name], input(of))));
      expect(validate.errors).toBeNull();
    }
    expect(rowsOf(name).length).toBeGreaterThan(0);
  });

  it('has the same rows and columns as CSV', () => {
    const [rows, table] = [rowsOf(name), tableOf(name)];
    expect(table.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(Object.keys(table[0] ?? {})).toEqual(Object.keys(rows[0] ?? {}));
    expect(tableOf(name, emptyContent)).toEqual([]);
  });

  it('gives every row a code of its own', () => {
    const ids = rowsOf(name).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leads to pages that exist', () => {
    const known = new Set(addressesOf(content).map((address) => siteUrl + address));
    for (const { adres } of rowsOf(name)) if (adres !== undefined) expect(known).toContain(adres);
  });
});

describe('open data', () => {
  it('speaks of related things by codes that are in their own set', () => {
    const known = Object.fromEntries(datasetNames.map((name) => [name, new Set(rowsOf(name).map(({ id }) => id))]));
    const targets: Record<string, Name> = {
      knelpunt_ids: 'knelpunten',
      knelpunt_id: 'knelpunten',
      afspraak_ids: 'afspraken',
      afspraak_id: 'afspraken',
      initiatief_ids: 'initiatieven',
      initiatief_id: 'initiatieven',
      wijk_ids: 'wijken',
      bijeenkomst_id: 'bijeenkomsten',
      verslag_id: 'verslagen',
      denktank_id: 'denktanks',
    };
    for (const name of datasetNames)
      for (const row of rowsOf(name))
        for (const [column, target] of Object.entries(targets))
          for (const id of [row[column] ?? []].flat()) expect(known[target], `${name}.${column}`).toContain(id);
  });

  it('tells of an afspraak what both say, what follows, and whether it is late at this moment', () => {
    const at = (moment: string) => rowsOf('afspraken', content, new Date(moment)).find(({ code }) => code === 'A2');
    expect(at('2026-06-01T10:00:00Z')).toMatchObject({
      gemeente_zegt: 'nagekomen',
      initiatiefnemers_zeggen: 'deels nagekomen',
      uitkomst: 'verschil van inzicht',
      te_laat: true,
    });
    expect(at('2026-05-01T21:59:00Z')?.te_laat).toBe(false);
    expect(at('2026-05-01T22:00:00Z')?.te_laat).toBe(true);
  });

  it('writes moments with the offset of Amsterdam', () => {
    expect(rowsOf('workshops').find(({ id }) => id === 'begroting')?.begint).toBe('2026-06-26T19:30:00+02:00');
    expect(rowsOf('workshops').find(({ id }) => id === 'oud')?.begint).toBe('2026-01-02T19:30:00+01:00');
    const night = workshops.map((workshop) => ({ ...workshop, startsAt: '2026-10-25T01:30:00Z' }));
    expect(rowsOf('workshops', { ...content, workshops: night })[0]?.begint).toBe('2026-10-25T02:30:00+01:00');
  });

  it('names roles and groups, never who gives a workshop or how to join online', () => {
    const text = datasetNames.map((name) => jsonFile(datasets[name], input())).join('');
    expect(text).not.toContain('Twee ervaringsdeskundigen');
    const place = { ...workshops[0]!.place!, onlineLink: 'https://praat.example/geheim' };
    const online = { ...content, workshops: [{ ...workshops[0]!, place }] };
    expect(jsonFile(datasets.workshops, input(online))).not.toContain('praat.example');
  });

  it('keeps what was withdrawn, with when and why', () => {
    const withdrawn = { ...knelpunten[0]!, withdrawnOn: '2026-05-30', withdrawnReason: 'Een vergissing.' };
    expect(rowsOf('knelpunten', { ...content, knelpunten: [withdrawn] })[0]).toMatchObject({
      ingetrokken_op: '2026-05-30',
      ingetrokken_omdat: 'Een vergissing.',
    });
  });

  it('has one row per line, so that two versions can be compared', () => {
    const lines = jsonFile(datasets.initiatieven, input()).trimEnd().split('\n');
    expect(lines).toHaveLength(initiatives.length + 2);
  });
});

describe('a table for a spreadsheet', () => {
  it.each(['=1+1', '+31', '-2', '@SOM(A1)', '\t=1', '\r=1', '  =cmd|"/c calc"!A1', '＝1', '\u0000=1'])(
    'never runs what an editor typed: %j',
    (title) => {
      const [row] = tableOf('initiatieven', { ...content, initiatives: [initiative('a', title, null, null)] });
      expect(row?.titel).toMatch(/^'/);
    },
  );

  it('keeps quotes, semicolons, line breaks and emoji in their cell', () => {
    const title = 'Zeg "ja"; of\nnee 🌳';
    const [row] = tableOf('initiatieven', { ...content, initiatives: [initiative('a', title, 0, 1)] });
    expect(row).toMatchObject({ titel: title, themas: 'ontmoeten', wijk_ids: 'stompwijk' });
  });

  it('opens in a Dutch spreadsheet: UTF-8 with a mark, semicolons, ja and nee', () => {
    const text = csvFile(datasets.workshops, input());
    expect(text.startsWith('\ufeffid;titel;')).toBe(true);
    expect(text).toContain(';nee;');
    expect(text).toContain('\r\n');
  });
});

describe('the catalogue', () => {
  const catalogue = JSON.parse(catalogueFile(input())) as { 'dcat:dataset': Record<string, unknown>[] };

  it('has of every set what DCAT-AP-NL requires', () => {
    expect(catalogue['dcat:dataset']).toHaveLength(datasetNames.length);
    const required = ['title', 'description', 'identifier', 'publisher', 'accessRights', 'license'].map(
      (name) => `dct:${name}`,
    );
    for (const set of catalogue['dcat:dataset'])
      for (const name of [...required, 'dcat:theme', 'dcat:contactPoint', 'dcat:distribution'])
        expect(set[name], `${String(set['@id'])} ${name}`).toBeTruthy();
  });

  it('leads to files that exist, and names every one', () => {
    const urls = JSON.stringify(catalogue).match(/https:\/\/voorbeeld\.example\/data\/[\w.]+/g) ?? [];
    const files = fileAddressesOf(content).filter((address) => address.startsWith('/data/'));
    expect(new Set(urls)).toEqual(new Set(files.map((address) => siteUrl + address)));
  });

  it('has an address to write to, or the contact page', () => {
    expect(catalogueFile(input())).toContain('mailto:info@participienter.example');
    expect(catalogueFile(input(emptyContent))).toContain(`${siteUrl}/contact/`);
  });
});
