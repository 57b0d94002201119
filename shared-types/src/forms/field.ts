/**
 * What a form asks, as data: the page draws it, the site's server and the CMS check it.
 *
 * @module
 */

interface Asked {
  /** The name in the form, in what is delivered and in the address of a fault (`#naam`). */
  name: string;
  label: string;
  hint?: string;
  /** The label then says "(niet verplicht)". */
  optional?: true;
  /** What to say when it is empty; it tells what to do. */
  missing?: string;
}

export interface Option {
  value: string;
  label: string;
  hint?: string;
}

/** One line. */
export interface LineField extends Asked {
  type: 'line';
  most: number;
  autocomplete?: string;
}
/** Several lines, with a counter below it. */
export interface TextField extends Asked {
  type: 'text';
  most: number;
  rows: number;
}
export interface EmailField extends Asked {
  type: 'email';
}
export interface PhoneField extends Asked {
  type: 'phone';
}
/** One of a few, as radio buttons. */
export interface ChoiceField extends Asked {
  type: 'choice';
  options: readonly Option[];
  /** What most people choose: chosen in advance. Never for consent. */
  usual?: string;
}
/** Any number of a few, as boxes to tick. Delivered as one text, joined by `, `. */
export interface ChoicesField extends Asked {
  type: 'choices';
  options: readonly Option[];
}
/**
 * One entry of the site, by its title, as a list. What is delivered is text: an editor may have renamed the entry while
 * the visitor was writing.
 */
export interface EntryField extends Asked {
  type: 'entry';
  from: 'neighbourhoods' | 'thinkTanks' | 'initiatives';
  /** Offered besides the entries. */
  others: readonly string[];
}
/** A day in three boxes. Delivered as `YYYY-MM-DD`. */
export interface DayField extends Asked {
  type: 'day';
  /** Whether it lies behind or before the visitor. */
  when: 'past' | 'future';
}

export type Field =
  LineField | TextField | EmailField | PhoneField | ChoiceField | ChoicesField | EntryField | DayField;

/** The names of the three boxes of a day. */
export const dayParts = (name: string) =>
  ({ day: `${name}-dag`, month: `${name}-maand`, year: `${name}-jaar` }) as const;
