import type { Core } from '@strapi/strapi';
import { amsterdamDate } from 'shared-types';
import { type Attribute, labelOf, writtenAttributes } from './schema';

export type Values = Record<string, unknown>;

/** What stands on the page where an editor has not written anything yet. */
export const NOT_YET = 'Nog niet ingevuld';

/**
 * Fills what must be filled and is not, so that a page can be made of an entry that somebody has only just begun.
 *
 * @returns the same values, completed, and the labels of the fields that are empty, each once and in the form's order
 */
export function completed(
  strapi: Core.Strapi,
  uid: string,
  values: Values,
  now: Date,
): { values: Values; missing: string[] } {
  const missing: string[] = [];
  const complete = (model: string, row: Values, path: string): Values => {
    const parts = writtenAttributes(strapi, model).map(([name, attribute]): [string, unknown] => {
      const label = labelOf(strapi, model, name);
      const value = row[name];
      if (attribute.type === 'component') return [name, inside(attribute, value, `${path}${label}: `)];
      if (!attribute.required || !isEmpty(value)) return [name, value ?? null];
      missing.push(`${path}${label}`);
      return [name, standIn(attribute, now)];
    });
    return { ...row, ...Object.fromEntries(parts) };
  };
  const inside = ({ component = '' }: Attribute, value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((row) => complete(component, row as Values, path));
    return value ? complete(component, value as Values, path) : null;
  };
  const whole = complete(uid, values, '');
  return { values: whole, missing: [...new Set(missing)] };
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** A value of the right kind; a file has none, and a page leaves it out. */
function standIn(attribute: Attribute, now: Date): unknown {
  switch (attribute.type) {
    case 'enumeration':
      return attribute.default ?? attribute.enum?.[0];
    case 'date':
      return amsterdamDate(now);
    case 'datetime':
      return now.toISOString();
    case 'integer':
      return 0;
    case 'blocks':
      return [{ type: 'paragraph', children: [{ type: 'text', text: NOT_YET }] }];
    case 'media':
      return null;
    default:
      return NOT_YET;
  }
}
