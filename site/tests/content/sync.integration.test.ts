/**
 * The publication index against a real Strapi: whatever editors do, and from whichever side, the next look brings the
 * site to exactly what a full sync gives.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { type AdminApi, signIn } from '../../../cms/tests/harness/admin-api.ts';
import { onEachDatabase } from '../../../cms/tests/harness/databases.ts';
import { type CmsClient, cmsClient } from '../../src/content/cms-client.ts';
import type { Snapshot } from '../../src/content/snapshot.ts';
import { differences, syncContent } from '../../src/content/sync.ts';
import { aPicture } from '../harness/picture.ts';

const INITIATIVE = 'api::initiative.initiative';
const NEIGHBOURHOOD = 'api::neighbourhood.neighbourhood';

onEachDatabase('after each thing an editor does, a delta equals a full sync', (cms) => {
  let admin: AdminApi;
  let client: CmsClient;
  let site: Snapshot;
  let initiative: string;
  let wijk: string;
  let photo: number;

  /** Looks, and holds the delta against everything fetched anew. @returns which entries the delta changed */
  const look = async (): Promise<string[]> => {
    const before = site;
    site = await syncContent(client, before);
    const full = await syncContent(client, undefined);
    expect(differences(site, full)).toEqual([]);
    expect(site.entries).toEqual(full.entries);
    return differences(before, site);
  };

  beforeAll(async () => {
    admin = await signIn(cms(), 'Beheerder');
    client = cmsClient({ url: cms().url, token: cms().secrets.siteToken });
    site = await syncContent(client, undefined);
    photo = await admin.upload('plein.png', 'image/png', await aPicture());
  });

  describe('in this order', () => {
    it('nothing: the snapshot stays the very same', async () => {
      expect(await syncContent(client, site)).toBe(site);
    });

    it('publishes a wijk and an initiative in it, with a photo', async () => {
      wijk = await admin.create(NEIGHBOURHOOD, {
        title: 'De Tuinwijk',
        inShort: 'Een wijk vol tuinen.',
        village: 'Voorburg',
      });
      await admin.publish(NEIGHBOURHOOD, wijk);
      initiative = await admin.create(INITIATIVE, {
        title: 'De geveltuin',
        inShort: 'Groen tegen elke muur.',
        phase: 'in opbouw',
        neighbourhoods: { connect: [{ documentId: wijk }] },
        cover: { file: photo, alt: 'Een muur met klimop' },
        updates: [{ date: '2026-03-01', title: 'Begonnen' }],
      });
      await admin.publish(INITIATIVE, initiative);
      expect((await look()).sort()).toEqual([`initiative ${initiative}`, `neighbourhood ${wijk}`].sort());
      expect(site.entries.initiative.get(initiative)?.entry.neighbourhoods).toEqual([{ documentId: wijk }]);
    });

    it('saves a draft only: the site sees nothing of it', async () => {
      await admin.update(INITIATIVE, initiative, { lesson: 'Nog niet gepubliceerd' });
      expect(await look()).toEqual([]);
    });

    it('publishes that draft', async () => {
      await admin.publish(INITIATIVE, initiative);
      expect(await look()).toEqual([`initiative ${initiative}`]);
    });

    it('changes a component', async () => {
      const { updates } = await admin.find(INITIATIVE, initiative);
      await admin.publish(INITIATIVE, initiative, {
        updates: [{ id: updates[0].id, date: '2026-03-02', title: 'Begonnen' }],
      });
      expect(await look()).toEqual([`initiative ${initiative}`]);
    });

    it('changes the text of an image, which moves no date of the entry', async () => {
      await admin.describe(photo, { alternativeText: 'Een muur met rozen', caption: '', name: 'plein.png' });
      expect(await look()).toEqual([`initiative ${initiative}`]);
    });

    it('unpublishes the other side of a relation', async () => {
      await admin.unpublish(NEIGHBOURHOOD, wijk);
      expect((await look()).sort()).toEqual([`initiative ${initiative}`, `neighbourhood ${wijk}`].sort());
      expect(site.entries.initiative.get(initiative)?.entry.neighbourhoods).toEqual([]);
      expect(site.unpublishedLinks).toEqual([{ title: 'De geveltuin', targetTitle: 'De Tuinwijk' }]);
    });

    it('publishes it again, and the initiative after it', async () => {
      await admin.publish(NEIGHBOURHOOD, wijk);
      await look();
      await admin.publish(INITIATIVE, initiative);
      await look();
      expect(site.entries.initiative.get(initiative)?.entry.neighbourhoods).toEqual([{ documentId: wijk }]);
      expect(site.unpublishedLinks).toEqual([]);
    });

    it('publishes the other side anew: the initiative is not fetched for it', async () => {
      await admin.publish(NEIGHBOURHOOD, wijk, { inShort: 'Een wijk vol tuinen en hagen.' });
      expect(await look()).toEqual([`neighbourhood ${wijk}`]);
    });

    it('renames an entry, and keeps its former address', async () => {
      await admin.publish(INITIATIVE, initiative, { slug: 'de-groene-gevel' });
      expect(await look()).toEqual([`initiative ${initiative}`]);
      expect(site.entries.initiative.get(initiative)?.entry).toMatchObject({
        slug: 'de-groene-gevel',
        formerSlugs: ['de-geveltuin'],
      });
    });

    it('deletes it', async () => {
      await admin.remove(INITIATIVE, initiative);
      expect(await look()).toEqual([`initiative ${initiative}`]);
      expect(site.entries.initiative.has(initiative)).toBe(false);
    });

    it('has a CMS that starts again: nothing changes by that', async () => {
      await cms().stop();
      await cms().start();
      expect(await syncContent(client, site)).toBe(site);
    });
  });
});
