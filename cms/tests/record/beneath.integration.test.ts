/** The record can't be broken beneath the admin either: document service, query layer, files, import. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { type Cms } from '../harness/cms-process.ts';
import { onEachDatabase } from '../harness/databases.ts';
import { board, report, roles, uidOf } from './board.ts';

const cmsDir = join(import.meta.dirname, '../..');
const strapiBin = join(cmsDir, 'node_modules/@strapi/strapi/bin/strapi.js');
const run = promisify(execFile);

/** Runs a program of the CMS on the data of a CMS that is off. */
async function inside(cms: Cms, databaseUrl: string, args: string[]) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DATA_DIR: cms.dataDir,
    DATABASE_URL: databaseUrl,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
  };
  return run(process.execPath, args, { cwd: cmsDir, env, maxBuffer: 1e8 }).then(
    ({ stdout, stderr }) => ({ code: 0, output: `${stdout}${stderr}` }),
    ({ code, stdout, stderr }) => ({ code: code as number, output: `${stdout}${stderr}` }),
  );
}

onEachDatabase('beneath the admin', (cms, _database, databaseUrl) => {
  it('no file of the record is thrown away or replaced, by no role', async () => {
    const at = await board(cms());
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
    const used = await at.as('Bestuur').upload('besluit.pdf', 'application/pdf', pdf);
    const free = await at.as('Bestuur').upload('kladje.pdf', 'application/pdf', pdf);
    await at.published(
      'meeting-report',
      report({ title: 'Met bijlage', attachments: [{ title: 'Het besluit', file: used }] }),
    );
    for (const role of roles) {
      expect((await at.request(role, 'DELETE', `/upload/files/${used}`)).status, role).toBeGreaterThanOrEqual(400);
      const answer = await at.request(role, 'POST', '/upload/actions/bulk-delete', { fileIds: [used] });
      expect(answer.status, role).toBeGreaterThanOrEqual(400);
      await expect(at.as(role).replace(used, 'anders.pdf', 'application/pdf', pdf), role).rejects.toThrow(
        /hoort bij het archief/,
      );
    }
    const { body } = await at.as('Beheerder').request('GET', `/upload/files/${used}`);
    expect(body.name).toBe('besluit.pdf');
    expect(existsSync(join(cms().dataDir, 'public', body.url))).toBe(true);
    expect(await at.request('Beheerder', 'DELETE', `/upload/files/${free}`)).toMatchObject({ status: 200 });
  });

  it('no code of the CMS changes or removes a promise', async () => {
    await cms().stop();
    const { output } = await inside(cms(), databaseUrl(), [join(import.meta.dirname, 'attempts.ts')]);
    const { refusals, before, after } = JSON.parse(
      output.split('\n').find((one) => one.startsWith('{"refusals"')) ?? output,
    );
    expect(Object.keys(refusals)).toHaveLength(12);
    for (const [attempt, refusal] of Object.entries(refusals)) expect(refusal, attempt).not.toBe('');
    expect(refusals['delete in the query layer']).toContain('document service only');
    expect(after).toEqual(before);
    await cms().start();
  });

  it('no import takes the place of the record', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'participienter-export-'));
    await cms().stop();
    const file = join(folder, 'alles');
    expect((await inside(cms(), databaseUrl(), [strapiBin, 'export', '--no-encrypt', '--file', file])).code).toBe(0);
    const answer = await inside(cms(), databaseUrl(), [strapiBin, 'import', '--force', '--file', `${file}.tar.gz`]);
    expect(answer.output).toContain('holds the public record');
    expect(answer.code).not.toBe(0);
    await cms().start();
    const at = await board(cms());
    const { body } = await at
      .as('Beheerder')
      .request('GET', `/content-manager/collection-types/${uidOf('agreement')}?status=published`);
    expect(body.pagination.total).toBeGreaterThanOrEqual(9);
    await rm(folder, { recursive: true });
  }, 300_000);
});
