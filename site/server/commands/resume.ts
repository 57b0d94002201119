/** `pnpm site:resume`: Lets publishing go on after a rollback. */
import { resume } from './hold-actions.ts';
import { runCommand } from './run-command.ts';

await runCommand(resume);
