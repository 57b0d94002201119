/**
 * `pnpm generate`: after a change of a content type or a query. The CMS writes its GraphQL schema, and the types of the
 * schema and the queries are made from that; `docs/rollen.md` from the matrix of roles. `pnpm check` fails when they are stale.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explain } from './running/faults.mjs';
import { runStep } from './building/run-step.ts';
import { ensureSecrets } from './running/secrets.ts';
import { root } from './running/settings.ts';
import { stopSignal } from './running/stopping.ts';
import { codegen } from './checking/steps.ts';

const cms = join(root, 'cms');
const asked = stopSignal();
const dataDir = mkdtempSync(join(tmpdir(), 'participienter-generate-'));
try {
  ensureSecrets(dataDir);
  const env = { ...process.env, DATA_DIR: dataDir, NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' };
  await step('Compiling the CMS', cms, [join(cms, 'node_modules/typescript/bin/tsc'), '-p', '.'], env);
  await step('Writing schema.graphql', cms, ['scripts/write-schema.cjs'], env);
  await step('Making types', join(root, 'site'), codegen, env);
  await step('Writing docs/rollen.md', root, ['scripts/generating/write-roles-page.ts'], env);
} catch (error) {
  console.error(`✗ ${explain(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

async function step(name: string, cwd: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { code, output } = await runStep({ cwd, args, env, signal: asked });
  if (code !== 0) throw new Error(`${name} failed:\n${output}`);
  console.log(`✓ ${name}`);
}
