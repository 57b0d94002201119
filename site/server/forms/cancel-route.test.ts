import { cancelAddress, type CancelOutcome } from 'shared-types/forms';
import { expect, it } from 'vitest';
import { createServer } from '../http/app.ts';
import { addCancelling } from './cancel-route.ts';
import type { GiveUpPlace } from './delivery/cms-cancel.ts';

const siteUrl = 'https://participienter.example';
const code = `abc123-${'x'.repeat(22)}`;

/** A button that can be pressed any number of times. */
function button(giveUp: GiveUpPlace, query = `?code=${code}`, headers: Record<string, string> = {}) {
  const app = createServer();
  addCancelling(app, { siteUrl, perNetwork: 3, giveUp });
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  return () =>
    app.inject({ method: 'POST', url: cancelAddress + query, headers: { ...type, ...headers }, payload: '' });
}

it('asks the CMS, says what became of it, and keeps the code out of the address that follows', async () => {
  const asked: string[] = [];
  const press = button(async (given): Promise<CancelOutcome> => {
    asked.push(given);
    return 'was al afgemeld';
  });
  const answer = await press();
  expect(asked).toEqual([code]);
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/doe-mee/afmelden/was-al-afgemeld/']);
});

it('without the CMS tells the visitor to try again', async () => {
  expect((await button(() => Promise.reject(new Error('away')))()).statusCode).toBe(503);
});

it.each(['', '?code=', '?code=../../x', `?code=${code}%0d%0ax`, `?code=${'a'.repeat(5000)}`])(
  'asks nothing of the CMS for %s',
  async (query) => {
    const answer = await button(() => Promise.reject(new Error('must not be asked')), query)();
    expect(answer.headers.location).toBe('/doe-mee/afmelden/onbekend/');
  },
);

it('is not pressed from another site, and not without end', async () => {
  const strange = button(async () => 'afgemeld', `?code=${code}`, { 'sec-fetch-site': 'cross-site' });
  expect((await strange()).statusCode).toBe(403);
  const press = button(async () => 'onbekend');
  const statuses = [];
  for (let n = 0; n < 4; n++) statuses.push((await press()).statusCode);
  expect(statuses).toEqual([303, 303, 303, 429]);
});
