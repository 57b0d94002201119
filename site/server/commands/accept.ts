/** `pnpm site:accept`: Accepts content that was held because it looked like a mistake. */
import { accept } from './hold-actions.ts';
import { runCommand } from './run-command.ts';

await runCommand(accept);
