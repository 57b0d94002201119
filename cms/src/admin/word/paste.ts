import type { Block, Converted, Table } from './blocks';
import { fromHtml } from './from-html';

/** As much of the browser's clipboard as is read here. */
interface Clipboard {
  getData(kind: string): string;
}

/** As much of a Slate editor as pasting needs. */
export interface PasteEditor {
  children: { type?: string; children?: { text?: string }[] }[];
  selection: { anchor: { path: number[] }; focus: { path: number[] } } | null;
  insertData(data: Clipboard): void;
  insertFragment(nodes: Block[]): void;
  insertNodes(nodes: Block[], options: { at: number[]; select: boolean }): void;
  removeNodes(options: { at: number[] }): void;
  deleteFragment(): void;
}

/** What came along with a paste and has no place in the text itself. */
export interface Pasted {
  tables: Table[];
  lost: string[];
}
/**
 * Teaches a text editor to keep what is pasted: Strapi's own takes only the bare words, and loses links, headings, lists
 * and tables (knowledge: strapi/strapi #19051). What was copied within the editor goes its own way.
 */
export function keepWhatIsPasted(editor: PasteEditor, tell: (pasted: Pasted) => void): PasteEditor {
  const { insertData } = editor;
  editor.insertData = (data) => {
    const html = data.getData('text/html');
    if (!html || html.includes('data-slate-') || data.getData('application/x-slate-fragment')) return insertData(data);
    const converted = fromHtml(html);
    if (isNothing(converted)) return insertData(data);
    insert(editor, converted.blocks);
    const { tables, lost } = converted;
    if (tables.length > 0 || lost.length > 0) tell({ tables, lost });
  };
  return editor;
}

const isNothing = ({ blocks, tables, lost }: Converted) => blocks.length + tables.length + lost.length === 0;

/** A few words go in at the cursor; whole blocks come after the block in which the cursor stands. */
function insert(editor: PasteEditor, blocks: Block[]): void {
  const [first] = blocks;
  if (!first) return;
  if (blocks.length === 1 && first.type === 'paragraph') return editor.insertFragment(blocks);
  const { selection } = editor;
  if (selection && JSON.stringify(selection.anchor) !== JSON.stringify(selection.focus)) editor.deleteFragment();
  const top = editor.selection?.anchor.path[0] ?? editor.children.length - 1;
  const current = editor.children[top];
  const isEmpty = current?.type === 'paragraph' && (current.children ?? []).every(({ text }) => text === '');
  editor.insertNodes(blocks, { at: [top + 1], select: true });
  if (isEmpty) editor.removeNodes({ at: [top] });
}
