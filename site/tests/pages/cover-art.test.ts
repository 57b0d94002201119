import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hash, sequence } from '../../src/components/art/chance.ts';
import { coverArt } from '../../src/components/art/cover-art.ts';
import { coversOf } from '../../src/components/art/covers.ts';
import { palettes } from '../../src/components/art/palettes.ts';
import { pavingEdge } from '../../src/components/art/paving-edge.ts';
import { content, initiative } from './fixture.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('cover art', () => {
  it('draws the same chances as the design', () => {
    const seed = hash('sport-en-spel/boulen-op-het-plein');
    expect(seed).toBe(3797460945);
    const draw = sequence(seed);
    expect([draw(), draw(), draw()].map((value) => value.toFixed(6))).toEqual(['0.725070', '0.238300', '0.921965']);
  });

  it('lays the stones exactly as the design does', () => {
    const svg = coverArt('boulen-op-het-plein', 'sport-en-spel');
    expect(svg).toHaveLength(17_659);
    expect(sha256(svg)).toMatch(/^f3f12a4597630f57/);
  });

  it.each(Object.keys(palettes))('draws %s without a number that is none', (theme) => {
    for (const slug of ['a', 'b', 'c', 'd']) expect(coverArt(slug, theme)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('falls back to ontmoeten for a theme it does not know', () => {
    expect(coverArt('a', 'onbekend')).toContain(palettes.ontmoeten.joint);
  });

  it('can be told to an image reader, and hides itself otherwise', () => {
    expect(coverArt('a', 'groen')).toContain('aria-hidden="true"');
    expect(coverArt('a', 'groen', { title: '"Tuin" <1>' })).toContain('aria-label="&quot;Tuin&quot; &lt;1&gt;"');
  });
});

describe('the covers of the site', () => {
  it('are two per initiative without a photo, each with its own address', () => {
    const paths = coversOf(content).map(({ path }) => path);
    expect(paths).toContain('/covers/sport-en-spel/boulen-op-het-plein.svg');
    expect(paths).toContain('/covers/sport-en-spel/boulen-op-het-plein-1600.svg');
    expect(new Set(paths).size).toBe(content.initiatives.length * 2);
  });

  it('are not made for an initiative with a photo of its own', () => {
    const file = {
      name: 'f.jpg',
      mime: 'image/jpeg',
      focus: null,
      sizeBytes: 1,
      width: 8,
      height: 5,
      address: '/media/f.jpg',
      alternativeText: null,
    };
    const withPhoto = initiative('foto', 'Foto', 1, 0, { cover: { file, alt: null, decorative: true, caption: null } });
    expect(coversOf({ ...content, initiatives: [withPhoto] })).toEqual([]);
  });
});

describe('loose paving', () => {
  it('is the same at every visit, and different per page', () => {
    expect(pavingEdge('agenda')).toBe(pavingEdge('agenda'));
    expect(pavingEdge('agenda')).not.toBe(pavingEdge('statuut'));
  });
});
