import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSnapshot, writeSnapshot } from '../../src/content/snapshot.ts';
import { syncContent } from '../../src/content/sync.ts';
import { FakeCms, initiative } from './fake-cms.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'participienter-snapshot-'));
  file = join(folder, 'site', 'snapshot.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function aSnapshot() {
  const cms = new FakeCms();
  cms.publish('initiative', initiative('a', { title: 'Eén “plan” 🌱' }));
  return syncContent(cms, undefined);
}

describe('the snapshot on disk', () => {
  it('comes back as it was', async () => {
    const snapshot = await aSnapshot();
    await writeSnapshot(file, snapshot);
    expect(await readSnapshot(file)).toEqual(snapshot);
  });

  it('is not there at a first start', async () => {
    expect(await readSnapshot(file)).toBeUndefined();
  });

  it('is thrown away when it is half a file', async () => {
    await writeSnapshot(file, await aSnapshot());
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, 100));
    expect(await readSnapshot(file)).toBeUndefined();
  });

  it('is thrown away when it was made with other queries', async () => {
    await writeSnapshot(file, { ...(await aSnapshot()), madeWith: 'an earlier version' });
    expect(await readSnapshot(file)).toBeUndefined();
  });
});
