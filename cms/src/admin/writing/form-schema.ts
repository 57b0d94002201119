import type { Attribute, Attributes, Schemas } from 'shared-types/b1';

/** As much of a field of Strapi's edit layout as says what it is and how the editor knows it. */
interface LayoutField {
  readonly name: string;
  readonly label: string;
  readonly attribute: Attribute;
}
type Rows = readonly (readonly LayoutField[])[];

/** Strapi's edit layout: panels of rows of fields, and the rows of each component. */
export interface EditLayout {
  readonly layout: readonly Rows[];
  readonly components: Readonly<Record<string, { readonly layout: Rows }>>;
}

const attributesOf = (rows: Rows): Attributes =>
  Object.fromEntries(rows.flat().map(({ name, attribute }) => [name, attribute]));

const labelIn = (rows: Rows, name: string) => rows.flat().find((field) => field.name === name)?.label ?? name;

/** What stands in the form, in its order, with the labels that the editor sees. */
export function schemaOfForm({ layout, components }: EditLayout): { attributes: Attributes; schemas: Schemas } {
  const rowsOf = (component: string | null): Rows =>
    component === null ? layout.flat() : (components[component]?.layout ?? []);
  return {
    attributes: attributesOf(rowsOf(null)),
    schemas: {
      attributesOfComponent: (uid) => attributesOf(rowsOf(uid)),
      labelOf: (component, attribute) => labelIn(rowsOf(component), attribute),
    },
  };
}
