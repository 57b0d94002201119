/** Pasting from a word processor: what an editor copied is what the text holds, and what can't be held is said. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/admin/word/blocks.ts';
import { fromHtml } from '../../src/admin/word/from-html.ts';
import { keepWhatIsPasted, type PasteEditor, type Pasted } from '../../src/admin/word/paste.ts';
import { typesWithTables } from '../../src/admin/word/types-with-tables.ts';
import { types } from '../editorial/model.ts';

const word = readFileSync(join(import.meta.dirname, 'verslag-uit-word.html.txt'), 'utf8');

const inline = (one: Inline): string =>
  one.type === 'link'
    ? `[${one.children.map(inline).join('')}](${one.url})`
    : [one.bold ? '*' : '', one.italic ? '_' : '', one.underline ? '~' : ''].reduce(
        (text, mark) => (text ? `${mark}${text}${mark}` : ''),
        one.text,
      );
/** Blocks as lines that a person can read. */
const lines = (blocks: readonly unknown[], indent = ''): string[] =>
  (blocks as (Block | { type: 'list-item'; children: Inline[] })[]).flatMap((block) => {
    if (block.type === 'list') {
      const mark = block.format === 'ordered' ? '1.' : '-';
      return block.children.flatMap((child) =>
        child.type === 'list'
          ? lines([child], `${indent}  `)
          : [`${indent}${mark} ${child.children.map(inline).join('')}`],
      );
    }
    const mark = block.type === 'heading' ? `${'#'.repeat(block.level)} ` : block.type === 'quote' ? '> ' : '';
    return [`${mark}${block.children.map(inline).join('')}`];
  });
const pasted = (html: string) => lines(fromHtml(html).blocks);

describe('A report that was copied in Word', () => {
  const { blocks, tables, lost } = fromHtml(word);

  it('keeps its headings, paragraphs, marks, lists and links', () => {
    expect(lines(blocks)).toEqual([
      '## Verslag van het bestuur',
      '## Opening',
      'De voorzitter opent *de vergadering* om _half acht_.',
      '### Wat wij bespraken',
      '- Contact met de gemeente',
      '- Geld',
      '  - Subsidie voor kleine plannen',
      '  - Bijdrage van de buurt',
      '- Planning',
      '1. Wij bellen iedere maand.',
      '1. Wij schrijven een [brief aan de wethouder](https://voorbeeld.example/brief).',
      'Lees ook [onze agenda](https://voorbeeld.example/agenda) en stuur een bericht aan [het secretariaat](mailto:info@voorbeeld.example).',
      '> Afspraak is afspraak.',
      'Zie hoofdstuk 2 voor meer.',
    ]);
  });

  it('turns its table into the table beside the text', () => {
    expect(tables).toEqual([
      { caption: 'Tabel 1', rows: 'Post | Bedrag\nZaden en aarde | € 40\nHuur of ruimte/zaal | € 120' },
    ]);
  });

  it('says what it could not keep', () => {
    expect(lost).toEqual([
      'De link bij ‘hoofdstuk 2’: die werkt alleen in het Word-bestand.',
      'Een plaatje. Voeg het zelf toe, als foto of als bijlage.',
      'Voetnoten en opmerkingen. Zet wat nodig is zelf in de tekst.',
    ]);
  });

  it('has a text on both sides of every link, as the editor wants it', () => {
    for (const block of blocks)
      if (block.type === 'paragraph')
        block.children.forEach((child, i) => {
          if (child.type === 'link')
            expect([block.children[i - 1]?.type, block.children[i + 1]?.type]).toEqual(['text', 'text']);
        });
  });

  it('leaves no mark of Word behind', () => {
    expect(JSON.stringify({ blocks, tables })).not.toMatch(/mso|endif|o:p|·|\u00a0|Mso|StartFragment/);
  });
});

describe('Other things that people paste', () => {
  it.each<[string, string, string[]]>([
    [
      'a web page',
      '<h1>Titel</h1><p>Een <b>vet</b> woord.</p><ul><li>een<ol><li>onder</li></ol></li></ul>',
      ['## Titel', 'Een *vet* woord.', '- een', '  1. onder'],
    ],
    [
      'Google Docs',
      '<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Vet</span> en <span style="font-style:italic">schuin</span></p><h4>Kop</h4></b>',
      ['*Vet* en _schuin_', '### Kop'],
    ],
    ['LibreOffice', '<ol><li><p>Een</p></li><li><p>Twee</p></li></ol><p><br/></p>', ['1. Een', '1. Twee']],
    ['bare words around blocks', 'los<p>alinea</p>nog los', ['los', 'alinea', 'nog los']],
    [
      'a link that does something',
      '<p><a href="javascript:alert(1)">klik</a> <a href="data:text/html,x">hier</a></p>',
      ['klik hier'],
    ],
    ['a frame of one cell', '<table><tr><td><p>Een kader</p></td></tr></table>', ['Een kader']],
    ['a break in a line', '<p>Regel een<br>regel twee</p>', ['Regel een\nregel twee']],
    ['nothing', '<p> </p><table></table>', []],
    ['tags that look like text', '<p>1 &lt; 2 &amp; <script>alert(1)</script>klaar</p>', ['1 < 2 & klaar']],
  ])('%s', (_, html, expected) => {
    expect(pasted(html)).toEqual(expected);
  });

  it('merged cells and a table in a table are told', () => {
    const html =
      '<table><caption>Wie doet wat</caption><tr><td colspan="2">a</td></tr><tr><td>b</td><td><table><tr><td>c</td><td>d</td></tr></table></td></tr></table>';
    const { tables, lost } = fromHtml(html);
    expect(tables[0]?.caption).toBe('Wie doet wat');
    expect(lost).toHaveLength(2);
  });
});

describe('The text editor', () => {
  const editor = (children: PasteEditor['children'] = [{ type: 'paragraph', children: [{ text: '' }] }]) => {
    const done: unknown[] = [];
    const own: PasteEditor = {
      children,
      selection: { anchor: { path: [0, 0] }, focus: { path: [0, 0] } },
      insertData: () => done.push('own way'),
      insertFragment: (nodes) => done.push(['words', lines(nodes)]),
      insertNodes: (nodes, { at }) => done.push(['blocks', at, lines(nodes)]),
      removeNodes: ({ at }) => done.push(['remove', at]),
      deleteFragment: () => done.push('delete selection'),
    };
    const told: Pasted[] = [];
    keepWhatIsPasted(own, (what) => told.push(what));
    const paste = (html: string) => own.insertData({ getData: (kind) => (kind === 'text/html' ? html : '') });
    return { own, paste, done, told };
  };

  it('puts a few words at the cursor, and whole blocks after the block in which it stands', () => {
    const { paste, done } = editor([{ type: 'paragraph', children: [{ text: 'Er staat al iets.' }] }]);
    paste('<b>twee woorden</b>');
    paste('<h2>Kop</h2><p>Tekst</p>');
    expect(done).toEqual([
      ['words', ['*twee woorden*']],
      ['blocks', [1], ['## Kop', 'Tekst']],
    ]);
  });

  it('leaves no empty line above what was pasted into an empty text', () => {
    const { paste, done } = editor();
    paste('<h2>Kop</h2><p>Tekst</p>');
    expect(done).toEqual([
      ['blocks', [1], ['## Kop', 'Tekst']],
      ['remove', [0]],
    ]);
  });

  it('tells of tables and of what was lost, and of nothing else', () => {
    const { paste, told } = editor();
    paste('<p>Gewoon.</p>');
    expect(told).toEqual([]);
    paste('<p><img src="x.png">Met plaatje</p>');
    expect(told).toEqual([{ tables: [], lost: ['Een plaatje. Voeg het zelf toe, als foto of als bijlage.'] }]);
  });

  it('leaves what was copied within the editor, and bare text, to the editor itself', () => {
    const { paste, done } = editor();
    paste('');
    paste('<p data-slate-fragment="x">zelf</p>');
    paste('<meta charset="utf-8">');
    expect(done).toEqual(['own way', 'own way', 'own way']);
  });
});

it('Types with a place for tables are those whose form has one', () => {
  const known = types.filter(({ attributes }) => attributes.tables).map(({ uid }) => uid.split('.')[1]);
  expect(typesWithTables).toEqual(known.sort());
});
