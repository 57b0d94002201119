import { describe, expect, it } from 'vitest';
import { escapeHtml, paragraphsHtml } from '../../src/components/text/escape.ts';
import { linkTarget, plainText, richTextHtml } from '../../src/components/text/rich-text.ts';
import type { Blocks } from '../../src/content/model.ts';

const addresses = new Set(['/keurmerk/', '/initiatieven/boulen/', '/agenda.ics']);
const html = (blocks: unknown, topLevel: 2 | 3 | 4 = 2) => richTextHtml(blocks as Blocks, { addresses, topLevel });
const word = (text: string, marks = {}) => ({ type: 'text', text, ...marks });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });

describe('rich text', () => {
  it('shows what an editor types, never runs it', () => {
    expect(html([paragraph(word('<script>alert("1")</script> & meer'))])).toBe(
      '<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; meer</p>',
    );
  });

  it('keeps marks, and makes italics bold because the typefaces have none', () => {
    const marked = [
      word('vet', { bold: true }),
      word('schuin', { italic: true }),
      word('door', { strikethrough: true }),
    ];
    expect(html([paragraph(...marked)])).toBe('<p><strong>vet</strong><strong>schuin</strong><s>door</s></p>');
  });

  it('puts headings under the one that is already on the page', () => {
    const heading = (level: number) => ({ type: 'heading', level, children: [word('Kop')] });
    expect(html([heading(1), heading(2), heading(3)])).toBe('<h2>Kop</h2><h2>Kop</h2><h3>Kop</h3>');
    expect(html([heading(2), heading(6)], 3)).toBe('<h3>Kop</h3><h6>Kop</h6>');
  });

  it('puts a nested list inside the item before it', () => {
    const item = (text: string) => ({ type: 'list-item', children: [word(text)] });
    const nested = { type: 'list', format: 'unordered', children: [item('b')] };
    expect(html([{ type: 'list', format: 'ordered', children: [item('a'), nested, item('c')] }])).toBe(
      '<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>',
    );
  });

  it('leaves out empty lines and pictures, keeps the text of blocks it does not know', () => {
    const blocks = [
      paragraph(word(' ')),
      { type: 'image', children: [word('x')] },
      { type: 'callout', children: [word('let op')] },
    ];
    expect(html(blocks)).toBe('<p>let op</p>');
    expect(html(null)).toBe('');
    expect(html([{ type: 'iets' }])).toBe('');
  });

  it('gives its plain text for descriptions', () => {
    expect(plainText([paragraph(word('een'), word(' twee')), paragraph(word('drie'))] as Blocks)).toBe('een twee drie');
  });
});

describe('links', () => {
  it.each([
    ['/agenda.ics', '/agenda.ics'],
    ['/keurmerk/', '/keurmerk/'],
    ['/keurmerk', '/keurmerk/'],
    ['/keurmerk#eisen', '/keurmerk/#eisen'],
    ['/media/x.pdf', '/media/x.pdf'],
    ['#besluit-1', '#besluit-1'],
    ['https://voorbeeld.example/a b', undefined],
    ['https://voorbeeld.example/', 'https://voorbeeld.example/'],
    ['mailto:info@voorbeeld.example', 'mailto:info@voorbeeld.example'],
    ['/initiatieven/weg/', undefined],
    ['//elders.example/', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['', undefined],
  ])('%s leads to %s', (url, target) => {
    expect(linkTarget(url, addresses)).toBe(target);
  });

  it('become plain text when they lead nowhere', () => {
    const link = (url: string) => ({ type: 'link', url, children: [word('hier')] });
    expect(html([paragraph(link('/initiatieven/weg/'), word(' '), link('/keurmerk/'))])).toBe(
      '<p>hier <a href="/keurmerk/">hier</a></p>',
    );
  });
});

describe('plain text fields', () => {
  it('keep their paragraphs and lines', () => {
    expect(paragraphsHtml('een\ntwee\n\n\n<drie>')).toBe('<p>een<br>twee</p><p>&lt;drie&gt;</p>');
    expect(escapeHtml(`'"`)).toBe('&#39;&quot;');
  });
});
