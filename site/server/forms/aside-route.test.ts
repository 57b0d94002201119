import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asideShowPath, asideWipePath, type ContactPoint, emailPoint, phonePoint } from 'shared-types/forms';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createServer } from '../http/app.ts';
import { silent } from '../test-support/fixture-site.ts';
import { temporaryFolder } from '../test-support/temporary-folder.ts';
import { addAside } from './aside-route.ts';
import { Outbox } from './outbox/outbox.ts';

const secret = 'a-secret-of-some-length';
const sam = emailPoint('sam@voorbeeld.example');
const kim = phonePoint('06 12345678')!;

let folder: string;
let app: ReturnType<typeof createServer>;
let outbox: Outbox;

const item = (fields: Record<string, string>) => ({
  key: crypto.randomUUID(),
  form: 'contact',
  receivedAt: '2026-11-22T10:00:00.000Z',
  order: 1,
  fields: { bericht: 'Hallo', ...fields },
  context: {},
  marks: [],
});
const lay = (name: string, note: object | string, where = 'aside') => {
  mkdirSync(join(folder, where), { recursive: true });
  writeFileSync(join(folder, where, `${name}.json`), typeof note === 'string' ? note : JSON.stringify(note));
};
const note = (of: Partial<Record<'item' | 'raw', unknown>>) => ({
  at: '2026-11-22T10:01:00.000Z',
  kind: 'refused',
  reason: 'Kijk na',
  item: null,
  ...of,
});
const left = (where = 'aside') => readdirSync(join(folder, where)).sort();
const ask = (url: string, who: object, headers: Record<string, string> = { authorization: `Bearer ${secret}` }) =>
  app.inject({ method: 'POST', url, headers, payload: who });
const shown = async (who: ContactPoint) => (await ask(asideShowPath, who)).json().forms;

beforeEach(async () => {
  folder = temporaryFolder();
  lay('1-sam', note({ item: item({ email: 'Sam@Voorbeeld.example', telefoon: '+31 6 12345679' }) }));
  lay('2-kim', note({ item: item({ telefoon: '06-12 34 56 78' }) }));
  lay('3-damaged', note({ raw: '5f{"item":{"fields":{"email":"sam@voorbeeld.example","beri' }));
  lay(
    '4-other',
    note({ item: item({ email: 'jansam@voorbeeld.example', bericht: 'Groet van sam@voorbeeld.example' }) }),
  );
  lay('5-cut', '{"at":"2026-11-22T10:01:00.000Z","item":{"fields":{"telefoon":"0031 612345678"');
  outbox = await Outbox.open(folder, silent);
  onTestFinished(() => outbox.close());
  app = createServer();
  onTestFinished(() => app.close());
  addAside(app, { desk: () => outbox }, secret);
});

describe('what lies apart of somebody', () => {
  it('is shown as it was filled in, by address or number, also from a line that is damaged', async () => {
    expect(await shown(sam)).toEqual([
      expect.objectContaining({
        form: 'contact',
        fields: expect.objectContaining({ bericht: 'Hallo' }),
        damaged: null,
      }),
      { form: null, receivedAt: null, fields: {}, context: {}, damaged: expect.stringContaining('sam@voorbeeld') },
    ]);
    expect(await shown(kim)).toHaveLength(2);
    expect(await shown(emailPoint('niemand@voorbeeld.example'))).toEqual([]);
    expect(left()).toHaveLength(5);
  });

  it('is wiped, what was offered again too, and nothing of others; then it counts no more', async () => {
    lay('6-again', note({ item: item({ email: 'sam@voorbeeld.example' }) }), 'again');
    expect((await ask(asideWipePath, sam)).json()).toEqual({ wiped: 3 });
    expect([left(), left('again')]).toEqual([['2-kim.json', '4-other.json', '5-cut.json'], []]);
    expect(outbox.aside.count).toBe(3);
    expect((await ask(asideWipePath, kim)).json()).toEqual({ wiped: 2 });
    expect(left()).toEqual(['4-other.json']);
    expect((await ask(asideWipePath, kim)).json()).toEqual({ wiped: 0 });
  });

  it('is for who knows the secret, kept by nobody in between, and refused when it makes no sense', async () => {
    for (const authorization of ['', 'Bearer something-else-of-length']) {
      const response = await ask(asideWipePath, sam, { authorization });
      expect([response.statusCode, response.body]).toEqual([401, '']);
    }
    expect((await ask(asideShowPath, sam)).headers['cache-control']).toBe('no-store');
    for (const wrong of [{}, { kind: 'name', value: 'Sam' }, { kind: 'email', value: '' }])
      expect((await ask(asideWipePath, wrong)).statusCode).toBe(400);
    expect(left()).toHaveLength(5);
  });

  it('is not known before the outbox is open', async () => {
    const early = createServer();
    onTestFinished(() => early.close());
    addAside(early, { desk: () => null }, secret);
    const headers = { authorization: `Bearer ${secret}` };
    expect((await early.inject({ method: 'POST', url: asideShowPath, headers, payload: sam })).statusCode).toBe(503);
  });

  it('is nothing when nothing ever lay apart', async () => {
    const empty = await Outbox.open(temporaryFolder(), silent);
    expect([empty.asideOf(sam), empty.wipeAsideOf(sam)]).toEqual([[], 0]);
    await empty.close();
  });
});
