import { describe, expect, it } from 'vitest';
import { isReservedSlug } from '../../src/editorial/reserved-slugs.ts';
import { firstFree, formerSlugsAfter, toSlug } from '../../src/editorial/slug.ts';

describe('An address made from a title', () => {
  it.each([
    ['Buurttuin op het schooldak', 'buurttuin-op-het-schooldak'],
    ['Thema’s & foto’s', 'themas-en-fotos'],
    ["'s Avonds samen eten", 's-avonds-samen-eten'],
    ['Eén coöperatief café', 'een-cooperatief-cafe'],
    ['DigiD aanvragen', 'digid-aanvragen'],
    ['€ 500 voor de wijk', 'euro-500-voor-de-wijk'],
    ['  Wie?! Jij… ', 'wie-jij'],
    ['💚', ''],
  ])('%s becomes %s', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
  });

  it('is cut at a word when the title is long', () => {
    const slug = toSlug('samen eten '.repeat(20));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/^(samen-eten-)*samen(-eten)?$/);
  });

  it('is cut anyway when the title is one endless word', () => {
    expect(toSlug('a'.repeat(300))).toHaveLength(80);
  });

  it('stays the same when it is cleaned twice', () => {
    for (const title of ['Thema’s & foto’s', 'Eén', 'x'.repeat(200)]) expect(toSlug(toSlug(title))).toBe(toSlug(title));
  });
});

describe('A free address', () => {
  it('is the wish itself when nobody has it', () => {
    expect(firstFree('buurttuin', () => false)).toBe('buurttuin');
  });

  it('is the first number after it that nobody has', () => {
    const taken = new Set(['buurttuin', 'buurttuin-2', 'buurttuin-4']);
    expect(firstFree('buurttuin', (slug) => taken.has(slug))).toBe('buurttuin-3');
  });
});

describe('Old addresses after a publication', () => {
  it('gain the one that was on the site until now', () => {
    expect(formerSlugsAfter(['a'], 'b', 'c')).toEqual(['a', 'b']);
  });

  it('stay the same when the address did not change', () => {
    expect(formerSlugsAfter(['a'], 'b', 'b')).toEqual(['a']);
  });

  it('lose the one that an entry takes back', () => {
    expect(formerSlugsAfter(['a', 'b'], 'c', 'a')).toEqual(['b', 'c']);
  });

  it('hold each one once', () => {
    expect(formerSlugsAfter(['a', 'b'], 'a', 'c')).toEqual(['a', 'b']);
  });

  it('are none at the first publication', () => {
    expect(formerSlugsAfter([], null, 'a')).toEqual([]);
  });
});

describe('Addresses that the site keeps for itself', () => {
  it.each(['zoeken', 'initiatieven', 'doe-mee', 'media', 'healthz', 'voorbeeld'])('no page is called %s', (slug) => {
    expect(isReservedSlug('api::page.page', slug)).toBe(true);
  });

  it('an initiative may be called what a list is called, but never "pagina"', () => {
    expect(isReservedSlug('api::initiative.initiative', 'zoeken')).toBe(false);
    expect(isReservedSlug('api::initiative.initiative', 'pagina')).toBe(true);
  });

  it('no report takes the place of the list of action items', () => {
    expect(isReservedSlug('api::meeting-report.meeting-report', 'actiepunten')).toBe(true);
  });

  it('an ordinary page is free', () => {
    expect(isReservedSlug('api::page.page', 'over-ons')).toBe(false);
  });
});
