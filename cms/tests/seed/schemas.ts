/** The CMS's schemas as they lie on disk, for tests that run without Strapi. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribute } from '../../src/seed/entry-fields';

export interface SchemaAttribute extends Attribute {
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly min?: number;
  readonly regex?: string;
  readonly enum?: readonly string[];
  readonly relation?: string;
  readonly mappedBy?: string;
  readonly default?: unknown;
}
export type SchemaAttributes = Readonly<Record<string, SchemaAttribute>>;

const source = join(import.meta.dirname, '../../src');
const attributesIn = (path: string): SchemaAttributes =>
  (JSON.parse(readFileSync(join(source, path), 'utf8')) as { attributes: SchemaAttributes }).attributes;

export const attributesOfType = (type: string): SchemaAttributes =>
  attributesIn(`api/${type}/content-types/${type}/schema.json`);

export const attributesOfComponent = (uid: string): SchemaAttributes =>
  attributesIn(`components/${uid.replace('.', '/')}.json`);
