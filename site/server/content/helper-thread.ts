/**
 * The helper thread: renders its share of the pages on a core of its own.
 *
 * It keeps a copy of the content, brought up to date by what changed, and sends only pages whose bytes are new.
 *
 * @module
 */
import { hash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { joinContent } from '../../src/content/join.ts';
import { mediaPlaceIn } from '../../src/content/media/pool.ts';
import { type PageInput, pageInput } from '../../src/content/page-input.ts';
import type { RawEntry, Snapshot } from '../../src/content/snapshot.ts';
import { typeNames } from '../../src/content/sources.ts';
import type { ContentMessage, HelperPage, HelperSetup, ToHelper } from './helper-messages.ts';
import { openPageRenderer } from './page-renderer.ts';

const { folder, siteUrl } = workerData as HelperSetup;
const renderer = await openPageRenderer(folder);

const entries = Object.fromEntries(
  typeNames.map((type) => [type, new Map<string, { digest: string; entry: RawEntry }>()]),
) as Record<(typeof typeNames)[number], Map<string, { digest: string; entry: RawEntry }>>;
/** Hash of what was sent last, by path. */
const sent = new Map<string, string>();
let input: PageInput | undefined;

function take({ changed, rest, media, asOf }: ContentMessage): void {
  for (const [type, documentId, entry] of changed) {
    // The digest is the main thread's business.
    if (entry) entries[type].set(documentId, { digest: '', entry });
    else entries[type].delete(documentId);
  }
  const snapshot: Snapshot = { ...rest, entries };
  input = pageInput(joinContent(snapshot, mediaPlaceIn(new Map(media))), asOf, siteUrl);
}

async function render(addresses: readonly string[]): Promise<HelperPage[]> {
  const pages: HelperPage[] = [];
  for (const address of addresses) {
    if (!input) throw new Error('Pages were asked for before there was content');
    const page = await renderer.page(address, input);
    if ('error' in page) {
      pages.push({ path: page.path, address, fault: String(page.error) });
      continue;
    }
    const digest = hash('sha256', page.body);
    const isNew = sent.get(page.path) !== digest;
    pages.push({ path: page.path, address, hash: digest, ...(isNew && { body: page.body }) });
    sent.set(page.path, digest);
  }
  return pages;
}

parentPort?.on('message', (message: ToHelper) => {
  if (message.kind === 'content') take(message);
  else void render(message.addresses).then((pages) => parentPort?.postMessage(pages));
});
