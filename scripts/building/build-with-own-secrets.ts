/**
 * Builds what servers in tests and benchmarks run on.
 *
 * @module
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureSecrets } from '../running/secrets.ts';
import { buildWhatChanged } from './builds.ts';

/**
 * Builds what changed. Building reads secrets; it gets some of its own for a moment, so that nothing is made in
 * anybody's `DATA_DIR`.
 *
 * @throws Fault when a build fails; its last lines have been shown.
 */
export async function buildWithOwnSecrets(signal: AbortSignal): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'participienter-build-'));
  try {
    ensureSecrets(dataDir);
    await buildWhatChanged({ ...process.env, DATA_DIR: dataDir }, signal);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
