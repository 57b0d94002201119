/** `pnpm site:rollback`: Goes back one release and holds publishing. */
import { rollBack } from './hold-actions.ts';
import { runCommand } from './run-command.ts';

await runCommand(rollBack);
