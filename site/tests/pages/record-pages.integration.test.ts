/**
 * What a reader of the public record sees, rendered by the compiled app: what was withdrawn, the clock that moves by
 * itself, the self-test, comparisons, and decisions that became afspraken.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/content/model.ts';
import { pageInput } from '../../src/content/page-input.ts';
import { asOf, content, statutes } from './fixture.ts';

interface App {
  render(request: Request, options: { locals: object }): Promise<Response>;
}
let app: App;

beforeAll(async () => {
  const entry = join(import.meta.dirname, '../../dist/app/server/entry.mjs');
  ({ app } = (await import(pathToFileURL(entry).href)) as { app: App });
});

async function page(address: string, of: Content = content, at = asOf) {
  const url = new URL(address, 'https://site.invalid');
  const response = await app.render(new Request(url), { locals: pageInput(of, at, 'https://voorbeeld.example') });
  const html = await response.text();
  const text = html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&shy;', '')
    .replace(/\s+/g, ' ');
  return { status: response.status, location: response.headers.get('location'), html, text };
}

const withdrawal = { withdrawnOn: '2026-05-03', withdrawnReason: 'Er stond een naam in.' };
/** One entry of every type of the record withdrawn, as `withoutWithdrawnText` leaves it. */
const withGaps: Content = {
  ...content,
  knelpunten: content.knelpunten.map((one) =>
    one.number === 13
      ? { ...one, ...withdrawal, title: 'Ingetrokken knelpunt', inShort: withdrawal.withdrawnReason }
      : one,
  ),
  agreements: content.agreements.map((one) =>
    one.number === 4
      ? { ...one, ...withdrawal, title: 'Ingetrokken afspraak', inShort: withdrawal.withdrawnReason, text: '' }
      : one,
  ),
  advices: content.advices.map((one) => (one.slug === 'een-loket' ? { ...one, ...withdrawal } : one)),
  meetingReports: content.meetingReports.map((one) =>
    one.slug === 'concept-mei' ? { ...one, ...withdrawal, title: 'Ingetrokken verslag' } : one,
  ),
  actionItems: content.actionItems.map((one) =>
    one.number === 3 ? { ...one, ...withdrawal, text: 'Ingetrokken actiepunt', ownerRole: '' } : one,
  ),
  statutes: content.statutes.map((statute) => ({
    ...statute,
    versions: statute.versions.map((one) =>
      one.number === '0.9' ? { ...one, ...withdrawal, chapters: [], preamble: [], changeReason: null } : one,
    ),
  })),
};

describe('what was withdrawn', () => {
  it.each([
    ['/knelpunten/onderhoud/', 'Knelpunt 13'],
    ['/afspraken/sleutels/', 'Afspraak A4'],
    ['/adviezen/een-loket/', 'Dit advies'],
    ['/verslagen/concept-mei/', 'Dit verslag'],
    ['/statuut/0.9/', 'Versie 0.9'],
  ])('keeps its address, %s, with when and why, out of search engines', async (address, name) => {
    const { status, html, text } = await page(address, withGaps);
    expect(status).toBe(200);
    expect(text).toContain(`${name} is ingetrokken`);
    expect(text).toContain('Ingetrokken op 3 mei 2026 . Reden: Er stond een naam in.');
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it('is no row of a list any more, but is counted by itself', async () => {
    const knelpunten = await page('/knelpunten/', withGaps);
    expect(knelpunten.text).toContain('5 knelpunten');
    expect(knelpunten.text).toContain('1 knelpunt is ingetrokken Knelpunt 13 , ingetrokken op 3 mei 2026');
    const afspraken = await page('/afspraken/', withGaps);
    expect(afspraken.text).toContain('In 2026: 5 afspraken');
    expect(afspraken.text).toContain('1 afspraak is ingetrokken');
    const actions = await page('/verslagen/actiepunten/', withGaps);
    expect(actions.text).toContain('1 actiepunt open');
    expect(actions.text).toContain('Ingetrokken actiepunt');
  });

  it('is no version to compare with, nor the one that holds', async () => {
    const { html } = await page('/statuut/vergelijk/', withGaps);
    expect(html).not.toContain('value="0.9"');
    expect((await page('/statuut/vergelijk/0.9/1.0/', withGaps)).status).toBe(404);
    expect((await page('/statuut/', withGaps)).text).toContain('Ingetrokken op 3 mei 2026');
  });

  it('stays visible in a log when it was a line, and no longer counts', async () => {
    const [first, ...rest] = content.agreements;
    const lines = first!.statusLines.map((line, index) => (index === 1 ? { ...line, ...withdrawal } : line));
    const of = { ...content, agreements: [{ ...first!, statusLines: lines }, ...rest] };
    const { text } = await page('/afspraken/vervallen/', of);
    expect(text).toContain('is ingetrokken op 3 mei 2026 en telt niet mee. Reden: Er stond een naam in.');
    expect(text).toContain('Nog niets gezegd');
  });
});

describe('the clock of the record', () => {
  // A3 is due on 15 June 2026.
  it.each([
    ['the last second of the day in Amsterdam', '2026-06-15T21:59:59Z', false],
    ['midnight in Amsterdam, while it is still the day before in UTC', '2026-06-15T22:00:00Z', true],
  ])('says "te laat" by itself: at %s', async (_, moment, isLate) => {
    const { text } = await page('/afspraken/subsidie/', content, new Date(moment));
    expect(text.includes('Te laat: 1 dag')).toBe(isLate);
    const list = await page('/afspraken/?stand=te-laat', content, new Date(moment));
    expect(list.html.includes('/afspraken/subsidie/')).toBe(isLate);
  });

  it.each([
    ['summer time starts', '2026-03-29', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
    ['summer time ends', '2026-10-25', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
  ])('counts one day from midnight on, also when %s', async (_, dueOn, before, after) => {
    const of = {
      ...content,
      agreements: content.agreements.map((one) => (one.number === 4 ? { ...one, dueOn } : one)),
    };
    expect((await page('/afspraken/sleutels/', of, new Date(before))).text).not.toContain('Te laat');
    expect((await page('/afspraken/sleutels/', of, new Date(after))).text).toContain('Te laat: 1 dag');
  });

  it('dates the numbers that people quote', async () => {
    for (const address of ['/afspraken/', '/patronen/', '/adviezen/', '/verslagen/actiepunten/']) {
      expect((await page(address)).text, address).toContain('Stand van 1 juni 2026 .');
    }
  });

  it('shows an afspraak that is due this month, and says so when none is', async () => {
    expect((await page('/afspraken/?stand=deze-maand')).html).toContain('/afspraken/subsidie/');
    const later = await page('/afspraken/?stand=deze-maand', content, new Date('2027-02-01T12:00:00Z'));
    expect(later.text).toContain('Geen enkele afspraak');
  });
});

describe('a comparison of two versions', () => {
  it('has a page of its own, or is made for who asks', async () => {
    expect(await page('/statuut/vergelijk/?van=1.0&naar=1.1')).toMatchObject({
      status: 302,
      location: '/statuut/vergelijk/1.0/1.1/',
    });
    const asked = await page('/statuut/vergelijk/?van=1.1&naar=1.0');
    expect(asked.status).toBe(200);
    expect(asked.text).toContain('Versie 1.1 en 1.0 vergeleken');
  });

  it('of a version with itself says that there is no difference', async () => {
    const { text } = await page('/statuut/vergelijk/?van=1.1&naar=1.1');
    expect(text).toContain('Je koos twee keer versie 1.1.');
    expect(text).toContain('Er is geen verschil');
  });

  it('with a version that is not there leaves the choice', async () => {
    const { status, text } = await page('/statuut/vergelijk/?van=1.1&naar=%3Cscript%3E');
    expect(status).toBe(200);
    expect(text).toContain('Versies vergelijken');
  });

  it('is marked in the reader, beside the article', async () => {
    const [statute] = statutes;
    const [old, , now] = statute!.versions;
    const changed = {
      ...now!,
      chapters: [
        { ...now!.chapters[0]!, articles: [{ ...now!.chapters[0]!.articles[0]!, title: 'Samen overleggen' }] },
      ],
    };
    const of = { ...content, statutes: [{ ...statute!, versions: [old!, changed] }, content.statutes[1]!] };
    expect((await page('/statuut/1.1/', of)).text).toContain('Gewijzigd in versie 1.1');
  });

  it('stands beside what invokes an article', async () => {
    expect((await page('/statuut/1.0/')).text).toContain('6 afspraken en 1 knelpunt steunen hierop');
    expect((await page('/knelpunten/vergunning-duurt-te-lang/')).html).toContain('href="/statuut/1.0/artikel/4/"');
  });
});

describe('a report', () => {
  it('says of each decision which afspraak it became, and back', async () => {
    const { html } = await page('/verslagen/bestuur-februari/');
    expect(html).toMatch(/id="besluit-1"[\s\S]*href="\/afspraken\/contactpersoon\/"[\s\S]*id="besluit-2"/);
    expect((await page('/afspraken/contactpersoon/')).html).toContain('/verslagen/bestuur-februari/#besluit-1');
  });

  it('is concept or vastgesteld at a glance', async () => {
    expect((await page('/verslagen/concept-mei/')).text).toContain('Stand: Concept, nog niet vastgesteld');
    expect((await page('/verslagen/bestuur-februari/')).text).toMatch(/Stand: Vastgesteld\s+op 12 maart 2026/);
  });
});

describe('the self-test', () => {
  it('is a form that posts, without an outcome', async () => {
    const { html } = await page('/keurmerk/zelftest/');
    expect(html).toContain('method="post"');
    expect(html).not.toContain('id="uitkomst"');
    expect(html.match(/type="radio"/g)).toHaveLength(3 * 4);
  });

  it('shows the outcome below the answers that were given', async () => {
    const { html, text } = await page('/keurmerk/zelftest/?A1=ja&B1=nee&uitkomst=');
    expect(text).toContain('Bijna. Eén ding houdt je nog tegen');
    expect(html).toMatch(/name="B1" value="nee" checked/);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });
});
