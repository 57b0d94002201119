import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { joinContent } from '../../src/content/join.ts';
import { queriesDigest, type Snapshot } from '../../src/content/snapshot.ts';
import { differences, HeldSync, IncompleteSync, syncContent } from '../../src/content/sync.ts';
import { FakeCms, initiative, neighbourhood } from './fake-cms.ts';

let cms: FakeCms;
beforeEach(() => {
  cms = new FakeCms();
});

const plain = (snapshot: Snapshot) =>
  Object.fromEntries(Object.entries(snapshot.entries).map(([type, map]) => [type, Object.fromEntries(map)]));

describe('content sync', () => {
  it('fetches everything the first time and only what differs after that', async () => {
    for (const id of ['a', 'b', 'c']) cms.publish('initiative', initiative(id));
    const first = await syncContent(cms, undefined);
    cms.forget();
    cms.publish('initiative', initiative('b', { title: 'Anders' }));
    const second = await syncContent(cms, first);
    expect(cms.asked).toEqual(['initiative b']);
    expect(second.entries.initiative.get('b')?.entry.title).toBe('Anders');
    expect(second.entries.initiative.get('a')).toEqual(first.entries.initiative.get('a'));
  });

  it('gives the very same snapshot when nothing changed', async () => {
    cms.publish('initiative', initiative('a'));
    const first = await syncContent(cms, undefined);
    expect(await syncContent(cms, first)).toBe(first);
  });

  it('notices a place taken in a workshop although no entry changed', async () => {
    cms.publish('initiative', initiative('a'));
    const first = await syncContent(cms, undefined);
    cms.places = { w: { taken: 1, waiting: 0 } };
    const second = await syncContent(cms, first);
    expect(second).not.toBe(first);
    expect(second.places).toEqual({ w: { taken: 1, waiting: 0 } });
  });

  it('drops what is no longer published', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) cms.publish('initiative', initiative(id));
    const first = await syncContent(cms, undefined);
    cms.unpublish('initiative', 'c');
    expect([...(await syncContent(cms, first)).entries.initiative.keys()]).toEqual(['a', 'b', 'd', 'e', 'f']);
  });

  it('keeps everything as it was when the CMS gives half a page', async () => {
    for (const id of ['a', 'b']) cms.publish('initiative', initiative(id));
    cms.withheld.add('b');
    await expect(syncContent(cms, undefined)).rejects.toThrow(IncompleteSync);
  });

  it('reads the index anew when an entry vanishes between index and fetch', async () => {
    for (const id of ['a', 'b']) cms.publish('initiative', initiative(id));
    cms.beforeEntries = () => cms.unpublish('initiative', 'b');
    const snapshot = await syncContent(cms, undefined);
    expect([...snapshot.entries.initiative.keys()]).toEqual(['a']);
  });

  it('fetches again next time what was edited between index and fetch', async () => {
    cms.publish('initiative', initiative('a', { title: 'Eerst' }));
    cms.beforeEntries = () => cms.publish('initiative', initiative('a', { title: 'Later' }));
    const first = await syncContent(cms, undefined);
    cms.beforeEntries = () => {};
    cms.forget();
    const second = await syncContent(cms, first);
    expect(cms.asked).toEqual(['initiative a']);
    expect(second.entries.initiative.get('a')?.entry.title).toBe('Later');
  });

  it('leaves out a relation to something that is not published', async () => {
    cms.publish('neighbourhood', neighbourhood('n1'));
    cms.publish('initiative', initiative('a', { neighbourhoods: [{ documentId: 'n1' }, { documentId: 'gone' }] }));
    const content = joinContent(await syncContent(cms, undefined), () => null);
    expect(content.initiatives[0]?.neighbourhoods.map(({ title }) => title)).toEqual(['Wijk n1']);
  });
});

describe('a CMS that looks wrong', () => {
  const publishMany = (count: number) => {
    for (let n = 0; n < count; n++) cms.publish('initiative', initiative(`i${n}`));
  };

  it('is held when it is another installation', async () => {
    publishMany(3);
    const first = await syncContent(cms, undefined);
    cms.installationId = 'elsewhere';
    await expect(syncContent(cms, first)).rejects.toThrow(HeldSync);
  });

  it.each([
    [100, 21, true],
    [100, 20, false],
    [9, 5, false],
    [3, 3, true],
    [2, 2, false],
  ])('with %i entries of which %i vanish at once is held: %s', async (count, gone, held) => {
    publishMany(count);
    const first = await syncContent(cms, undefined);
    for (let n = 0; n < gone; n++) cms.unpublish('initiative', `i${n}`);
    const second = syncContent(cms, first);
    if (held) await expect(second).rejects.toThrow(HeldSync);
    else expect((await second).entries.initiative.size).toBe(count - gone);
  });

  it('is followed once a person accepted that very state, also when texts change meanwhile', async () => {
    publishMany(10);
    const first = await syncContent(cms, undefined);
    for (let n = 0; n < 5; n++) cms.unpublish('initiative', `i${n}`);
    const hold = await syncContent(cms, first).catch((error: unknown) => (error as HeldSync).hold);
    cms.publish('initiative', initiative('i9', { title: 'Nieuwe titel' }));
    const accepted = 'fingerprint' in hold ? hold.fingerprint : '';
    expect((await syncContent(cms, first, { accepted })).entries.initiative.size).toBe(5);
    cms.unpublish('initiative', 'i5');
    await expect(syncContent(cms, first, { accepted })).rejects.toThrow(HeldSync);
  });
});

describe('any history', () => {
  /** What editors do, in any order; lost nudges are looks that did not happen, doubled ones look twice. */
  const step = fc.oneof(
    fc.record({
      do: fc.constant('publish' as const),
      id: fc.integer({ min: 0, max: 12 }),
      title: fc.string({ maxLength: 5 }),
    }),
    fc.record({ do: fc.constant('unpublish' as const), id: fc.integer({ min: 0, max: 12 }) }),
    fc.record({
      do: fc.constant('rename' as const),
      id: fc.integer({ min: 0, max: 12 }),
      slug: fc.integer({ min: 0, max: 30 }),
    }),
    fc.record({
      do: fc.constant('relate' as const),
      id: fc.integer({ min: 0, max: 12 }),
      wijk: fc.integer({ min: 0, max: 3 }),
    }),
    fc.record({ do: fc.constant('wijk' as const), id: fc.integer({ min: 0, max: 3 }), present: fc.boolean() }),
    fc.record({ do: fc.constant('look' as const), times: fc.integer({ min: 1, max: 2 }) }),
  );

  it('ends in the same snapshot as a fresh full sync', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const editing = new FakeCms();
        // Enough that stay, so that the loss guard has no say here.
        for (let n = 100; n < 200; n++) editing.publish('initiative', initiative(`i${n}`));
        for (let n = 10; n < 15; n++) editing.publish('neighbourhood', neighbourhood(`n${n}`));
        let site = await syncContent(editing, undefined);
        for (const action of steps) {
          const known = 'id' in action ? editing.published.initiative.get(`i${action.id}`) : undefined;
          if (action.do === 'publish')
            editing.publish('initiative', initiative(`i${action.id}`, { title: action.title }));
          if (action.do === 'unpublish') editing.unpublish('initiative', `i${action.id}`);
          if (action.do === 'rename' && known)
            editing.publish('initiative', { ...known, slug: `s${action.slug}`, formerSlugs: [known.slug] });
          if (action.do === 'relate' && known)
            editing.publish('initiative', { ...known, neighbourhoods: [{ documentId: `n${action.wijk}` }] });
          if (action.do === 'wijk' && action.present) editing.publish('neighbourhood', neighbourhood(`n${action.id}`));
          if (action.do === 'wijk' && !action.present) editing.unpublish('neighbourhood', `n${action.id}`);
          if (action.do === 'look') for (let n = 0; n < action.times; n++) site = await syncContent(editing, site);
        }
        site = await syncContent(editing, site);
        const fresh = await syncContent(editing, undefined);
        expect(plain(site)).toEqual(plain(fresh));
        expect(differences(site, fresh)).toEqual([]);
        expect(site.madeWith).toBe(queriesDigest);
      }),
      { numRuns: 60 },
    );
  });
});
