/** `pnpm site:aside`: Lists forms that the CMS does not take, offers them again, or throws one away. */
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { describe, discard, list, offerAgain } from './aside-actions.ts';
import { RefusedAction } from './hold-actions.ts';
import { runCommand } from './run-command.ts';

const usage = 'Use: pnpm site:aside [--again [key] | --discard <key> [--yes]]';

function asked() {
  try {
    const options = { again: { type: 'boolean' }, discard: { type: 'boolean' }, yes: { type: 'boolean' } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return null;
  }
}

async function isSure(question: string): Promise<boolean> {
  if (!stdin.isTTY) throw new RefusedAction('There is nobody to ask. Say --yes to throw it away.');
  const terminal = createInterface({ input: stdin, output: stdout });
  const answer = await terminal.question(`${question}\nThrow this away? Nobody can bring it back. Type yes: `);
  terminal.close();
  return answer.trim() === 'yes';
}

await runCommand(
  async (dataDir) => {
    const { values, positionals } = asked() ?? { values: {}, positionals: ['', ''] };
    const [key = ''] = positionals;
    if (positionals.length > 1 || (values.again && values.discard)) throw new RefusedAction(usage);
    if (values.again) return offerAgain(dataDir, key);
    if (!values.discard && key === '') return list(dataDir);
    if (!values.discard) throw new RefusedAction(usage);
    const question = describe(dataDir, key);
    return values.yes || (await isSure(question)) ? discard(dataDir, key) : 'Nothing is thrown away.';
  },
  { tells: process.argv.length > 2 },
);
