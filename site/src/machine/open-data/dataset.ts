/**
 * A set of open data: what a row looks like, and the rows. Data, JSON Schema, CSV and catalogue all come from this one
 * description, so they can't say different things.
 *
 * Names of sets and columns are Dutch: who works with them reads Dutch, and so do the values.
 *
 * @module
 */
import type { z } from 'zod';
import type { DatasetName } from '../../content/file-addresses.ts';
import type { PageInput } from '../../content/page-input.ts';

/** Cells are flat: text, number, yes or no, or a list of texts. */
export type Cell = string | number | boolean | null | string[];

export type DataInput = Pick<PageInput, 'content' | 'asOf' | 'siteUrl'>;

export interface Dataset<S extends z.ZodObject = z.ZodObject> {
  name: DatasetName;
  title: string;
  description: string;
  row: S;
  rows: (input: DataInput) => z.infer<S>[];
}

/** Checks that the rows are what their description says. They are made once per snapshot, for JSON and CSV alike. */
export function dataset<S extends z.ZodObject>(set: Dataset<S>): Dataset {
  const made = new WeakMap<PageInput['content'], { key: string; rows: z.infer<S>[] }>();
  const rows = (input: DataInput) => {
    const key = `${+input.asOf} ${input.siteUrl}`;
    let kept = made.get(input.content);
    if (kept?.key !== key) made.set(input.content, (kept = { key, rows: set.rows(input) }));
    return kept.rows;
  };
  return { ...set, rows } as unknown as Dataset;
}

/** Where a file of a set stands. @example fileOf('wijken', 'csv') // '/data/wijken.csv' */
export const fileOf = (name: DatasetName, kind: 'json' | 'csv' | 'schema.json'): string => `/data/${name}.${kind}`;
