/** The search index of a real release, made by Pagefind itself. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { makeSearchIndex } from './after-swap/search-index.ts';
import { addRoutes, createServer } from './http/app.ts';
import { ReleaseStore } from './releases/store.ts';
import { currentName, filesOf, keptNames } from './search/kept-index.ts';
import { type Files, filesAsSite, needed, publishFiles, silent, noForms } from './test-support/fixture-site.ts';
import { temporaryFolder } from './test-support/temporary-folder.ts';

const page = (main: string, { menu = 'Menu', found = true } = {}) =>
  `<!doctype html><html lang="nl"><body><nav>${menu}</nav><main id="inhoud" tabindex="-1"${found ? ' data-pagefind-body' : ''}>${main}</main></body></html>`;
const moestuin = page('<h1>De moestuin</h1><p>Samen wortels en aardbeien kweken.</p>');
const secretive = page('<h1>Het geheim</h1><p>Mevrouw Aardbei woont op nummer twaalf.</p>');
const files: Files = {
  ...needed,
  'initiatieven/moestuin/index.html': moestuin,
  'knelpunten/geheim/index.html': secretive,
  'initiatieven/pagina/2/index.html': page('<h1>Nog meer</h1>', { found: false }),
};

let store: ReleaseStore;
let get: (path: string) => Promise<{ status: number; body: Buffer }>;

beforeEach(async () => {
  store = await ReleaseStore.open(temporaryFolder(), silent);
  const app = createServer();
  onTestFinished(() => app.close());
  await addRoutes(app, {
    store,
    compiled: filesAsSite,
    siteUrl: 'http://localhost',
    webhookSecret: 'a-secret-of-some-length',
    rendering: () => null,
    standing: () => null,
    status: () => {
      throw new Error('nobody asks');
    },
    nudge: () => undefined,
    ...noForms,
  });
  get = async (path) => {
    const { statusCode, rawPayload } = await app.inject({ url: path });
    return { status: statusCode, body: rawPayload };
  };
});

let publishedAt = Date.parse('2026-06-01T10:00:00Z');
const publish = (next: Files, redirects?: Map<string, string>) =>
  publishFiles(store, next, new Date((publishedAt += 60_000)), redirects);
const index = () => makeSearchIndex(store.paths, store.current!.manifest);

/** Every fragment of the newest index: its address and the page that it tells about. */
async function fragments(): Promise<Map<string, string>> {
  const folder = join(filesOf(store.paths, currentName(store.paths)!), 'fragment');
  const found = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const { status, body } = await get(`/pagefind/fragment/${name}`);
    if (status === 200)
      found.set(/"url":"([^"]*)"/.exec(gunzipSync(body).toString())![1]!, `/pagefind/fragment/${name}`);
  }
  return found;
}

describe('the search index of a release', () => {
  it('holds the pages that may be found, and no other', async () => {
    await publish(files);
    expect((await get('/pagefind/pagefind-entry.json')).status).toBe(404);
    await index();
    expect([...(await fragments()).keys()].sort()).toEqual(['/initiatieven/moestuin/', '/knelpunten/geheim/']);
    const { body } = await get('/pagefind/pagefind-entry.json');
    expect(JSON.parse(body.toString())).toMatchObject({ languages: { nl: { page_count: 2 } } });
    expect((await get('/pagefind/pagefind.js')).status).toBe(200);
    expect((await get('/pagefind/pagefind-ui.js')).status).toBe(404);
  });

  it('gives nothing of a page that was unpublished, changed or moved, from the swap on', async () => {
    await publish({ ...files, 'nieuws/a/index.html': page('<h1>Nieuws</h1><p>Aardbeien in de tuin.</p>') });
    await index();
    const before = await fragments();
    const { 'knelpunten/geheim/index.html': _, ...rest } = files;
    await publish(
      {
        ...rest,
        'initiatieven/moestuin/index.html': page('<h1>De moestuin</h1><p>Ingetrokken op 1 juni.</p>'),
        'nieuws/a/index.html': page('<h1>Nieuws</h1><p>Aardbeien in de tuin.</p>'),
      },
      new Map([['/nieuws/a/', '/nieuws/b/']]),
    );
    for (const [page, address] of before) expect([page, (await get(address)).status]).toEqual([page, 404]);
    await index();
    expect([...(await fragments()).keys()]).not.toContain('/knelpunten/geheim/');
  });

  it('stays readable when only the menu changed, and is not made again', async () => {
    await publish(files);
    await index();
    const name = currentName(store.paths);
    const menu = page('<h1>De moestuin</h1><p>Samen wortels en aardbeien kweken.</p>', { menu: 'Ander menu' });
    await publish({ ...files, 'initiatieven/moestuin/index.html': menu });
    expect((await fragments()).size).toBe(2);
    await index();
    expect(currentName(store.paths)).toBe(name);
  });

  it('serves a browser that began with an older index', async () => {
    await publish(files);
    await index();
    const before = await fragments();
    await publish({ ...files, 'nieuws/a/index.html': page('<h1>Nieuws</h1><p>Vandaag.</p>') });
    await index();
    for (const address of before.values()) expect((await get(address)).status).toBe(200);
    expect((await fragments()).size).toBe(3);
  });

  it('keeps three indexes, and what a killed run left is no index', async () => {
    mkdirSync(join(store.paths.staging, 'search-half-made/files'), { recursive: true });
    for (const word of ['een', 'twee', 'drie', 'vier']) {
      await publish({ ...files, 'nieuws/a/index.html': page(`<h1>Nieuws</h1><p>${word}</p>`) });
      await index();
    }
    expect(keptNames(store.paths)).toHaveLength(3);
    expect(keptNames(store.paths)[0]).toBe(currentName(store.paths));
  });

  it('is made again when it was damaged', async () => {
    await publish(files);
    await index();
    const name = currentName(store.paths)!;
    const folder = filesOf(store.paths, name);
    writeFileSync(join(folder, 'pagefind.js'), 'half');
    await index();
    expect(currentName(store.paths)).not.toBe(name);
    rmSync(join(store.paths.search, currentName(store.paths)!, 'index.json'));
    await index();
    expect((await fragments()).size).toBe(2);
  });

  it('answers strange addresses as any other page that is not there', async () => {
    await publish(files);
    await index();
    for (const path of ['../index.json', '%2e%2e/index.json', 'fragment/', 'fragment/nl_0000000.pf_fragment', ''])
      expect((await get(`/pagefind/${path}`)).status, path).toBe(404);
  });
});
