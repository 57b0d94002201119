/**
 * What a person wrote in an entry, and what there is to say about it.
 *
 * @module
 */

/** Where something stands: the field as the form knows it (`helpWanted.0.text`) and as the editor reads it. */
export interface Place {
  readonly field: string;
  readonly label: string;
}

/** A stretch of text that is read as one: a paragraph, an item of a list, a heading, a plain field. */
export interface Passage {
  readonly place: Place;
  readonly text: string;
  /** 1–6 for a heading in rich text. */
  readonly headingLevel?: number;
}

export interface Picture {
  readonly place: Place;
  readonly alternativeText: string;
  readonly isDecorative: boolean;
  /** `null` when the file is no picture, or nobody measured it. */
  readonly widthPixels: number | null;
}

export interface Link {
  readonly place: Place;
  readonly text: string;
  readonly href: string;
}

/** An entry as it stands in the form, read in the order of the form. */
export interface WrittenEntry {
  readonly passages: readonly Passage[];
  readonly pictures: readonly Picture[];
  readonly links: readonly Link[];
  /** *In het kort*; `null` for a type without it. */
  readonly inShort: { readonly place: Place; readonly text: string } | null;
}

/** Hints for writing help a reader; checks before publishing keep something from going wrong. Neither ever blocks. */
export type HintKind = 'writing' | 'publishing';

export type RuleName =
  | 'long-sentence'
  | 'passive'
  | 'difficult-word'
  | 'in-short'
  | 'alternative-text'
  | 'headings'
  | 'personal-data'
  | 'link'
  | 'small-picture';

export interface Hint {
  readonly rule: RuleName;
  readonly kind: HintKind;
  readonly place: Place;
  /** The sentence, heading or link it is about; empty when it is about the field itself. */
  readonly quote: string;
  /** The exact bit of the quote, when it is not the whole. */
  readonly bit?: string;
  /** What is the matter, in a few words. */
  readonly title: string;
  /** What one can do about it. */
  readonly suggestion: string;
}

/** What a rule says of one text; the check adds where it stands. */
export type Finding = Pick<Hint, 'quote' | 'bit' | 'title' | 'suggestion'>;
