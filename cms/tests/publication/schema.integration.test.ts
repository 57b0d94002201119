import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ensureSecrets } from '../../../scripts/running/secrets.ts';

const cms = join(import.meta.dirname, '../..');

it('schema.graphql is the schema of the content types as they are now; else run `pnpm generate`', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'participienter-schema-'));
  try {
    ensureSecrets(dataDir);
    const target = join(dataDir, 'schema.graphql');
    await promisify(execFile)(process.execPath, [join(cms, 'scripts/write-schema.cjs'), target], {
      cwd: cms,
      env: { ...process.env, DATA_DIR: dataDir, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
    });
    expect(await readFile(target, 'utf8')).toBe(await readFile(join(cms, 'schema.graphql'), 'utf8'));
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
});
