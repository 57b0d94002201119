import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { PublisherStatus } from '../publisher/status.ts';
import { ReleaseStore } from '../releases/store.ts';
import {
  filesAsSite,
  longText,
  needed,
  publishFiles,
  silent,
  type Files,
  noForms,
} from '../test-support/fixture-site.ts';
import { temporaryFolder } from '../test-support/temporary-folder.ts';
import { addRoutes, createServer } from './app.ts';

// Real files, on a disk that others use too.
vi.setConfig({ testTimeout: 30_000 });

const page = 'initiatieven/moestuin/index.html';
const secret = 'a-secret-of-some-length';
const files: Files = {
  ...needed,
  '404.html': `<h1>Niet gevonden</h1>${longText('weg')}`,
  'initiatieven/index.html': longText('Alle'),
  [page]: longText('Moestuin'),
  '_astro/stijl.abc.css': longText('css'),
  'media/foto.jpg': longText('foto'),
  '.well-known/security.txt': 'Contact: mailto:post@example.org',
  'rss.xml': longText('feed'),
  'agenda.ics': longText('agenda'),
  'data/catalogus.jsonld': longText('catalogus'),
  'data/initiatieven.json': longText('x').repeat(50),
};
const quiet: PublisherStatus = {
  running: null,
  cmsAnswers: true,
  lookedAt: '2026-06-10T10:00:00.000Z',
  hold: null,
  failure: null,
  problems: [],
  runs: [],
};

async function setUp({ siteUrl = 'http://localhost:4321', status = quiet, published = true } = {}) {
  const store = await ReleaseStore.open(temporaryFolder(), silent);
  const redirects = new Map([['/initiatieven/oude-naam/', '/initiatieven/moestuin/']]);
  if (published) await publishFiles(store, files, new Date('2026-06-01T10:00:00Z'), redirects);
  let nudges = 0;
  let known = true;
  const lines: string[] = [];
  const app = createServer({
    level: 'info',
    stream: { write: (line: string) => void lines.push(line) },
  });
  onTestFinished(() => app.close());
  await addRoutes(app, {
    store,
    compiled: filesAsSite,
    siteUrl,
    webhookSecret: secret,
    rendering: () =>
      known && store.current ? { content: files, asOf: new Date(), releaseId: store.current.id } : null,
    status: () => status,
    standing: (_content, type, documentId) =>
      type === 'initiative' && documentId === 'abc' ? { digest: 'd1', address: '/initiatieven/moestuin/' } : null,
    nudge: () => void nudges++,
    ...noForms,
  });
  return { app, store, lines, nudges: () => nudges, forget: () => void (known = false) };
}

let site: Awaited<ReturnType<typeof setUp>>;
beforeEach(async () => void (site = await setUp()));
const get = (url: string, headers: Record<string, string> = {}) => site.app.inject({ url, headers });

describe('a page', () => {
  it('is answered at its address with a slash', async () => {
    const response = await get('/initiatieven/moestuin/');
    expect(response.statusCode).toBe(200);
    expect(response.body).toBe(files[page]);
    expect(response.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
    });
  });

  it.each([
    ['/initiatieven', '/initiatieven/'],
    ['/initiatieven/moestuin?x=1', '/initiatieven/moestuin/?x=1'],
    ['/initiatieven/index.html', '/initiatieven/'],
    ['/index.html', '/'],
    ['/initiatieven/oude-naam/', '/initiatieven/moestuin/'],
    ['/initiatieven/oude-naam', '/initiatieven/moestuin/'],
  ])('leads from %s to %s for good', async (from, to) => {
    const response = await get(from);
    expect([response.statusCode, response.headers.location]).toEqual([301, to]);
  });

  it.each([
    ['br', 'br', brotliDecompressSync],
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
  ])('comes compressed to a browser that says %s', async (accept, coding, unpack) => {
    const response = await get('/initiatieven/moestuin/', { 'accept-encoding': accept });
    expect(response.headers['content-encoding']).toBe(coding);
    expect(unpack(response.rawPayload).toString()).toBe(files[page]);
    expect(Number(response.headers['content-length'])).toBe(response.rawPayload.length);
  });

  it.each(['identity', 'br;q=0', 'deflate', ''])('comes plain to a browser that says "%s"', async (accept) => {
    const response = await get('/initiatieven/moestuin/', { 'accept-encoding': accept });
    expect(response.headers['content-encoding']).toBeUndefined();
    expect(response.body).toBe(files[page]);
  });

  it('has the same ETag in every form', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', ''].map(async (accept) => (await get('/', { 'accept-encoding': accept })).headers.etag),
    );
    expect(new Set(tags).size).toBe(1);
  });

  it('is not sent to a browser that has it', async () => {
    const { headers } = await get('/initiatieven/moestuin/');
    expect(headers['last-modified']).toBe('Mon, 01 Jun 2026 10:00:00 GMT');
    const conditions: Record<string, string>[] = [
      { 'if-none-match': headers.etag as string },
      { 'if-none-match': `"x", ${(headers.etag as string).slice(2)}` },
      { 'if-modified-since': headers['last-modified'] as string },
    ];
    for (const condition of conditions) {
      const response = await get('/initiatieven/moestuin/', condition);
      expect([response.statusCode, response.body, response.headers.etag]).toEqual([304, '', headers.etag]);
    }
    const other = await get('/initiatieven/moestuin/', {
      'if-none-match': 'W/"x"',
      'if-modified-since': headers['last-modified'] as string,
    });
    expect(other.statusCode).toBe(200);
  });

  it('that did not change keeps its validators in the next release, and one that did gets new ones', async () => {
    const before = { home: await get('/'), page: await get('/initiatieven/moestuin/') };
    await publishFiles(site.store, { ...files, [page]: 'Anders' }, new Date('2026-06-02T10:00:00Z'));
    const again = async (url: string, { headers }: typeof before.home) =>
      (
        await get(url, {
          'if-none-match': headers.etag as string,
          'if-modified-since': headers['last-modified'] as string,
        })
      ).statusCode;
    expect(await again('/', before.home)).toBe(304);
    expect(await again('/initiatieven/moestuin/', before.page)).toBe(200);
  });

  it('that went back to an older version is sent again, also to a browser that only knows the date', async () => {
    await publishFiles(site.store, { ...files, [page]: 'Nieuwer' }, new Date('2026-06-02T10:00:00Z'));
    const newer = await get('/initiatieven/moestuin/');
    site.store.activate(site.store.ids()[0]!);
    const response = await get('/initiatieven/moestuin/', {
      'if-modified-since': newer.headers['last-modified'] as string,
    });
    expect([response.statusCode, response.body]).toEqual([200, files[page]]);
  });

  it.each(['/', '/initiatieven/?wijk=x', '/media/foto.jpg', '/bestaat-niet/', '/data/initiatieven.json'])(
    'answers HEAD at %s as GET, without a body',
    async (url) => {
      const [full, head] = await Promise.all([get(url), site.app.inject({ method: 'HEAD', url })]);
      expect([head.statusCode, head.headers['content-length'], head.headers['content-type']]).toEqual([
        full.statusCode,
        full.headers['content-length'],
        full.headers['content-type'],
      ]);
      expect(head.body).toBe('');
    },
  );
});

describe('other files', () => {
  it.each(['/_astro/stijl.abc.css', '/media/foto.jpg'])(
    'with a hash in their name may be kept for a year: %s',
    async (url) => {
      expect((await get(url)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    },
  );

  it.each([
    ['/_astro/stijl.abc.css', 'text/css; charset=utf-8'],
    ['/media/foto.jpg', 'image/jpeg'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
    ['/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/agenda.ics', 'text/calendar; charset=utf-8'],
    ['/data/catalogus.jsonld', 'application/ld+json; charset=utf-8'],
  ])('say what they are: %s', async (url, type) => {
    const response = await get(url);
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, type]);
  });

  it('made for other programs may be used by any other site; pages may not', async () => {
    for (const url of ['/rss.xml', '/agenda.ics', '/data/initiatieven.json']) {
      expect((await get(url)).headers).toMatchObject({
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
      });
    }
    for (const url of ['/initiatieven/', '/media/foto.jpg']) {
      const { headers } = await get(url);
      expect([headers['access-control-allow-origin'], headers['cross-origin-resource-policy']]).toEqual([
        undefined,
        'same-origin',
      ]);
    }
  });

  it('that only an older release has stay reachable when their name has a hash', async () => {
    await publishFiles(site.store, needed);
    expect((await get('/_astro/stijl.abc.css')).statusCode).toBe(200);
    expect((await get('/initiatieven/moestuin/')).statusCode).toBe(404);
  });

  it('ignore a query', async () => {
    const response = await get('/media/foto.jpg?v=2');
    expect([response.statusCode, response.body]).toEqual([200, files['media/foto.jpg']]);
  });

  it('stored in one form can be fetched in part', async () => {
    const response = await get('/media/foto.jpg', { range: 'bytes=0-3' });
    expect([response.statusCode, response.body]).toEqual([206, files['media/foto.jpg']!.slice(0, 4)]);
  });

  it('are sent in full to a browser with an unknown date', async () => {
    expect((await get('/media/foto.jpg', { 'if-modified-since': 'Mon, 01 Jan 2029 10:00:00 GMT' })).statusCode).toBe(
      200,
    );
  });
});

describe('what is not there', () => {
  it('gets the 404 page of the release, without validators', async () => {
    const response = await get('/bestaat/niet/');
    expect([response.statusCode, response.body]).toEqual([404, files['404.html']]);
    expect([response.headers.etag, response.headers['cache-control']]).toEqual([undefined, 'no-cache']);
  });

  it.each([
    '/404.html',
    '/404/',
    '/404',
    '/../secrets.json',
    '/%2e%2e/secrets.json',
    '/initiatieven/../../secrets.json',
    '/initiatieven%2fmoestuin/',
    '/initiatieven%5cmoestuin/',
    '/initiatieven/%00',
    '//initiatieven/',
    '//example.org/..',
    '/.git/config',
    '/manifests/x.json',
    '/current',
    `/${page}.br`,
    '/initiatieven/moestuin/index.html.gz',
    '/onbekend/?wijk=x',
    `/${'a'.repeat(5000)}`,
    '/__proto__',
    '/constructor/',
    '/initiatieven//moestuin/',
  ])('is 404: %s', async (url) => {
    const response = await get(url);
    expect([response.statusCode, response.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(response.body).toBe(files['404.html']);
  });

  it.each(['/%', '/%zz/', '/initiatieven/%c3%28/', '/%E0%A4%A'])(
    'is a clear Dutch 400 when the address is malformed: %s',
    async (url) => {
      const response = await get(url);
      expect(response.statusCode).toBe(400);
      expect(response.body).toContain('Dit adres klopt niet');
    },
  );

  // A raw socket: fetch and inject tidy an address up before they send it.
  it.each(['/../../secrets.json', '/initiatieven/./moestuin/', '/initiatieven/../initiatieven/'])(
    'can not be reached by dots in a raw request line: %s',
    async (path) => {
      const address = new URL(await site.app.listen({ host: '127.0.0.1', port: 0 }));
      const answer = await new Promise<string>((resolve, reject) => {
        const socket = connect(Number(address.port), '127.0.0.1', () =>
          socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
        );
        let text = '';
        socket
          .on('data', (bytes) => (text += String(bytes)))
          .on('end', () => resolve(text))
          .on('error', reject);
      });
      expect(answer).toMatch(/^HTTP\/1.1 404/);
    },
  );

  it('can not be posted to', async () => {
    const response = await site.app.inject({ method: 'POST', url: '/initiatieven/', payload: 'x' });
    expect([response.statusCode, response.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('before the first release is a 503 that says so', async () => {
    site = await setUp({ published: false });
    const response = await get('/');
    expect([response.statusCode, response.headers['retry-after']]).toEqual([503, '60']);
    expect(response.body).toContain('De site is er bijna');
  });
});

describe('a page with a query', () => {
  it('is rendered from the content of the release, for people and not for search engines', async () => {
    const response = await get('/initiatieven/?wijk=prinsenhof');
    expect(response.statusCode).toBe(200);
    expect(response.body).toContain('gefilterd op prinsenhof');
    expect(response.headers).toMatchObject({
      'x-robots-tag': 'noindex',
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
    });
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('comes compressed too (%s)', async (coding, unpack) => {
    const response = await get('/initiatieven/?wijk=prinsenhof', { 'accept-encoding': coding });
    expect(response.headers['content-encoding']).toBe(coding);
    expect(unpack(response.rawPayload).toString()).toContain('gefilterd op prinsenhof');
  });

  it('is the whole page when the content behind the release is not known', async () => {
    site.forget();
    const response = await get('/initiatieven/?wijk=prinsenhof');
    expect([response.statusCode, response.body, response.headers['x-robots-tag']]).toEqual([
      200,
      files['initiatieven/index.html'],
      'noindex',
    ]);
  });

  it('may have 512 characters of query and no more', async () => {
    expect((await get(`/initiatieven/?q=${'a'.repeat(510)}`)).statusCode).toBe(200);
    const response = await get(`/initiatieven/?q=${'a'.repeat(511)}`);
    expect(response.statusCode).toBe(414);
    expect(response.body).toContain('Dit adres is te lang');
  });

  it('that fails is a Dutch message for the visitor and a line for the operator', async () => {
    filesAsSite.render = ((render) => {
      onTestFinished(() => void (filesAsSite.render = render));
      return () => Promise.reject(new Error('the template broke'));
    })(filesAsSite.render);
    const response = await get('/initiatieven/?wijk=prinsenhof');
    expect(response.statusCode).toBe(500);
    expect(response.body).toContain('Er ging iets mis');
    expect(response.body).not.toContain('template');
    expect(site.lines.join('')).toContain('the template broke');
  });
});

describe('the search page', () => {
  it('is one file for every question, however long', async () => {
    const body = longText('Zoeken');
    await publishFiles(site.store, { ...files, 'zoeken/index.html': body });
    for (const question of ['', '?q=plein', `?q=${'%F0%9F%8C%B3'.repeat(200)}`]) {
      const response = await get(`/zoeken/${question}`);
      expect([response.statusCode, response.body]).toEqual([200, body]);
      expect(response.headers['cache-control']).toBe('no-cache');
    }
  });
});

describe('every answer', () => {
  it.each(['/', '/bestaat-niet/', '/%', '/healthz', '/initiatieven/?wijk=x', '/initiatieven'])(
    'has the security headers: %s',
    async (url) => {
      const { headers } = await get(url);
      const policy = String(headers['content-security-policy']);
      expect(policy.split(';').sort()).toEqual([
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'none'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self' data:",
        "script-src 'none'",
        "style-src 'self'",
      ]);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
      });
      expect(headers['strict-transport-security']).toBeUndefined();
      expect(headers['set-cookie']).toBeUndefined();
    },
  );

  it('lets the search page run its engine and read the index, and no other page', async () => {
    for (const url of ['/zoeken/', '/zoeken/?q=plein'])
      expect((await get(url)).headers['content-security-policy']).toMatch(
        /script-src 'self' 'wasm-unsafe-eval';.*connect-src 'self'/,
      );
    for (const url of ['/zoeken', '/zoeken/x/', '/initiatieven/?q=/zoeken/'])
      expect((await get(url)).headers['content-security-policy']).toContain("script-src 'none'");
  });

  it('lets the page of the map show tiles of PDOK, and no other page', async () => {
    for (const url of ['/initiatieven/kaart/', '/initiatieven/kaart/?thema=groen'])
      expect((await get(url)).headers['content-security-policy']).toMatch(
        /img-src 'self' data: https:\/\/service\.pdok\.nl;.*script-src 'self';/,
      );
    for (const url of ['/', '/initiatieven/', '/initiatieven/kaart', '/initiatieven/kaart/x/'])
      expect((await get(url)).headers['content-security-policy']).not.toContain('pdok');
  });

  it('asks for https when the site has it', async () => {
    site = await setUp({ siteUrl: 'https://participienter.example' });
    expect((await get('/')).headers['strict-transport-security']).toContain('max-age=31536000');
  });

  it('is one line in the log, without query, body or IP address', async () => {
    await get('/initiatieven/?wijk=geheim');
    await site.app.inject({
      method: 'POST',
      url: '/hooks/content',
      payload: 'private words',
      headers: { authorization: `Bearer ${secret}` },
    });
    const log = site.lines.join('');
    expect(site.lines.filter((line) => line.includes('/initiatieven/'))).toHaveLength(1);
    expect(log).not.toMatch(/geheim|private words|127\.0\.0\.1|a-secret/);
  });
});

describe('/healthz', () => {
  it('tells that all is well, and no more to who has no secret', async () => {
    const response = await get('/healthz');
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({
      status: 'ok',
      release: {
        id: site.store.current!.id,
        publishedAt: '2026-06-01T10:00:00.000Z',
        files: Object.keys(files).length,
      },
      cms: { answers: true, lookedAt: quiet.lookedAt },
      outbox: { waiting: 0, aside: 0 },
      hold: null,
      failingSince: null,
      problems: 0,
    });
  });

  it('is 503 before the first release', async () => {
    site = await setUp({ published: false });
    expect((await get('/healthz')).statusCode).toBe(503);
  });

  it('tells titles and reasons only to who knows the secret', async () => {
    const status: PublisherStatus = {
      ...quiet,
      cmsAnswers: false,
      failure: {
        forEditor: 'Het beheersysteem antwoordt niet.',
        since: '2026-06-10T10:00:00.000Z',
      },
      problems: [{ title: 'Concept dat nog geheim is', message: '…' }],
    };
    site = await setUp({ status });
    const open = await get('/healthz');
    expect(open.json()).toMatchObject({ status: 'failing', cms: { answers: false }, problems: 1 });
    expect(open.body).not.toMatch(/geheim|beheersysteem|details|running/);
    const closed = await get('/healthz', { authorization: `Bearer ${secret}` });
    expect(closed.json().details).toMatchObject({
      failure: status.failure,
      problems: status.problems,
      siteUrl: 'http://localhost:4321',
    });
  });

  it('tells who knows the secret what is going on, and how far it is', async () => {
    const running = { phase: 'making', since: '2026-06-10T10:00:00.000Z', made: 40, expected: 120 } as const;
    site = await setUp({ status: { ...quiet, running } });
    const { details } = (await get('/healthz', { authorization: `Bearer ${secret}` })).json();
    expect(details.running).toEqual(running);
  });
});

describe('where an entry stands', () => {
  const entry = '/healthz/entry/initiative/abc';
  const ask = (url: string) => get(url, { authorization: `Bearer ${secret}` });

  it('is told only to who knows the secret', async () => {
    for (const other of [undefined, 'something-else-of-length']) {
      const response = await get(entry, other ? { authorization: `Bearer ${other}` } : {});
      expect([response.statusCode, response.body]).toEqual([401, '']);
    }
  });

  it('is the version that visitors get and the page that shows it', async () => {
    const response = await ask(entry);
    expect(response.json()).toEqual({ known: true, entry: { digest: 'd1', address: '/initiatieven/moestuin/' } });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('is nowhere for what is not on the site', async () => {
    for (const url of ['/healthz/entry/initiative/xyz', '/healthz/entry/submission/abc'])
      expect((await ask(url)).json()).toEqual({ known: true, entry: null });
  });

  it('is not known while the content behind the release is not', async () => {
    site.forget();
    expect((await ask(entry)).json()).toEqual({ known: false, entry: null });
  });
});

describe('the webhook', () => {
  const post = (headers: Record<string, string>, payload: string | Buffer = '{}') =>
    site.app.inject({ method: 'POST', url: '/hooks/content', headers, payload });

  it('nudges who knows the secret and answers at once', async () => {
    expect((await post({ authorization: `Bearer ${secret}` })).statusCode).toBe(202);
    expect(site.nudges()).toBe(1);
  });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Bearer wrong',
    `Basic ${secret}`,
    secret,
    `Bearer ${secret}x`,
    `Bearer ${secret.slice(1)}`,
  ])('refuses "%s" without nudging', async (authorization) => {
    const response = await post(authorization === undefined ? {} : { authorization });
    expect([response.statusCode, site.nudges()]).toEqual([401, 0]);
  });

  it.each([
    ['garbage', 'application/json', '{{{{'],
    ['an unknown content type', 'application/x-nonsense', Buffer.from([0, 255, 13, 10])],
    ['no body', 'application/json', ''],
  ])('does not care about %s', async (_, type, payload) => {
    expect((await post({ authorization: `Bearer ${secret}`, 'content-type': type }, payload)).statusCode).toBe(202);
  });

  it('survives ten megabytes at once and goes on serving', async () => {
    const { port } = new URL(await site.app.listen({ host: '127.0.0.1', port: 0 }));
    const send = (authorization: string) =>
      new Promise<number>((resolve) => {
        const request = httpRequest(
          {
            port,
            host: '127.0.0.1',
            path: '/hooks/content',
            method: 'POST',
            headers: { authorization },
          },
          (response) => {
            response.resume();
            resolve(response.statusCode ?? 0);
          },
        );
        // The server hangs up on what it does not want to read.
        request.on('error', () => resolve(0));
        request.end(Buffer.alloc(1024 * 1024, 'x'));
      });
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => send(n % 2 ? `Bearer ${secret}` : 'Bearer no')),
    );
    expect(answers.filter((status) => ![202, 401, 0].includes(status))).toEqual([]);
    expect(site.nudges()).toBe(5);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(200);
  });

  it('has no other method', async () => {
    expect((await get('/hooks/content')).statusCode).toBe(404);
  });
});

describe('a size of a picture', () => {
  const stem = '0123456789abcdef-1600';
  const base = `media/${stem}.webp`;
  const address = `/media/${stem}-480.avif`;
  const pooled = () => join(site.store.paths.media, 'variants', `${stem}-480.avif`);
  const make = () => {
    mkdirSync(dirname(pooled()), { recursive: true });
    writeFileSync(pooled(), 'avif');
  };
  beforeEach(() => publishFiles(site.store, { ...files, [base]: 'webp' }));

  it('is the web-ready one until it is made, and browsers ask again', async () => {
    const response = await get(address);
    expect(response.statusCode).toBe(200);
    expect(response.body).toBe('webp');
    expect(response.headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'no-cache' });
  });

  it('is kept for a year once it is made', async () => {
    const before = await get(address);
    make();
    const response = await get(address, { 'if-none-match': String(before.headers.etag) });
    expect(response.statusCode).toBe(200);
    expect(response.body).toBe('avif');
    expect(response.headers).toMatchObject({
      'content-type': 'image/avif',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect((await get(address, { 'if-none-match': String(response.headers.etag) })).statusCode).toBe(304);
  });

  it('is still there for a tab that shows an older release', async () => {
    make();
    await publishFiles(site.store, files);
    expect((await get(address)).body).toBe('avif');
  });

  it.each([
    `/media/${stem}-481.avif`,
    '/media/fedcba9876543210-1600-480.avif',
    `/media/..%2fvariants%2f${stem}-480.avif`,
    `/media/${stem}-480.avif/`,
  ])('is not found at %s, which no page names', async (other) => {
    make();
    expect((await get(other)).statusCode).toBe(404);
  });
});

describe('a share picture', () => {
  const name = '0123456789abcdef.png';
  const withIndex = { ...files, 'og.png': 'algemeen', 'og/index.jsonl': `${JSON.stringify([name, {}])}\n` };
  const make = (other = name) => {
    mkdirSync(site.store.paths.sharePictures, { recursive: true });
    writeFileSync(join(site.store.paths.sharePictures, other), 'eigen');
  };

  it('is the general one until it is made', async () => {
    await publishFiles(site.store, withIndex);
    const response = await get(`/og/${name}`);
    expect(response.body).toBe('algemeen');
    expect(response.headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'no-cache' });
  });

  it('is its own, for a year, once it is made', async () => {
    await publishFiles(site.store, withIndex);
    make();
    const response = await get(`/og/${name}`);
    expect(response.body).toBe('eigen');
    expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('is the general one again when no page names it any more: it may show what was withdrawn', async () => {
    await publishFiles(site.store, withIndex);
    make();
    await publishFiles(site.store, { ...withIndex, 'og/index.jsonl': '' });
    expect((await get(`/og/${name}`)).body).toBe('algemeen');
  });

  it('is not found under a name that is none', async () => {
    await publishFiles(site.store, withIndex);
    make('geheim.png');
    for (const path of ['/og/geheim.png', '/og/..%2fgeheim.png', '/og/'])
      expect((await get(path)).statusCode).toBe(404);
  });
});
