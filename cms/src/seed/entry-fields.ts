/**
 * From an entry as a person writes it to the fields that Strapi stores. The schema decides what a value means, so a
 * field that the schema doesn't know is an error with its name, never a silent loss.
 */
import { blocksFromText } from './blocks-from-text';
import { resolveDay, resolveMoment } from './relative-date';

/** As much of an attribute of a schema as the start content needs to know. */
export interface Attribute {
  readonly type: string;
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly target?: string;
}
export type Attributes = Readonly<Record<string, Attribute>>;

export interface FieldContext {
  /** The day of the first start. */
  readonly now: Date;
  attributesOfComponent(uid: string): Attributes;
  /** The documentId of a loaded entry. @throws when there is none. */
  documentIdOf(uid: string, slug: string): string;
}

type Fields = Record<string, unknown>;

/** Fields for the document service. @throws with the field's name when it can't be understood. */
export function fieldsFromEntry(entry: Fields, attributes: Attributes, context: FieldContext): Fields {
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => {
      const attribute = attributes[name];
      if (!attribute) throw new Error(`The start content has a field “${name}” that the schema does not have.`);
      return [name, stored(value, attribute, context)];
    }),
  );
}

function stored(value: unknown, attribute: Attribute, context: FieldContext): unknown {
  switch (attribute.type) {
    case 'blocks':
      return blocksFromText(value as string[]);
    case 'date':
      return resolveDay(value as string, context.now);
    case 'datetime':
      return resolveMoment(value as string, context.now);
    case 'relation':
      return overOneOrMany(value, (slug) => context.documentIdOf(attribute.target ?? '', slug as string));
    case 'component':
      return overOneOrMany(value, (item) => component(item, attribute.component ?? '', context));
    default:
      return value;
  }
}

/** A component; a bare string stands for its first field (`content.line`, `content.member`). */
function component(item: unknown, uid: string, context: FieldContext): Fields {
  const attributes = context.attributesOfComponent(uid);
  const [first = ''] = Object.keys(attributes);
  const fields = typeof item === 'string' ? { [first]: item } : (item as Fields);
  return fieldsFromEntry(fields, attributes, context);
}

const overOneOrMany = (value: unknown, change: (one: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(change) : change(value);
