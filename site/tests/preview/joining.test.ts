import { beforeEach, describe, expect, it } from 'vitest';
import { joinContent } from '../../src/content/join.ts';
import { asQueried } from '../../src/content/preview/as-queried.ts';
import { withDraft } from '../../src/content/preview/with-draft.ts';
import type { Snapshot } from '../../src/content/snapshot.ts';
import { sources } from '../../src/content/sources.ts';
import { syncContent } from '../../src/content/sync.ts';
import { FakeCms, initiative, neighbourhood } from '../content/fake-cms.ts';

const nowhere = () => null;
let published: Snapshot;

beforeEach(async () => {
  const cms = new FakeCms();
  cms.publish('neighbourhood', neighbourhood('bovenveen'));
  cms.publish('initiative', initiative('a', { neighbourhoods: [{ documentId: 'bovenveen' }] }));
  published = await syncContent(cms, undefined);
});

const initiativeIn = (snapshot: Snapshot, documentId: string) =>
  joinContent(snapshot, nowhere).initiatives.find((one) => one.documentId === documentId);

describe('a draft in a snapshot', () => {
  it('that was never published is joined like any other', () => {
    const draft = initiative('new', { title: 'Nieuw', neighbourhoods: [{ documentId: 'bovenveen' }] });
    const content = joinContent(withDraft(published, 'initiative', draft), nowhere);
    const [wijk] = content.neighbourhoods;
    expect(wijk?.initiatives.map(({ title }) => title)).toContain('Nieuw');
    expect(content.initiatives.find(({ documentId }) => documentId === 'new')?.neighbourhoods).toEqual([wijk]);
  });

  it('that changes something stands in its place', () => {
    const changed = withDraft(published, 'initiative', initiative('a', { title: 'Anders' }));
    expect(joinContent(changed, nowhere).initiatives.map(({ title }) => title)).toEqual(['Anders']);
  });

  it('brings no other draft along: what it relates to is there only when it is published', () => {
    const draft = initiative('a', { neighbourhoods: [{ documentId: 'bovenveen' }, { documentId: 'geheim' }] });
    expect(initiativeIn(withDraft(published, 'initiative', draft), 'a')?.neighbourhoods).toHaveLength(1);
  });

  it('leaves the snapshot that visitors get as it was', () => {
    withDraft(published, 'initiative', initiative('a', { title: 'Anders' }));
    withDraft(published, 'initiative', initiative('new'));
    expect(joinContent(published, nowhere).initiatives.map(({ title }) => title)).toEqual(['Initiatief a']);
  });
});

describe('an entry with all its fields, as its query would have it', () => {
  it('has the names that the query gives', () => {
    const entry = asQueried(sources['status-line'].document, { documentId: 'x', state: 'gemeld', voice: 'gemeente' });
    expect(entry).toMatchObject({ documentId: 'x', status: 'gemeld', voice: 'gemeente', note: null });
    expect(entry).not.toHaveProperty('state');
  });

  it('has nothing that the query does not ask for, however deep', () => {
    const given = {
      documentId: 'x',
      secret: 'nee',
      themes: [{ documentId: 't', title: 'Geheim thema' }],
      cover: { id: 4, alt: 'Een plein', file: { documentId: 'f', url: '/uploads/f.png', hash: 'h' } },
      figures: [],
      place: null,
    };
    const entry = asQueried(sources.initiative.document, given);
    expect(JSON.stringify(entry)).not.toMatch(/nee|Geheim|hash/);
    expect(entry).toMatchObject({
      themes: [{ documentId: 't' }],
      cover: { alt: 'Een plein', file: { url: '/uploads/f.png' } },
      figures: [],
      place: null,
    });
  });
});
