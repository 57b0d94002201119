import { describe, expect, it } from 'vitest';
import { focusClass, focusOf } from '../../src/content/media/focus.ts';
import { basePathOf, isPicturePath, sourcesOf, variantsOf } from '../../src/content/media/variants.ts';

const stem = '0123456789abcdef-1600';

describe('the sizes of a picture', () => {
  it('are a phone, a card and its own width, as AVIF and as WebP', () => {
    expect(variantsOf(`media/${stem}.webp`).map(({ path }) => path)).toEqual([
      `media/${stem}-480.avif`,
      `media/${stem}-960.avif`,
      `media/${stem}-1600.avif`,
      `media/${stem}-480.webp`,
      `media/${stem}-960.webp`,
    ]);
  });

  it.each([
    [300, [300]],
    [500, [500]], // a file of 480 would save next to nothing
    [600, [480, 600]],
    [1000, [480, 1000]],
    [1200, [480, 960, 1200]],
  ])('are never wider than a picture of %i', (width, widths) => {
    const made = variantsOf(`media/0123456789abcdef-${width}.webp`).filter(({ format }) => format === 'avif');
    expect(made.map((variant) => variant.width)).toEqual(widths);
  });

  it('are none for a document', () => {
    expect(variantsOf('media/0123456789abcdef.pdf')).toEqual([]);
    expect(sourcesOf('/media/0123456789abcdef.pdf')).toEqual([]);
    expect(isPicturePath('media/0123456789abcdef.pdf')).toBe(false);
  });

  it('are offered best format first, with the web-ready size as the largest WebP', () => {
    expect(sourcesOf(`/media/${stem}.webp`)).toEqual([
      {
        type: 'image/avif',
        srcset: `/media/${stem}-480.avif 480w, /media/${stem}-960.avif 960w, /media/${stem}-1600.avif 1600w`,
      },
      {
        type: 'image/webp',
        srcset: `/media/${stem}-480.webp 480w, /media/${stem}-960.webp 960w, /media/${stem}.webp 1600w`,
      },
    ]);
  });

  it('lead back to the picture, and only those that a page names', () => {
    for (const { path } of variantsOf(`media/${stem}.webp`)) expect(basePathOf(path)).toBe(`media/${stem}.webp`);
    for (const path of [
      `media/${stem}-481.avif`,
      `media/${stem}-1600.webp`,
      `media/${stem}.webp`,
      'media/../x-1-1.avif',
    ])
      expect(basePathOf(path)).toBe(null);
  });
});

describe('a focal point', () => {
  it('becomes classes in steps of ten; the middle needs none', () => {
    expect(focusClass({ x: 32, y: 8 })).toBe('focus-x-30 focus-y-10');
    expect(focusClass({ x: 50, y: 100 })).toBe('focus-y-100');
    expect(focusClass({ x: 52, y: 48 })).toBeUndefined();
    expect(focusClass(null)).toBeUndefined();
  });

  it.each([[null], ['50,50'], [{ x: 5 }], [{ x: 5, y: 101 }], [{ x: '5', y: 5 }], [{ x: NaN, y: 5 }]])(
    'is the middle when the CMS gives %j',
    (given) => expect(focusOf(given)).toBe(null),
  );

  it('is what the CMS gives otherwise', () => {
    expect(focusOf({ x: 0, y: 33.3 })).toEqual({ x: 0, y: 33.3 });
  });
});
