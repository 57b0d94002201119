/** Strapi's Blocks, as its editor (Slate) keeps them. */
export interface Text {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
}
export interface Link {
  type: 'link';
  url: string;
  children: Text[];
}
export type Inline = Text | Link;
export interface ListItem {
  type: 'list-item';
  children: Inline[];
}
export interface List {
  type: 'list';
  format: 'ordered' | 'unordered';
  indentLevel?: number;
  children: (ListItem | List)[];
}
export type Block =
  { type: 'paragraph' | 'quote'; children: Inline[] } | { type: 'heading'; level: 2 | 3; children: Inline[] } | List;

/** A table beside the text (`content.table`): one row per line, cells with a bar between them. */
export interface Table {
  caption: string;
  rows: string;
}

/** What a piece of a word processor becomes. */
export interface Converted {
  blocks: Block[];
  tables: Table[];
  /** What could not be kept, one sentence each, for the editor. */
  lost: string[];
}
