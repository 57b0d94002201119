/** Which requests of the content manager are about one entry, and which version they have seen. */
import { describe, expect, it } from 'vitest';
import { editingOf } from '../../src/planning/versions/editing';
import { changedFields } from '../../src/planning/versions/version';

const NEWS = '/content-manager/collection-types/api::news-item.news-item';
const HOME = '/content-manager/single-types/api::homepage.homepage';
const ask = (method: string, path: string, header = '', query = {}) =>
  editingOf({ method, path, query, get: () => header });

describe('a request of the content manager', () => {
  it.each([
    ['GET', `${NEWS}/abc`, { documentId: 'abc', isReading: true }],
    ['PUT', `${NEWS}/abc`, { documentId: 'abc', isReading: false }],
    ['POST', `${NEWS}/abc/actions/publish`, { documentId: 'abc' }],
    ['POST', `${NEWS}/abc/actions/discard`, { documentId: 'abc' }],
    ['POST', NEWS, { documentId: undefined }],
    ['POST', `${NEWS}/actions/publish`, { documentId: undefined }],
    ['GET', HOME, { uid: 'api::homepage.homepage', isReading: true }],
    ['PUT', HOME, { documentId: undefined, isReading: false }],
    ['POST', `${HOME}/actions/publish`, { isReading: false }],
  ])('%s %s is about one entry', (method, path, expected) => {
    expect(ask(method, path)).toMatchObject(expected);
  });

  it.each([
    ['GET', NEWS],
    ['GET', `${NEWS}/abc/actions/countDraftRelations`],
    ['POST', `${NEWS}/actions/bulkPublish`],
    ['POST', `${NEWS}/abc/actions/unpublish`],
    ['DELETE', `${NEWS}/abc`],
    ['PUT', '/content-manager/content-types/api::news-item.news-item/configuration'],
    ['GET', '/content-manager/collection-types/plugin::upload.file/abc'],
    ['GET', '/api/news-items/abc'],
  ])('%s %s is not', (method, path) => {
    expect(ask(method, path)).toBeNull();
  });

  it('is not when it reads what is on the site', () => {
    expect(ask('GET', `${NEWS}/abc`, '', { status: 'published' })).toBeNull();
  });

  it.each([
    ['{"title":"a1"}', { title: 'a1' }],
    ['', null],
    ['geen json', null],
    ['{"title":1}', null],
    ['["title"]', null],
  ])('has seen, with %j: %j', (header, seen) => {
    expect(ask('PUT', `${NEWS}/abc`, header)?.seen).toEqual(seen);
  });
});

it('two versions differ in the fields whose digests differ, those of one only included', () => {
  expect(changedFields({ a: '1', b: '2', gone: '3' }, { a: '1', b: '9', here: '4' })).toEqual(['b', 'gone', 'here']);
});
