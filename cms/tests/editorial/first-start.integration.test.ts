/** What stands in an empty CMS after a start, and after a second one. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { type Cms, startCms } from '../harness/cms-process.ts';

let cms: Cms | undefined;
afterEach(() => cms?.remove());

const indexes = (dataDir: string): string[] => {
  const database = new DatabaseSync(join(dataDir, 'cms.db'), { readOnly: true });
  const rows = database
    .prepare("select sql from sqlite_master where type = 'index' and name like '%\\_uq' escape '\\'")
    .all();
  database.close();
  return rows.map(({ sql }) => String(sql).toLowerCase());
};

describe('An empty CMS', () => {
  it('has its unique indexes after the first start and after the second', async () => {
    cms = await startCms({ startContent: 'none' });
    await cms.stop();
    const first = indexes(cms.dataDir);
    expect(first).toContainEqual(
      expect.stringMatching(/unique index .* on "initiatives" \("slug"\) where published_at is null/),
    );
    expect(first).toContainEqual(
      expect.stringMatching(/unique index .* on "initiatives" \("slug"\) where published_at is not null/),
    );
    expect(first).toContainEqual(
      expect.stringMatching(/unique index .* on "knelpunten" \("number"\) where published_at is not null/),
    );
    expect(first).toContainEqual(expect.stringMatching(/unique index .* on "submissions" \("key"\)$/));
    expect(first).toContainEqual(expect.stringMatching(/unique index .* on "counters" \("name"\)$/));
    await cms.start();
    await cms.stop();
    expect(indexes(cms.dataDir)).toEqual(first);
  });

  it('invites its first Beheerder with a link that works once, and lets nobody else in', async () => {
    cms = await startCms({ startContent: 'none' });
    const link = /\S+\/auth\/register\?registrationToken=(\w+)/.exec(cms.log());
    expect(link).not.toBeNull();
    const post = async (path: string, body: object) =>
      (
        await fetch(`${cms?.url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).status;
    const person = { firstname: 'Eerste', lastname: 'Beheerder', password: 'Veilig1234' };

    expect(await post('/admin/register-admin', { ...person, email: 'indringer@participienter.example' })).toBe(400);
    expect(await post('/admin/register', { registrationToken: link?.[1], userInfo: person })).toBe(200);
    expect(await post('/admin/register', { registrationToken: link?.[1], userInfo: person })).toBe(400);

    const told = cms.log().length;
    await cms.stop();
    await cms.start();
    expect(cms.log().slice(told)).not.toContain('registrationToken');
  });
});
