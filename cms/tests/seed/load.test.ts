import { describe, expect, it } from 'vitest';
import { loadStartContent } from '../../src/seed';
import { contentFiles, readEntries } from '../../src/seed/content-types';
import { memoryStrapi, type MemoryStrapi } from './memory-strapi';

const now = new Date('2026-11-22T12:00:00Z');
const total = contentFiles.reduce((sum, { type }) => sum + readEntries(type).length, 0);
const amounts = ({ documentsOf, publishedOf }: MemoryStrapi) =>
  contentFiles.map(({ type }) => ({
    type,
    documents: documentsOf(type).length,
    published: publishedOf(type).length,
  }));
const expected = contentFiles.map(({ type }) => {
  const entries = readEntries(type);
  return {
    type,
    documents: entries.length,
    published: entries.filter(({ draft }) => !draft).length,
  };
});

describe('the start content', () => {
  it('makes every entry, and publishes all but the drafts', async () => {
    const memory = memoryStrapi();
    expect(await loadStartContent(memory.strapi, { now })).toEqual({ created: total });
    expect(amounts(memory)).toEqual(expected);
  });

  it('is loaded once: what an editor deletes stays deleted', async () => {
    const memory = memoryStrapi();
    await loadStartContent(memory.strapi, { now });
    memory.remove('initiative', 'maak-het-heel');
    expect(await loadStartContent(memory.strapi, { now })).toEqual({ created: 0 });
    expect(memory.documentsOf('initiative').map(({ slug }) => slug)).not.toContain('maak-het-heel');
  });

  it.each([0, 1, 2, 57, 58, 199, 350, 431])('goes on without doubles after it was killed at write %i', async (n) => {
    const memory = memoryStrapi();
    memory.dieAtWrite(n);
    await expect(loadStartContent(memory.strapi, { now })).rejects.toThrow('killed');
    memory.dieAtWrite(Infinity);
    await loadStartContent(memory.strapi, { now });
    expect(amounts(memory)).toEqual(expected);
  });

  it('keeps counting from the first start when the second half comes days later', async () => {
    const memory = memoryStrapi();
    memory.dieAtWrite(300);
    await expect(loadStartContent(memory.strapi, { now })).rejects.toThrow('killed');
    memory.dieAtWrite(Infinity);
    await loadStartContent(memory.strapi, { now: new Date('2026-12-01T12:00:00Z') });
    expect(amounts(memory)).toEqual(expected);
    expect(memory.documentsOf('news-item').find(({ slug }) => slug === 'deze-site-is-er')).toMatchObject({
      date: '2026-11-21',
    });
  });

  it('names the entry that the CMS refuses', async () => {
    const { strapi } = memoryStrapi();
    const refusing = {
      ...strapi,
      documents: () => ({
        create: async () => {
          throw Object.assign(new Error('Klopt niet'), {
            details: { errors: [{ path: ['title'], message: 'te lang' }] },
          });
        },
      }),
    } as unknown as typeof strapi;
    await expect(loadStartContent(refusing, { now })).rejects.toThrow(
      'theme “ontmoeten” was refused: Klopt niet; title: te lang',
    );
  });
});
