import { recheckAddress, type RecheckAnswer } from 'shared-types/forms';
import { expect, it } from 'vitest';
import { createServer } from '../http/app.ts';
import type { AnswerRecheck } from './delivery/cms-recheck.ts';
import { addRecheck } from './recheck-route.ts';

const siteUrl = 'https://participienter.example';
const code = `abc123-${'x'.repeat(22)}`;

/** A page whose buttons can be pressed any number of times. */
function page(recheck: AnswerRecheck, url = `${recheckAddress}?code=${code}`, headers: Record<string, string> = {}) {
  const app = createServer();
  addRecheck(app, { siteUrl, perNetwork: 3, recheck });
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  return (payload: string) => app.inject({ method: 'POST', url, headers: { ...type, ...headers }, payload });
}
const never: AnswerRecheck = () => Promise.reject(new Error('must not be asked'));

it('brings the answer to the CMS and thanks for it; there it can be changed', async () => {
  const asked: [string, RecheckAnswer][] = [];
  const keep: AnswerRecheck = async (...given) => {
    asked.push(given);
    return given[1];
  };
  const first = await page(keep)('antwoord=nee');
  expect([first.statusCode, first.headers.location]).toEqual([303, `/doe-mee/herhaalcheck/nee/?code=${code}`]);
  const second = await page(keep, String(first.headers.location))('antwoord=niet+meer+nodig');
  expect(second.headers.location).toBe(`/doe-mee/herhaalcheck/niet-meer-nodig/?code=${code}`);
  expect(asked).toEqual([
    [code, 'nee'],
    [code, 'niet meer nodig'],
  ]);
});

it('without the CMS says that nothing is kept, on a page where one can press again', async () => {
  const answer = await page(() => Promise.reject(new Error('away')))('antwoord=ja');
  expect(answer.headers.location).toBe(`/doe-mee/herhaalcheck/niet-bewaard/?code=${code}`);
});

it.each(['', 'antwoord=', 'antwoord=misschien', 'iets=ja'])(
  'asks again for an answer that is none: %j',
  async (body) => {
    expect((await page(never)(body)).headers.location).toBe(`${recheckAddress}?code=${code}`);
  },
);

it.each(['', '?code=', '?code=../../x', `?code=${code}%0d%0ax`, `?code=${'a'.repeat(5000)}`])(
  'asks nothing of the CMS for %s, and leaves it out of the next address',
  async (query) => {
    const answer = await page(never, recheckAddress + query)('antwoord=ja');
    expect(answer.headers.location).toBe('/doe-mee/herhaalcheck/onbekend/');
  },
);

it('is not pressed from another site, not with much text, and not without end', async () => {
  const keep: AnswerRecheck = async (_code, answer) => answer;
  const strange = page(keep, undefined, { 'sec-fetch-site': 'cross-site' });
  expect((await strange('antwoord=ja')).statusCode).toBe(403);
  expect((await page(never)(`antwoord=${'x'.repeat(2000)}`)).statusCode).toBe(413);
  const press = page(keep);
  const statuses = [];
  for (let n = 0; n < 4; n++) statuses.push((await press('antwoord=ja')).statusCode);
  expect(statuses).toEqual([303, 303, 303, 429]);
});
