import type { Core } from '@strapi/strapi';
import { describe, expect, it } from 'vitest';
import { asGraphql } from '../../src/preview/as-graphql';
import { completed, NOT_YET } from '../../src/preview/complete';

const label = (text: string) => ({ edit: { label: text } });
const models: Record<string, object> = {
  page: {
    attributes: {
      title: { type: 'string', required: true },
      phase: { type: 'enumeration', enum: ['nog een idee', 'in opbouw'], required: true },
      date: { type: 'date', required: true },
      lesson: { type: 'text' },
      updates: { type: 'component', component: 'note', repeatable: true },
      place: { type: 'component', component: 'note' },
      themes: { type: 'relation' },
      awards: { type: 'relation', mappedBy: 'initiative' },
      author: { type: 'string', private: true },
      updatedAt: { type: 'datetime' },
    },
    config: {
      metadatas: { title: label('Titel'), phase: label('Fase'), date: label('Datum'), updates: label('Nieuws') },
    },
  },
  note: {
    attributes: { text: { type: 'string', required: true }, file: { type: 'media', required: true } },
    config: { metadatas: { text: label('Tekst'), file: label('Foto') } },
  },
};
const strapi = { getModel: (uid: string) => models[uid] } as unknown as Core.Strapi;
const now = new Date('2026-06-01T22:30:00Z');

describe('an entry that somebody has only just begun', () => {
  it('gets something in the place of what must be there, and the editor hears what', () => {
    const { values, missing } = completed(strapi, 'page', { title: '', phase: null }, now);
    expect(values).toMatchObject({ title: NOT_YET, phase: 'nog een idee', date: '2026-06-02', lesson: null });
    expect(missing).toEqual(['Titel', 'Fase', 'Datum']);
  });

  it('is completed within its parts too; each is named once', () => {
    const updates = [{ text: 'Er is een plek.', file: { url: '/uploads/a.png' } }, { text: null }, {}];
    const given = { title: 'Tuin', phase: 'in opbouw', date: '2026-05-01', updates };
    const { values, missing } = completed(strapi, 'page', given, now);
    expect(values.updates).toMatchObject([
      { text: 'Er is een plek.' },
      { text: NOT_YET, file: null },
      { text: NOT_YET },
    ]);
    expect(missing).toEqual(['Nieuws: Tekst', 'Nieuws: Foto']);
  });

  it('that is whole stays as it is', () => {
    const given = {
      title: 'Tuin',
      phase: 'in opbouw',
      date: '2026-05-01',
      place: { text: 'Plein', file: { url: 'x' } },
    };
    const { values, missing } = completed(strapi, 'page', given, now);
    expect(values).toMatchObject(given);
    expect(missing).toEqual([]);
  });
});

describe('an entry as GraphQL would give it', () => {
  it('has the words by their names there, and only documentIds of what it belongs with', () => {
    const row = {
      phase: 'in opbouw',
      themes: [{ id: 3, documentId: 't', title: 'Geheim' }],
      awards: [{ documentId: 'a' }],
      author: 'Jan',
      updatedAt: '2026-01-01',
    };
    expect(asGraphql(strapi, 'page', row)).toEqual({
      title: null,
      phase: 'in_opbouw',
      date: null,
      lesson: null,
      updates: null,
      place: null,
      themes: [{ documentId: 't' }],
    });
  });
});
