/** `pnpm bench <name> [options]`: prints figures; see each file for what it measures. */
import { buildWithOwnSecrets } from '../building/build-with-own-secrets.ts';

const benchmarks = {
  b1: './b1.ts',
  forms: './forms.ts',
  lighthouse: './lighthouse.ts',
  publish: './publish.ts',
  render: './render.ts',
  weight: './weight.ts',
} as const;

const [name, ...options] = process.argv.slice(2);
const file = benchmarks[name as keyof typeof benchmarks];
if (!file) {
  console.error(`Which benchmark? pnpm bench ${Object.keys(benchmarks).join(' | ')}`);
  process.exit(1);
}
if (name !== 'b1') await buildFirst();
process.argv = [...process.argv.slice(0, 2), ...options];
await import(file);

/** A figure is of what stands in the folder now, not of what was built some day. */
async function buildFirst(): Promise<void> {
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  process.once('SIGINT', stop);
  await buildWithOwnSecrets(stopping.signal);
  process.off('SIGINT', stop);
}
