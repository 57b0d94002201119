import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../src/seed/blocks-from-text';

const text = (value: string) => ({ type: 'text', text: value });

describe('lines of the start content become blocks', () => {
  it('makes a paragraph of a plain line', () => {
    expect(blocksFromText(['Hallo buren.'])).toEqual([{ type: 'paragraph', children: [text('Hallo buren.')] }]);
  });

  it('makes headings of level 2 and 3 and a quote', () => {
    expect(blocksFromText(['## Groot', '### Klein', '> Zei iemand'])).toEqual([
      { type: 'heading', level: 2, children: [text('Groot')] },
      { type: 'heading', level: 3, children: [text('Klein')] },
      { type: 'quote', children: [text('Zei iemand')] },
    ]);
  });

  it('gathers items that follow each other in one list, and starts a new one when the kind changes', () => {
    const item = (value: string) => ({ type: 'list-item', children: [text(value)] });
    expect(blocksFromText(['- een', '- twee', '1. eerst', '2. dan', 'Klaar.', '- los'])).toEqual([
      { type: 'list', format: 'unordered', children: [item('een'), item('twee')] },
      { type: 'list', format: 'ordered', children: [item('eerst'), item('dan')] },
      { type: 'paragraph', children: [text('Klaar.')] },
      { type: 'list', format: 'unordered', children: [item('los')] },
    ]);
  });

  it('reads links and bold inside a line', () => {
    expect(blocksFromText(['Kijk in de **volle** [agenda](/agenda/) van nu.'])).toEqual([
      {
        type: 'paragraph',
        children: [
          text('Kijk in de '),
          { type: 'text', text: 'volle', bold: true },
          text(' '),
          { type: 'link', url: '/agenda/', children: [text('agenda')] },
          text(' van nu.'),
        ],
      },
    ]);
  });

  it('keeps a text node on both sides of a link, as the editor needs', () => {
    const link = { type: 'link', url: '/a/', children: [text('een')] };
    expect(blocksFromText(['[een](/a/)'])).toEqual([{ type: 'paragraph', children: [text(''), link, text('')] }]);
  });

  it('leaves a lone asterisk or bracket alone', () => {
    expect(blocksFromText(['2 * 3 [nog niet]'])).toEqual([{ type: 'paragraph', children: [text('2 * 3 [nog niet]')] }]);
  });
});
