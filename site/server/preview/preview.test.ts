import type { PreviewFile, PreviewLink } from 'shared-types/preview-link';
import { signPreview } from 'shared-types/preview-link';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { addSecurityHeaders } from '../http/security-headers.ts';
import { createServer } from '../http/app.ts';
import { addPreview } from './index.ts';
import { openElsewhere } from './open-elsewhere.ts';
import type { PreviewAnswer, PreviewDesk } from './preview-desk.ts';

const previewToken = 'preview-token-0123456789';
const now = new Date('2026-06-01T10:00:00Z');
const until = now.getTime() / 1000 + 900;
const editor = 'https://cms.example/admin/content-manager/collection-types/api::initiative.initiative/abc';
const claims: PreviewLink = { kind: 'page', type: 'initiative', documentId: 'abc', version: 'draft', until, editor };

let answer: PreviewAnswer;
let known: string | null;
let asked: unknown[];
const desk: PreviewDesk<string> = {
  page: async (link, content) => {
    asked.push([link.documentId, content]);
    return answer;
  },
  file: async ({ url }) => {
    if (url === '/uploads/weg.png') throw new TypeError('fetch failed');
    return Buffer.from(`bytes of ${url}`);
  },
};

beforeEach(() => {
  answer = { address: '/initiatieven/moestuin/', html: '<h1>Moestuin</h1>' };
  known = 'the newest content';
  asked = [];
});

async function get(path: string) {
  const app = createServer();
  onTestFinished(() => app.close());
  await addSecurityHeaders(app, 'https://site.example');
  addPreview(app, { desk, known: () => known, previewToken, now: () => now });
  const { statusCode, headers, body } = await app.inject({ url: path });
  return { status: statusCode, headers, body, policy: String(headers['content-security-policy']) };
}
const page = (link: string) => get(`/voorbeeld/?link=${link}`);
const file = (given: Partial<PreviewFile>) =>
  get(
    `/voorbeeld/bestand/?link=${signPreview({ kind: 'file', url: '/uploads/a.png', mime: 'image/png', until, ...given }, previewToken)}`,
  );

describe('the preview', () => {
  it('shows what a good link says, from the newest content', async () => {
    const { status, body } = await page(signPreview(claims, previewToken));
    expect([status, body]).toEqual([200, '<h1>Moestuin</h1>']);
    expect(asked).toEqual([['abc', 'the newest content']]);
  });

  it('is kept by nobody, found by nobody, and told to no other site', async () => {
    const { headers } = await page(signPreview(claims, previewToken));
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
  });

  it('is framed by the admin alone, and a form on it goes nowhere', async () => {
    const { headers, policy } = await page(signPreview(claims, previewToken));
    expect(policy).toContain('frame-ancestors https://cms.example');
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(headers['x-frame-options']).toBeUndefined();
  });

  it('refuses a made-up link, without a word about what it asks for', async () => {
    const { status, body, policy } = await page(signPreview(claims, 'another-token'));
    expect(status).toBe(403);
    expect(body).toContain('Deze link klopt niet');
    expect(body).not.toContain('cms.example');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(asked).toEqual([]);
  });

  it('says in the frame of the admin that a link has expired, and how to go on', async () => {
    const { status, body, policy } = await page(signPreview({ ...claims, until: until - 901 }, previewToken));
    expect(status).toBe(410);
    expect(body).toContain('Deze link is verlopen');
    expect(body).toContain(`href="${editor}"`);
    expect(policy).toContain('frame-ancestors https://cms.example');
    expect(asked).toEqual([]);
  });

  it.each([
    ['gone', 404, 'Dit item is er niet meer'],
    ['not-live', 404, 'Dit staat nog niet op de site'],
    ['nowhere', 409, 'Dit heeft nog geen bladzijde'],
    ['impossible', 422, 'Dit voorbeeld kan nog niet'],
    ['cms-silent', 503, 'De redactie geeft geen antwoord'],
  ] as const)('says so in Dutch when there is nothing to show: %s', async (refusal, expected, title) => {
    answer = { refusal };
    const { status, body, headers } = await page(signPreview(claims, previewToken));
    expect(status).toBe(expected);
    expect(body).toContain(`<h1>${title}</h1>`);
    expect(body).toContain('Ga terug naar de redactie');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('waits for the first content', async () => {
    known = null;
    expect((await page(signPreview(claims, previewToken))).status).toBe(503);
  });

  it('gives a file of a draft under a link of its own', async () => {
    const { status, headers, body } = await file({});
    expect([status, headers['content-type'], body]).toEqual([200, 'image/png', 'bytes of /uploads/a.png']);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
    expect((await file({ until: until - 901 })).status).toBe(410);
    expect((await file({ url: '/uploads/weg.png' })).status).toBe(503);
    expect((await get(`/voorbeeld/bestand/?link=${signPreview(claims, previewToken)}`)).status).toBe(403);
  });
});

describe('links on a previewed page', () => {
  it('open beside it', () => {
    expect(openElsewhere('<p><a class="button" href="/agenda/">Agenda</a></p>')).toBe(
      '<p><a target="_blank" rel="noopener" class="button" href="/agenda/">Agenda</a></p>',
    );
  });

  it.each([
    '<a class="skip" href="#inhoud">Inhoud</a>',
    '<a href="https://cms.example/" target="_top">Terug</a>',
    '<a id="x">Geen link</a>',
    '<article data-x="<a href="></article>',
  ])('stay as they are: %s', (html) => {
    expect(openElsewhere(html)).toBe(html);
  });

  it('with a sign in their name are found too', () => {
    expect(openElsewhere('<a aria-label="meer > minder" href="/x/">x</a>')).toContain('target="_blank"');
  });
});
