import { describe, expect, it } from 'vitest';
import { altOf } from '../../src/components/media/alt.ts';
import { picturesWithoutText } from '../../src/content/media/missing-text.ts';
import { Library } from './library.ts';

const shown = async (figure: object, alternativeText: string | null = null) => {
  const library = new Library();
  library.show(library.add('plein.png', 'image/png', Buffer.from(''), { alternativeText }), figure);
  return picturesWithoutText(await library.snapshot());
};

describe('a picture', () => {
  it('without a text is told to the editor, by the title of the page and the name of the file', async () => {
    expect(await shown({ alt: ' ' })).toEqual([
      { title: 'Initiatief plein.png', message: expect.stringContaining('plein.png') as string },
    ]);
  });

  it.each([
    ['has a text for this page', { alt: 'Een plein' }, null],
    ['is decoration', { decorative: true }, null],
    ['has a text in the library', {}, 'Een plein vol stoelen'],
  ])('is in order when it %s', async (_, figure, alternativeText) => {
    expect(await shown(figure, alternativeText)).toEqual([]);
  });
});

describe('the text of a picture', () => {
  const figure = (given: object, alternativeText: string | null) => ({
    alt: null,
    decorative: false,
    caption: null,
    file: { name: '', mime: '', sizeBytes: 0, width: 1, height: 1, address: null, focus: null, alternativeText },
    ...given,
  });

  it.each([
    ['Hier', { alt: 'Hier' }, 'Bibliotheek'],
    ['Bibliotheek', { alt: ' ' }, 'Bibliotheek'],
    ['', { decorative: true, alt: 'Hier' }, 'Bibliotheek'],
    ['', {}, null],
  ])('is “%s” for %j with “%s” in the library', (text, given, alternativeText) => {
    expect(altOf(figure(given, alternativeText))).toBe(text);
  });
});
