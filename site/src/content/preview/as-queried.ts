import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';

type Values = Record<string, unknown>;

/**
 * An entry with all its fields, as the answer to the type's own query would have it: only what that asks for, under the
 * names it gives.
 *
 * @example asQueried(StatusLinesDocument, { state: 'gemeld', … }) // { status: 'gemeld', … }
 */
export function asQueried(document: DocumentNode, entry: Values): Values {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const pick = (selection: SelectionSetNode, row: Values): Values =>
    Object.fromEntries(
      selection.selections.flatMap((one): [string, unknown][] => {
        if (one.kind === Kind.INLINE_FRAGMENT) return Object.entries(pick(one.selectionSet, row));
        if (one.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = fragments.get(one.name.value);
          return fragment ? Object.entries(pick(fragment.selectionSet, row)) : [];
        }
        const value = row[one.name.value] ?? null;
        return [[(one.alias ?? one.name).value, one.selectionSet ? within(one.selectionSet, value) : value]];
      }),
    );
  const within = (selection: SelectionSetNode, value: unknown): unknown => {
    if (value === null) return null;
    return Array.isArray(value) ? value.map((row: Values) => pick(selection, row)) : pick(selection, value as Values);
  };

  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [root] = operation?.selectionSet.selections ?? [];
  if (root?.kind !== Kind.FIELD || !root.selectionSet) throw new Error('A query of one type has one root field.');
  return pick(root.selectionSet, entry);
}
