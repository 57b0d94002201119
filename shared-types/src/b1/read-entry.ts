/** From the values of the form and the schema to what a reader will read. */
import { readBlocks } from './blocks.ts';
import type { Link, Passage, Picture, Place, WrittenEntry } from './written.ts';

export interface Attribute {
  readonly type: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly private?: boolean;
}
export type Attributes = Readonly<Record<string, Attribute>>;

export interface Schemas {
  /** Attributes of a component, by its uid; nothing for an unknown one. */
  attributesOfComponent(uid: string): Attributes;
  /** How the editor knows a field: its label in the form of the type (`null`) or of the component. */
  labelOf(component: string | null, attribute: string): string;
}

type Values = Readonly<Record<string, unknown>>;
type Reading = { passages: Passage[]; links: Link[]; pictures: Picture[] };

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A plain field that holds an address and nothing else is a link. */
const isAddress = (text: string) => /^(?:https?:\/\/|www\.|\/)\S+$/i.test(text);

/** @param values of the form; `null` and missing fields are empty */
export function readEntry(values: Values, attributes: Attributes, schemas: Schemas): WrittenEntry {
  const reading: Reading = { passages: [], links: [], pictures: [] };
  readFields(values, attributes, { component: null, path: '', label: '' }, schemas, reading);
  const hasInShort = attributes.inShort?.type === 'text';
  return {
    ...reading,
    inShort: hasInShort
      ? {
          place: { field: 'inShort', label: schemas.labelOf(null, 'inShort') },
          text: typeof values.inShort === 'string' ? values.inShort : '',
        }
      : null,
  };
}

interface Where {
  readonly component: string | null;
  readonly path: string;
  readonly label: string;
}

function readFields(values: Values, attributes: Attributes, where: Where, schemas: Schemas, into: Reading): void {
  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.private) continue;
    const own = schemas.labelOf(where.component, name);
    const place = { field: where.path + name, label: where.label ? `${where.label}, ${own}` : own };
    readField(values[name], attribute, place, schemas, into);
  }
}

function readField(value: unknown, attribute: Attribute, place: Place, schemas: Schemas, into: Reading): void {
  switch (attribute.type) {
    case 'blocks': {
      const { passages, links } = readBlocks(value, place);
      into.passages.push(...passages);
      into.links.push(...links);
      return;
    }
    case 'string':
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') return;
      if (isAddress(value.trim())) into.links.push({ place, text: '', href: value });
      else into.passages.push({ place, text: value });
      return;
    case 'component':
      readComponents(value, attribute, place, schemas, into);
  }
}

function readComponents(value: unknown, attribute: Attribute, place: Place, schemas: Schemas, into: Reading): void {
  const uid = attribute.component ?? '';
  const items = (Array.isArray(value) ? value : [value]).filter(isValues);
  for (const [index, item] of items.entries()) {
    const itemPlace = attribute.repeatable
      ? { field: `${place.field}.${index}`, label: `${place.label} ${index + 1}` }
      : place;
    if (uid === 'content.figure') readFigure(item, itemPlace, into);
    const where = { component: uid, path: `${itemPlace.field}.`, label: itemPlace.label };
    readFields(
      uid === 'content.table' ? withCellsApart(item) : item,
      schemas.attributesOfComponent(uid),
      where,
      schemas,
      into,
    );
  }
}

/** A figure without a file isn't one yet. */
function readFigure(figure: Values, place: Place, into: Reading): void {
  const file: unknown = Array.isArray(figure.file) ? figure.file[0] : figure.file;
  if (!isValues(file)) return;
  into.pictures.push({
    place,
    alternativeText: typeof figure.alt === 'string' ? figure.alt : '',
    isDecorative: figure.decorative === true,
    widthPixels: typeof file.width === 'number' ? file.width : null,
  });
}

/** A row of a table is no sentence; a cell may be. */
const withCellsApart = (table: Values): Values =>
  typeof table.rows === 'string' ? { ...table, rows: table.rows.replaceAll('|', '\n') } : table;
