/** The admin's side of two editors in one entry: which requests it knows, what it sends, and what it does with a refusal. */
import { describe, expect, it, vi } from 'vitest';
import { entryRequestOf } from '../../src/admin/planning/meanwhile/address';
import { askEditor, type Choice, conflicts } from '../../src/admin/planning/meanwhile/conflict';
import { keepTypedText } from '../../src/admin/planning/meanwhile/keep-typed-text';
import { ownTextOf, readable } from '../../src/admin/planning/meanwhile/own-text';
import { withVersions } from '../../src/admin/planning/meanwhile/watch-saves';
import type { Json } from '../harness/admin-api.ts';

const base = 'http://cms/content-manager';
const entry = 'collection-types/api::news-item.news-item/abc';

describe('a request about one entry', () => {
  it.each([
    ['GET', entry, { isReading: true }],
    ['GET', `${entry}?locale=nl`, { isReading: true }],
    ['GET', 'single-types/api::homepage.homepage', { isReading: true }],
    ['PUT', entry, { isReading: false, isPublishing: false }],
    ['PUT', 'single-types/api::homepage.homepage', { isReading: false }],
    ['POST', `${entry}/actions/publish`, { isPublishing: true }],
    ['POST', `${entry}/actions/discard`, { isPublishing: false }],
  ])('is %s %s', (method, path, expected) => {
    expect(entryRequestOf(method, `${base}/${path}`)).toMatchObject(expected);
  });

  it.each([
    ['GET', `${entry}?status=published`],
    ['GET', 'collection-types/api::news-item.news-item'],
    ['POST', 'collection-types/api::news-item.news-item'],
    ['POST', 'collection-types/api::news-item.news-item/actions/bulkPublish'],
    ['POST', 'collection-types/api::news-item.news-item/actions/publish'],
    ['GET', `${entry}/actions/countDraftRelations`],
    ['DELETE', entry],
    ['POST', `${entry}/actions/unpublish`],
    ['GET', 'relations/api::news-item.news-item/abc/themes'],
  ])('is not %s %s', (method, path) => {
    expect(entryRequestOf(method, `${base}/${path}`)).toBeNull();
  });
});

describe('own text', () => {
  const blocks = [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Kom ' },
        { type: 'text', text: 'ook', bold: true },
      ],
    },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'een' }] },
        { type: 'list-item', children: [{ type: 'text', text: 'twee' }] },
      ],
    },
    {
      type: 'paragraph',
      children: [{ type: 'link', url: 'https://voorbeeld.nl', children: [{ type: 'text', text: 'lees' }] }],
    },
  ];

  it.each([
    ['Titel', 'Titel'],
    [null, ''],
    [12, '12'],
    [true, 'ja'],
    [[{ id: 3, __temp_key__: 'a0', title: 'Deel', text: 'Meer' }], 'Deel\nMeer'],
  ])('of %j is %j', (value, text) => {
    expect(readable(value)).toBe(text);
  });

  it('of rich text has a line for each part', () => {
    expect(readable(blocks).split('\n')).toEqual(['Kom ook', 'een', 'twee', 'lees']);
  });

  it('is what differs from what was opened, by its label; relations have no text', () => {
    const opened = { title: 'Oud', inShort: null, body: blocks };
    const sent = { title: 'Nieuw', inShort: null, body: blocks, themes: { connect: [], disconnect: [] }, hidden: 'x' };
    const labels = { title: 'Titel', inShort: 'In het kort', body: 'Tekst', themes: 'Thema’s' };
    expect(ownTextOf(opened, sent, labels)).toEqual([{ label: 'Titel', text: 'Nieuw' }]);
  });
});

describe('saving', () => {
  const version = (title: string) => JSON.stringify({ title });
  const answer = (status: number, body: object, seen?: string) =>
    new Response(JSON.stringify(body), { status, headers: seen ? { 'entry-version': seen } : {} });
  const meanwhile = {
    who: 'Anna',
    isYou: false,
    when: '2026-11-22T18:00:00Z',
    changed: ['Titel'],
    labels: { title: 'Titel' },
    version: { title: 'hers' },
  };
  const conflict = () => answer(409, { error: { name: 'EditedMeanwhile', details: meanwhile } });
  const put = { method: 'PUT', body: JSON.stringify({ title: 'Van mij' }) };

  /** A form that was opened, and what the CMS answers after that. */
  async function opened(answers: Response[], choice: Choice) {
    const queue = [answer(200, { data: { title: 'Oud' } }, version('old')), ...answers];
    const cms = vi.fn(async (_url: unknown, _init?: RequestInit) => queue.shift() ?? answer(500, {}));
    const ask = vi.fn(async () => choice);
    const fetch = withVersions(cms as unknown as typeof globalThis.fetch, ask);
    await fetch(`${base}/${entry}`);
    const read = async (response: Response) => (await response.json()) as Json;
    const seen = (call: number) => new Headers(cms.mock.calls[call]?.[1]?.headers).get('entry-version');
    return { fetch, cms, ask, seen, read };
  }

  it('says which version was opened, and after that which one it made itself', async () => {
    const { fetch, ask, seen } = await opened(
      [answer(200, { data: {} }, version('mine')), answer(200, { data: {} }, version('mine too'))],
      'go back',
    );
    await fetch(`${base}/${entry}`, put);
    await fetch(`${base}/${entry}/actions/publish`, { ...put, method: 'POST' });
    expect([seen(1), seen(2)]).toEqual([version('old'), version('mine')]);
    expect(ask).not.toHaveBeenCalled();
  });

  it('goes back: nothing is sent, and the form that Strapi fetches anew is the one that stands there', async () => {
    const { fetch, cms, seen, read } = await opened([conflict(), conflict()], 'go back');
    const refused = await fetch(`${base}/${entry}`, put);
    expect([refused.status, (await read(refused)).error.name]).toEqual([400, 'ValidationError']);
    expect((await read(await fetch(`${base}/${entry}`))).data).toEqual({ title: 'Oud' });
    expect(cms).toHaveBeenCalledTimes(2);
    await fetch(`${base}/${entry}`, put);
    expect(seen(2), 'it still saw the old one').toBe(version('old'));
  });

  it('looks at theirs: own text is kept beside it, and the next save is of what one sees', async () => {
    const theirs = answer(200, { data: { title: 'Van haar' } }, version('hers'));
    const { fetch, seen, read } = await opened([conflict(), theirs, answer(200, { data: {} })], 'see theirs');
    await fetch(`${base}/${entry}`, put);
    expect(conflicts.read().kept.get(entry)).toEqual([{ label: 'Titel', text: 'Van mij' }]);
    expect((await read(await fetch(`${base}/${entry}`))).data).toEqual({ title: 'Van haar' });
    await fetch(`${base}/${entry}`, put);
    expect(seen(3)).toBe(version('hers'));
  });

  it('overwrites the version that was told, and is asked again when there is yet another', async () => {
    const later = { ...meanwhile, version: { title: 'his' } };
    const again = answer(409, { error: { name: 'EditedMeanwhile', details: later } });
    const { fetch, ask, seen } = await opened([conflict(), again, answer(200, { data: {} })], 'overwrite');
    expect((await fetch(`${base}/${entry}`, put)).status).toBe(200);
    expect([seen(2), seen(3)]).toEqual([version('hers'), version('his')]);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('never overwrites where the question cannot be asked', async () => {
    expect(await askEditor(meanwhile, false)).toBe('go back');
  });

  it('leaves every other request and refusal as it is', async () => {
    const { fetch, ask, cms } = await opened([answer(409, { error: { name: 'Iets anders' } })], 'overwrite');
    expect((await fetch(`${base}/${entry}`, put)).status).toBe(409);
    await fetch(`${base}/relations/x`, put);
    expect(cms.mock.calls.at(-1)?.[1]).toBe(put);
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('what was typed', () => {
  const pass = (action: object) => {
    const next = vi.fn();
    keepTypedText()()(next)(action);
    return next.mock.calls.length === 1;
  };

  it('is not replaced by a guess of the answer', () => {
    const type = 'adminApi/queries/queryResultPatched';
    expect(pass({ type, payload: { queryCacheKey: 'getDocument({"model":"api::x.x"})' } })).toBe(false);
    expect(pass({ type, payload: { queryCacheKey: 'getAllDocuments({})' } })).toBe(true);
    expect(pass({ type: 'adminApi/executeQuery/fulfilled' })).toBe(true);
  });
});
