/**
 * What the commands share: configuration, the nudge, one line out, an exit code.
 * @module
 */
import { ConfigError, readConfig } from '../config.ts';
import { RefusedAction } from './hold-actions.ts';
import { nudgeServer } from './nudge.ts';

/** Runs an action on `DATA_DIR` and lets a running server know, unless it only looked. */
export async function runCommand(
  action: (dataDir: string) => string | Promise<string>,
  { tells = true } = {},
): Promise<void> {
  try {
    const config = readConfig(process.env);
    console.log(await action(config.dataDir));
    if (!tells) return;
    const told = await nudgeServer(config);
    console.log(
      told ? 'The running server has been told.' : 'No server answered; it will know at its next look or start.',
    );
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof RefusedAction)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
