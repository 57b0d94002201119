import { type VoiceAnswer, voiceAddress, type VoiceOpened, type VoiceOutcome } from 'shared-types/forms';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addRoutes, createServer } from '../http/app.ts';
import type { CompiledSite } from '../publisher/ports.ts';
import { ReleaseStore } from '../releases/store.ts';
import { type Files, filesAsSite, needed, noForms, publishFiles, silent } from '../test-support/fixture-site.ts';
import { temporaryFolder } from '../test-support/temporary-folder.ts';
import type { SentDocument, VoiceDesk } from './delivery/cms-voice.ts';

const siteUrl = 'http://localhost:4321';
const code = `abc123-${'x'.repeat(22)}`;
const opened: VoiceOpened = { outcome: 'open', agreement: 'a2', until: '2026-12-22' };
const whole = { code, afspraak: 'a2', tot: '2026-12-22', stand: 'nagekomen', toelichting: 'Klaar.', link: '' };
const pdf = '%PDF-1.7\nhallo';

/** Shows the query that the page would get. */
const echoing: CompiledSite<Files> = {
  ...filesAsSite,
  render: async ({ pathname, searchParams }) =>
    new Response(JSON.stringify({ pathname, ...Object.fromEntries(searchParams) }), {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    }),
};

interface HandedIn {
  code: string;
  answer: VoiceAnswer;
  document: SentDocument | null;
}

async function page({
  open = opened as VoiceOpened,
  outcome = 'ontvangen' as VoiceOutcome,
  isAway = false,
  perNetwork = 100,
} = {}) {
  const store = await ReleaseStore.open(temporaryFolder(), silent);
  await publishFiles(store, { ...needed, [`${voiceAddress.slice(1)}index.html`]: 'Zonder link' });
  const handedIn: HandedIn[] = [];
  let asked = 0;
  const answer = <T>(value: T): Promise<T> => (isAway ? Promise.reject(new Error('away')) : Promise.resolve(value));
  const voice: VoiceDesk = {
    open: () => (asked++, answer(open)),
    handIn: (...given) => {
      handedIn.push({ code: given[0], answer: given[1], document: given[2] });
      return answer(outcome);
    },
  };
  const lines: string[] = [];
  const app = createServer({ level: 'info', stream: { write: (line: string) => void lines.push(line) } });
  onTestFinished(() => app.close());
  await addRoutes(app, {
    store,
    compiled: echoing,
    siteUrl,
    webhookSecret: 'a-secret-of-some-length',
    rendering: () => (store.current ? { content: {}, asOf: new Date(), releaseId: store.current.id } : null),
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
    outbox: noForms.outbox,
    forms: { ...noForms.forms, perNetwork, voice },
  });
  return {
    handedIn,
    asked: () => asked,
    log: () => lines.join(''),
    get: (query = `?code=${code}`) => app.inject({ url: voiceAddress + query }),
    async post(fields: Record<string, string>, file?: { body: string | Buffer; name?: string }, headers = {}) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      if (file) form.set('stuk', new Blob([new Uint8Array(Buffer.from(file.body))]), file.name ?? 'brief.pdf');
      const request = new Request('http://x', { method: 'POST', body: form });
      const type = { 'content-type': request.headers.get('content-type') ?? '' };
      const payload = Buffer.from(await request.arrayBuffer());
      return app.inject({ method: 'POST', url: voiceAddress, headers: { ...type, ...headers }, payload });
    },
  };
}

describe('the link of a mail', () => {
  it('shows the form for what the code is for, to nobody else: not kept, not found, no referrer', async () => {
    const { get, log } = await page();
    const answer = await get();
    expect(answer.json()).toEqual({ pathname: voiceAddress, code, afspraak: 'a2', tot: '2026-12-22' });
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'referrer-policy': 'strict-origin',
    });
    expect(log()).toContain(voiceAddress);
    expect(log()).not.toContain(code);
  });

  it.each(['verlopen', 'gebruikt', 'ingetrokken', 'onbekend'] as const)(
    'that is %s leads to a page that says so',
    async (outcome) => {
      const { headers, statusCode } = await (await page({ open: { outcome } })).get();
      expect([statusCode, headers.location]).toEqual([303, `${voiceAddress}${outcome}/`]);
    },
  );

  it.each(['?code=', '?code=../../x', `?code=${code}%0d%0ax`])('asks nothing of the CMS for %s', async (query) => {
    const { get, asked } = await page();
    expect((await get(query)).headers.location).toBe(`${voiceAddress}onbekend/`);
    expect(asked()).toBe(0);
  });

  it('without the CMS says to come back; without a code the page explains itself', async () => {
    const away = await (await page({ isAway: true })).get();
    expect([away.statusCode, away.json().pathname]).toEqual([503, `${voiceAddress}later/`]);
    expect((await (await page()).get('')).body).toBe('Zonder link');
  });

  it('can not be tried without end', async () => {
    const { get } = await page({ perNetwork: 2 });
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await get()).statusCode);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('an answer', () => {
  it('is brought as it was written, with its document, and thanked for without the code', async () => {
    const { post, handedIn } = await page();
    const answer = await post(whole, { body: pdf, name: '../brief: 1.PDF' });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${voiceAddress}bedankt/`]);
    const [{ document, ...rest }] = handedIn as [HandedIn];
    expect(rest).toEqual({ code, answer: { stand: 'nagekomen', toelichting: 'Klaar.', link: '' } });
    expect([document?.name, Buffer.from(document?.bytes ?? []).toString()]).toEqual(['brief 1.pdf', pdf]);
  });

  it('needs no document, also when the browser sends an empty one', async () => {
    const { post, handedIn } = await page();
    expect((await post(whole, { body: '', name: '' })).statusCode).toBe(303);
    expect(handedIn[0]?.document).toBeNull();
  });

  it('with a fault comes back with what was filled in', async () => {
    const { post, handedIn } = await page();
    const answer = await post({ ...whole, stand: '', toelichting: 'Bijna <b>klaar</b>.' }, { body: pdf });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      code,
      opnieuw: 'fout',
      toelichting: 'Bijna <b>klaar</b>.',
      'stuk-gekozen': 'ja',
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(handedIn).toEqual([]);
  });

  it.each([
    ['MZ', 'geen pdf'],
    ['<html>%PDF-', 'geen pdf'],
    [Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(11 * 1024 * 1024)]), 'te groot'],
  ])('with a document that is not fit says why', async (body, fault) => {
    const { post, handedIn } = await page();
    const answer = await post(whole, { body });
    expect([answer.statusCode, answer.json().stukfout]).toEqual([422, fault]);
    expect(handedIn).toEqual([]);
  });

  it('takes no document into memory for a code that is not open', async () => {
    const { post, handedIn } = await page({ open: { outcome: 'verlopen' } });
    expect((await post(whole, { body: pdf })).headers.location).toBe(`${voiceAddress}verlopen/`);
    expect((await post({ ...whole, code: 'x' }, { body: pdf })).headers.location).toBe(`${voiceAddress}onbekend/`);
    expect(handedIn).toEqual([]);
  });

  it('sent twice with its document is brought with it twice: the CMS knows the same answer by it', async () => {
    const { post, handedIn } = await page({ open: { outcome: 'gebruikt' } });
    expect((await post(whole, { body: pdf })).headers.location).toBe(`${voiceAddress}bedankt/`);
    expect(handedIn[0]?.document?.name).toBe('brief.pdf');
  });

  it('without the CMS is kept on the page, and never goes without the document that was chosen', async () => {
    const { post, handedIn } = await page({ isAway: true });
    const answer = await post(whole);
    expect([answer.statusCode, answer.json()]).toMatchObject([
      503,
      { opnieuw: 'storing', toelichting: 'Klaar.', code },
    ]);
    expect((await post(whole, { body: pdf })).json()).toMatchObject({ opnieuw: 'storing', 'stuk-gekozen': 'ja' });
    expect(handedIn).toHaveLength(1);
  });

  it('is not sent from another site, not without end, and not as something else than its form', async () => {
    const { post, handedIn } = await page({ perNetwork: 1 });
    expect((await post(whole, undefined, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await post(whole)).statusCode).toBe(303);
    expect((await post(whole)).json()).toMatchObject({ opnieuw: 'druk' });
    expect((await post(whole, undefined, { 'content-type': 'application/json' })).statusCode).toBe(415);
    expect(handedIn).toHaveLength(1);
  });

  it('leaves nothing of itself in the log', async () => {
    const { post, log } = await page({ isAway: true });
    await post({ ...whole, toelichting: 'Geheime woorden' });
    expect(log()).not.toMatch(/Geheime|abc123/);
  });
});
