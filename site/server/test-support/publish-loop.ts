/**
 * A process that publishes as fast as it can, with everything that the server does around it, until it is killed.
 *
 * Every page carries the number of its version, so a mixed release shows. Usage: `publish-loop.ts <data dir> <version>`.
 * Prints `ready <version>` after start and `published <version>` after each swap; what the log says goes to stderr.
 */
import { AfterSwap } from '../after-swap/after-swap.ts';
import { publishContent } from '../publisher/run.ts';
import { ReleaseStore } from '../releases/store.ts';
import { versionFiles } from './version-files.ts';

const [dataDir = '', first = '1'] = process.argv.slice(2);
const say = (_: object, message: string) => console.error(message);
const log = { info: () => undefined, warn: say, error: say };

const store = await ReleaseStore.open(dataDir, log);
store.tidy();
const afterSwap = new AfterSwap(dataDir, log, (clone) => store.offerClone(clone));
const compiled = { files: versionFiles, render: () => Promise.reject(new Error('not asked here')) };
console.log(`ready ${first}`);
for (let version = Number(first); ; version++) {
  const content = { content: version, redirects: new Map<string, string>() };
  const { release } = await publishContent(
    { store, compiled, afterSwap, log, mayPublish: () => true },
    content,
    new Date(),
  );
  if (!release) throw new Error('Nothing was published');
  console.log(`published ${version}`);
  await afterSwap.start(release.id);
  // Now and then the work after the swap gets to its end, so that kills also meet it and the copies that it makes.
  if (version % 3 === 0) await afterSwap.finished();
}
