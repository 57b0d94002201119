import { isDeepStrictEqual } from 'node:util';
import { compareLines, type Line } from './compare-lines';
import type { Field } from './fields';
import type { Portrait } from './portrait';
import { linesOf } from './written';

/** One field that is not the same in two versions. */
export interface Difference {
  readonly label: string;
  readonly lines: readonly Line[];
  /** Nothing that can be read differs: bold, italics, or the same file put in again. */
  readonly onlyLooks: boolean;
}

/**
 * How `after` differs from `before`, field by field in the order of the form. Without a `before` it is everything that
 * is filled in, as new.
 */
export function differences(
  fields: readonly Field[],
  before: Portrait | null,
  after: Portrait,
  fieldsOfComponent: (uid: string) => readonly Field[],
): Difference[] {
  return changedFields(fields, before, after).flatMap(({ name, label, attribute }): Difference[] => {
    const linesIn = (portrait: Portrait | null) => linesOf(portrait?.[name], attribute, fieldsOfComponent);
    const [old, now] = [linesIn(before), linesIn(after)];
    if (!before && now.length === 0) return [];
    if (!isDeepStrictEqual(old, now)) return [{ label, lines: compareLines(old, now), onlyLooks: false }];
    if (!namesOthers.has(attribute.type)) return [{ label, lines: [], onlyLooks: true }];
    return [{ label, lines: compareLines(old, namesakes(now, before?.[name], after[name])), onlyLooks: false }];
  });
}

/** Fields that name something else: two of these may have the same name. */
const namesOthers = new Set(['relation', 'media']);

/** Marks what has the name of what stood there, and is another one. */
function namesakes(names: readonly string[], before: unknown, after: unknown): string[] {
  const [old, now] = [before as readonly unknown[], after as readonly unknown[]];
  return names.map((name, index) =>
    isDeepStrictEqual(old[index], now[index]) ? name : `${name} (een ander met dezelfde naam)`,
  );
}

/** The fields in which two versions are not the same. */
export function changedFields(fields: readonly Field[], before: Portrait | null, after: Portrait): Field[] {
  return fields.filter(({ name }) => !isDeepStrictEqual(emptied(before?.[name]), emptied(after[name])));
}

/** A list without anything, a box that isn't ticked and a field that was never filled say the same. */
function emptied(value: unknown): unknown {
  if (value === undefined || value === false || value === '') return null;
  return Array.isArray(value) && value.length === 0 ? null : value;
}
