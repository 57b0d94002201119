/**
 * Forms from the page to the CMS's intake: the real server and pages over HTTP, and an intake that keeps the contract.
 */
import { forms, formKinds, shortCode } from 'shared-types/forms';
import { goodAnswers } from '../../../shared-types/src/forms/good-answers.test-support.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { content } from '../../tests/pages/fixture.ts';
import type { Content } from '../../src/content/model.ts';
import type { RunningSite } from '../start-site.ts';
import { FakeIntake } from '../test-support/fake-intake.ts';
import { fieldsOf, hiddenIn, postedFrom } from '../test-support/form-visitor.ts';
import { hostileBodies } from '../test-support/hostile-bodies.ts';
import { startFormSite } from '../test-support/form-site.ts';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [first, second, ...otherWorkshops] = content.workshops;
const open = { cancelled: false, registration: 'open', registrationClosesAt: null } as const;
const withWorkshops: Content = {
  ...content,
  workshops: [
    { ...first!, ...open, startsAt: '2099-03-26T18:30:00.000Z', endsAt: '2099-03-26T20:30:00.000Z' },
    { ...second!, ...open, startsAt: '2020-03-26T18:30:00.000Z', endsAt: '2020-03-26T20:30:00.000Z' },
    ...otherWorkshops,
  ],
};
const addressOf = (kind: string) => (kind === 'workshop' ? `/doe-mee/workshop/${first!.slug}/` : `/doe-mee/${kind}/`);

const root = mkdtempSync(join(tmpdir(), 'participienter-forms-'));
let intake: FakeIntake;
let cmsUrl: string;
let site: RunningSite<Content>;
let visits = 0;

beforeAll(async () => {
  intake = new FakeIntake();
  cmsUrl = await intake.start();
  site = await startFormSite({ dataDir: root, content: withWorkshops, cmsUrl });
});
afterAll(async () => {
  await site.stop();
  await intake.stop();
  rmSync(root, { recursive: true, force: true });
});
beforeEach(() => {
  intake.mood = () => 'well';
  intake.taken.length = 0;
});

const ask = (path: string, init?: RequestInit) => fetch(site.address + path, { redirect: 'manual', ...init });
const page = async (path: string) => (await ask(path)).text();
const post = (path: string, body: URLSearchParams | string, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
/** A visitor opens the form and fills it in; each writes something of their own. */
async function filledIn(kind: keyof typeof forms, changes: Record<string, string> = {}) {
  const path = addressOf(kind);
  const hidden = hiddenIn(await page(path));
  const own = questionsWithText(kind).map((name) => [name, `Bericht ${++visits} over de buurt`]);
  return {
    path,
    body: postedFrom(forms[kind], { ...goodAnswers(forms[kind]), ...Object.fromEntries(own), ...changes }, hidden),
  };
}
const questionsWithText = (kind: keyof typeof forms) =>
  forms[kind].parts.flatMap(({ fields }) => fields.filter(({ type }) => type === 'text').map(({ name }) => name));
/** Markup without what stands in its attributes: there, `<` is only a character. */
const outsideQuotes = (html: string) => html.replace(/"[^"]*"/g, '""');
const delivered = () => vi.waitFor(() => expect(health()).resolves.toMatchObject({ waiting: 0 }), { timeout: 60_000 });
const health = async () =>
  ((await (await ask('/healthz')).json()) as { outbox: { waiting: number; aside: number } }).outbox;

describe.each(formKinds)('the form %s', (kind) => {
  it('is sent, thanks with the number of the CMS, and arrives as it was filled in', async () => {
    const { path, body } = await filledIn(kind);
    const response = await post(path, body);
    expect(response.status).toBe(303);
    const to = response.headers.get('location')!;
    const letter = kind.slice(0, 1).toUpperCase();
    expect(to).toBe(`${path}bedankt/?nr=${letter}-2026-0001`);
    expect(await page(to)).toContain(`${letter}-2026-0001`);
    expect(intake.taken).toHaveLength(1);
    const [item] = intake.taken;
    expect(item).toMatchObject({ form: kind, marks: [{ reason: 'te snel verstuurd' }] });
    const fields = fieldsOf(forms[kind], body);
    expect(item!.fields).toEqual(fields);
    if (kind === 'workshop') expect(item!.context).toEqual({ workshop: first!.slug });
  });

  it('comes back with everything that was filled in, and what is wrong at its place', async () => {
    const { path, body } = await filledIn(kind, { email: 'sam.voorbeeld.nl', akkoord: '' });
    const response = await post(path, body);
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('<title>Fout: ');
    expect(html).toContain('Twee dingen kloppen nog niet');
    for (const name of ['email', 'akkoord']) {
      expect(html).toContain(`href="#${name}"`);
      expect(html).toContain(`id="${name}-fout"`);
    }
    const kept = fieldsOf(forms[kind], body);
    for (const [name, value] of Object.entries(kept))
      if (questionsWithText(kind).includes(name)) expect(html).toContain(value);
    expect(html).toContain('value="sam.voorbeeld.nl"');
    expect(hiddenIn(html)).toEqual(hiddenIn(body));
    expect(intake.taken).toEqual([]);
  });
});

describe('sending twice', () => {
  it('is one message: a double press, a reload, and the back button', async () => {
    const { path, body } = await filledIn('contact');
    const [one, two] = await Promise.all([post(path, body), post(path, body)]);
    const again = await post(path, body);
    const numbers = [one, two, again].map((response) => response.headers.get('location'));
    expect(new Set(numbers).size).toBe(1);
    expect(intake.taken).toHaveLength(1);
  });

  it('with another text is another message', async () => {
    const { path, body } = await filledIn('contact');
    await post(path, body);
    body.set('bericht', 'Ik was iets vergeten te vertellen');
    await post(path, body);
    expect(intake.taken.map(({ fields }) => fields.bericht)).toHaveLength(2);
  });
});

describe('where the visitor came from', () => {
  it('stands on the page and travels along', async () => {
    const html = await page('/doe-mee/knelpunt/?knelpunt=14');
    expect(html).toContain('Knelpunt 14');
    const body = postedFrom(forms.knelpunt, goodAnswers(forms.knelpunt), hiddenIn(html));
    await post('/doe-mee/knelpunt/', body);
    expect(intake.taken[0]?.context).toEqual({ knelpunt: '14' });
  });

  it('is never shown as it was typed in the address', async () => {
    const html = await page(
      `/doe-mee/knelpunt/?knelpunt=${encodeURIComponent('"><script>alert(1)</script>')}&wat=zelf&opnieuw=fout`,
    );
    expect(outsideQuotes(html)).not.toContain('<script>alert');
    expect(html).not.toContain('zelf</textarea>');
    expect(html).not.toContain('Fout:');
  });

  it('can be the self-test: its answers open the application, and nothing has been sent yet', async () => {
    const response = await post('/doe-mee/keurmerk/', 'stap=begin&zelftest=2026%3BA1%3Dja%3BB1%3Ddeels');
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain('Je 2 antwoorden op de zelftest');
    expect(intake.taken).toEqual([]);
    await post('/doe-mee/keurmerk/', postedFrom(forms.keurmerk, goodAnswers(forms.keurmerk), hiddenIn(html)));
    expect(intake.taken[0]?.context).toEqual({ zelftest: '2026;A1=ja;B1=deels' });
  });
});

describe('a page of a form', () => {
  it('differs for two visitors in its stamp alone, and is shared by nobody', async () => {
    const [one, two] = await Promise.all([ask('/doe-mee/contact/'), ask('/doe-mee/contact/')]);
    expect(one.headers.get('cache-control')).toBe('private, no-cache');
    expect(one.headers.get('set-cookie')).toBeNull();
    const [a, b] = [await one.text(), await two.text()];
    const stampOf = (html: string) => hiddenIn(html).get('stempel')!;
    expect(stampOf(a)).not.toBe(stampOf(b));
    expect(a.replace(stampOf(a), '')).toBe(b.replace(stampOf(b), ''));
  });

  it('of a workshop that is over takes nothing and says so', async () => {
    const path = `/doe-mee/workshop/${second!.slug}/`;
    expect(await page(path)).toContain('Aanmelden kan niet meer');
    const response = await post(path, postedFrom(forms.workshop, goodAnswers(forms.workshop), new Map()));
    expect(response.status).toBe(409);
    expect(await response.text()).toContain('Aanmelden kan niet meer');
    expect(intake.taken).toEqual([]);
  });
});

describe('what is no message of a visitor', () => {
  it.each([
    ['another site', { origin: 'https://spam.example' }, 403],
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }, 403],
    ['no web address', { origin: 'null' }, 403],
    ['the public address behind a proxy', { origin: 'https://participienter.example' }, 303],
    ['this site, says the browser', { 'sec-fetch-site': 'same-origin', origin: 'https://x.example' }, 303],
  ])('from %s', async (_, headers, status) => {
    const { path, body } = await filledIn('contact');
    expect((await post(path, body, headers as unknown as Record<string, string>)).status).toBe(status);
    expect(intake.taken).toHaveLength(status === 303 ? 1 : 0);
  });

  it('is refused when it is larger than any form, or no form at all', async () => {
    expect((await post('/doe-mee/contact/', `bericht=${'x'.repeat(65_537)}`)).status).toBe(413);
    expect((await post('/doe-mee/contact/', '{}', { 'content-type': 'application/json' })).status).toBe(415);
    expect((await post('/doe-mee/bestaat-niet/', 'x=1')).status).toBe(404);
  });

  it('is marked, and delivered all the same', async () => {
    const { path, body } = await filledIn('contact', { bericht: 'Koop nu! http://a http://b http://c http://d' });
    body.set('website', 'http://spam.example');
    body.set('stempel', 'verzonnen');
    expect((await post(path, body)).status).toBe(303);
    expect(intake.taken[0]?.marks.map(({ reason }) => reason)).toEqual([
      'vulde het verborgen veld in',
      'zonder stempel van de site',
      'veel links',
    ]);
  });
});

describe('with the CMS off', () => {
  it('a message is received at once, waits on the disk, and arrives once the CMS is back, also after a restart', async () => {
    intake.mood = () => 'dead';
    const { path, body } = await filledIn('hulpvraag');
    await post(path, body);
    await vi.waitFor(async () => expect((await health()).waiting).toBe(1));
    const next = await filledIn('hulpvraag');
    const before = performance.now();
    const response = await post(next.path, next.body);
    expect(performance.now() - before).toBeLessThan(1_000);
    const code = new URL(response.headers.get('location')!, site.address).searchParams.get('nr')!;
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(await page(response.headers.get('location')!)).toContain(code);

    await site.stop();
    site = await startFormSite({ dataDir: root, content: withWorkshops, cmsUrl });
    expect((await health()).waiting).toBe(2);
    // Pressed again after the restart: the same message still.
    await post(next.path, next.body);
    intake.mood = () => 'well';
    await delivered();
    expect(intake.taken.map(({ fields }) => fields.vraag)).toEqual([body.get('vraag'), next.body.get('vraag')]);
    expect(shortCode(intake.taken[1]!.key)).toBe(code);
    const left = () => readdirSync(join(root, 'outbox')).filter((name) => name.endsWith('.jsonl'));
    await vi.waitFor(() => expect(left()).toEqual([]));
  });

  it('and the disk full, the visitor hears that it did not work and keeps the answers', async () => {
    const broken = await startFormSite({ dataDir: join(root, 'full'), content: withWorkshops, cmsUrl });
    try {
      writeFileSync(join(root, 'full', 'outbox'), 'in the way');
      const { body } = await filledIn('contact');
      const response = await fetch(`${broken.address}/doe-mee/contact/`, { method: 'POST', body, redirect: 'manual' });
      expect(response.status).toBe(503);
      const html = await response.text();
      expect(html).toContain('Het versturen is niet gelukt');
      expect(html).toContain(body.get('bericht')!);
    } finally {
      await broken.stop();
    }
  });
});

describe('a network that sends without end', () => {
  it('is told to wait, with its answers kept', async () => {
    const busy = await startFormSite({
      dataDir: join(root, 'busy'),
      content: withWorkshops,
      cmsUrl,
      env: { FORMS_PER_NETWORK: '10' },
    });
    try {
      const statuses: number[] = [];
      let last = '';
      for (let n = 0; n < 12; n += 1) {
        const { body } = await filledIn('contact');
        const response = await fetch(`${busy.address}/doe-mee/contact/`, { method: 'POST', body, redirect: 'manual' });
        statuses.push(response.status);
        if (response.status === 429) last = `${await response.text()}${body.get('bericht')}`;
      }
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 429, 429]);
      expect(last).toContain('Je antwoorden staan er nog');
      const marked = intake.taken.filter(({ marks }) =>
        marks.some(({ reason }) => reason.startsWith('veel berichten')),
      );
      expect(marked).toHaveLength(8);
    } finally {
      await busy.stop();
    }
  });
});

it('takes a thousand hostile inputs as text or explains what is wrong; nothing of them runs or breaks', async () => {
  const paths = [...formKinds].map(addressOf);
  const statuses = new Map<number, number>();
  const bodies = hostileBodies(1_000, 20_261_122);
  for (let start = 0; start < bodies.length; start += 20) {
    await Promise.all(
      bodies.slice(start, start + 20).map(async ({ body, kind }, index) => {
        const path = kind ? addressOf(kind) : paths[(start + index) % paths.length]!;
        const response = await post(path, body as unknown as string);
        const html = await response.text();
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        expect(response.headers.get('location') ?? '').not.toMatch(/[\r\n]|https?:/);
        expect(/<script>|<img[^>]*onerror/i.test(outsideQuotes(html)), path).toBe(false);
      }),
    );
  }
  expect([...statuses.keys()].filter((status) => ![303, 413, 422].includes(status))).toEqual([]);
  expect(statuses.get(303)).toBeGreaterThan(100);
  expect(statuses.get(422)).toBeGreaterThan(100);
  await delivered();
  expect(await health()).toEqual({ waiting: 0, aside: 0 });
  expect(intake.taken).toHaveLength(statuses.get(303)!);
  for (const { fields } of intake.taken)
    for (const [name, value] of Object.entries(fields)) {
      expect(value).toBe(value.toWellFormed());
      expect(value).not.toMatch(/(?![\t\n])\p{Cc}/u);
      if (['naam', 'email', 'telefoon', 'titel', 'organisatie'].includes(name)) expect(value).not.toContain('\n');
    }
});
