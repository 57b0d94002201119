import { describe, expect, it, onTestFinished } from 'vitest';
import type { CompiledSite } from '../publisher/ports.ts';
import { ReleaseStore } from '../releases/store.ts';
import { filesAsSite, needed, publishFiles, silent, type Files, noForms } from '../test-support/fixture-site.ts';
import { temporaryFolder } from '../test-support/temporary-folder.ts';
import { addRoutes, createServer } from './app.ts';

const files: Files = { ...needed, 'keurmerk/zelftest/index.html': '<h1>Zelftest</h1>' };

/** Shows the query that the page would get. */
const echoing: CompiledSite<Files> = {
  ...filesAsSite,
  render: async (url) =>
    new Response(`${url.pathname} ${url.search}`, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
};

async function setUp({ isKnown = true, extra = {} as Files } = {}) {
  const store = await ReleaseStore.open(temporaryFolder(), silent);
  await publishFiles(store, { ...files, ...extra });
  const lines: string[] = [];
  const app = createServer({ level: 'info', stream: { write: (line: string) => void lines.push(line) } });
  onTestFinished(() => app.close());
  await addRoutes(app, {
    store,
    compiled: echoing,
    siteUrl: 'http://localhost:4321',
    webhookSecret: 'a-secret-of-some-length',
    rendering: () =>
      isKnown && store.current ? { content: files, asOf: new Date(), releaseId: store.current.id } : null,
    standing: () => null,
    status: () => ({
      running: null,
      cmsAnswers: true,
      lookedAt: null,
      hold: null,
      failure: null,
      problems: [],
      runs: [],
    }),
    nudge: () => undefined,
    ...noForms,
  });
  const post = (payload: string, headers: Record<string, string> = {}) =>
    app.inject({
      method: 'POST',
      url: '/keurmerk/zelftest/',
      payload,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  return { app, post, lines };
}

describe('answers of the self-test', () => {
  it('come back in the same page, kept by nobody', async () => {
    const { post } = await setUp();
    const response = await post('A1=ja&B1=nee&uitkomst=2026');
    expect(response.statusCode).toBe(200);
    expect(response.body).toBe('/keurmerk/zelftest/ ?A1=ja&B1=nee&uitkomst=');
    expect(response.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(response.headers['set-cookie']).toBeUndefined();
    expect(response.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('never reach the log', async () => {
    const { post, lines } = await setUp();
    await post('A1=weet-niet');
    expect(lines.join('')).toContain('/keurmerk/zelftest/');
    expect(lines.join('')).not.toContain('weet-niet');
  });

  it('may be none, twice the same, or no text at all', async () => {
    const { post } = await setUp();
    expect((await post('')).body).toBe('/keurmerk/zelftest/ ?uitkomst=');
    expect((await post('A1=ja&A1=nee&A2=deels')).body).toBe('/keurmerk/zelftest/ ?A2=deels&uitkomst=');
  });

  it('are refused when they are more than a form can hold, or no form', async () => {
    const { post } = await setUp();
    expect((await post(`A1=${'x'.repeat(20_000)}`)).statusCode).toBe(413);
    expect((await post('{}', { 'content-type': 'application/json' })).statusCode).toBe(415);
  });

  it('wait while the content behind this release is not known', async () => {
    const { post } = await setUp({ isKnown: false });
    const response = await post('A1=ja');
    expect(response.statusCode).toBe(503);
    expect(response.headers['retry-after']).toBe('60');
  });

  it('are taken at this address only', async () => {
    const { app } = await setUp();
    const response = await app.inject({ method: 'POST', url: '/keurmerk/', payload: 'A1=ja' });
    expect(response.statusCode).toBe(405);
  });
});

describe('a code that is not in the register', () => {
  it('is answered with 404 by the register itself', async () => {
    const { app } = await setUp();
    const response = await app.inject({ url: '/keurmerk/register/ZZZ9/' });
    expect(response.statusCode).toBe(404);
    expect(response.body).toBe('/keurmerk/register/ ?code=ZZZ9');
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('is the general 404 page while the content is not known, and for a file', async () => {
    const unknown = await setUp({ isKnown: false });
    expect((await unknown.app.inject({ url: '/keurmerk/register/ZZZ9/' })).body).toBe(needed['404.html']);
    const { app } = await setUp();
    expect((await app.inject({ url: '/keurmerk/register/ZZZ9.json' })).body).toBe(needed['404.html']);
  });
});

describe('badges and data of the record', () => {
  it.each(['keurmerk/register/K7P2/badge-klein.svg', 'keurmerk/register/K7P2.json', 'statuut/1.1.json'])(
    'may be used by other sites: %s',
    async (path) => {
      const { app } = await setUp({ extra: { [path]: '{}' } });
      const { headers } = await app.inject({ url: `/${path}` });
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
      expect(headers['access-control-allow-origin']).toBe('*');
    },
  );

  it('open nothing else', async () => {
    const { app } = await setUp();
    const { headers } = await app.inject({ url: '/keurmerk/zelftest/' });
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });
});
