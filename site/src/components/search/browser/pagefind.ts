/**
 * Pagefind in the browser: loaded when somebody searches, and loaded again when the index was made anew.
 *
 * @module
 */

interface Fragment {
  url: string;
  /** HTML: text with `&lt;` and `&gt;`, and `<mark>` around what was found. */
  excerpt: string;
  meta: Record<string, string | undefined>;
}
interface Match {
  data(): Promise<Fragment>;
}
type Counts = Record<string, Record<string, number> | undefined>;
interface Answer {
  results: Match[];
  /** Per filter and value, as if no filter was chosen. */
  totalFilters: Counts;
  unfilteredResultCount: number;
}
interface Engine {
  search(text: string, options: { filters: Record<string, string> }): Promise<Answer>;
  filters(): Promise<Counts>;
}
interface PagefindModule {
  createInstance(options: object): Engine;
}

/** Why there is no answer. */
export class SearchFault extends Error {
  readonly reason: 'unreachable' | 'not made yet';

  constructor(reason: SearchFault['reason']) {
    super(`The search index is ${reason}`);
    this.reason = reason;
  }
}

export interface Hit {
  href: string;
  title: string;
  kind: string;
  status: string | null;
  excerpt: string;
}

export interface Found {
  /** In the chosen group. */
  total: number;
  /** In all groups together. */
  totalInAll: number;
  perGroup: ReadonlyMap<string, number>;
  /** The asked part; what vanished from the site since the index was made is left out. */
  hits: Hit[];
  /** How many were left out. */
  vanished: number;
}

const folder = '/pagefind/';
let loaded: { entry: string; engine: Engine } | null = null;
let attempts = 0;

/** @throws SearchFault */
async function currentEntry(): Promise<string> {
  let response: Response;
  try {
    response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' });
  } catch {
    throw new SearchFault('unreachable');
  }
  if (response.status === 404) throw new SearchFault('not made yet');
  if (!response.ok) throw new SearchFault('unreachable');
  return response.text();
}

async function load(entry: string): Promise<Engine> {
  try {
    // A browser remembers that a module could not be fetched, so another attempt needs another address.
    const address = `${folder}pagefind.js${attempts > 0 ? `?${attempts}` : ''}`;
    const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
    // Without a worker: a search takes milliseconds, and the worker is another 43 kB of code.
    const engine = createInstance({ noWorker: true, excerptLength: 26 });
    await engine.filters();
    loaded = { entry, engine };
    return engine;
  } catch {
    attempts += 1;
    throw new SearchFault('unreachable');
  }
}

async function engineNow(): Promise<Engine> {
  return loaded?.engine ?? load(await currentEntry());
}

/**
 * The engine of the newest index. Pagefind takes a piece that could not be fetched for "nothing found", so an empty
 * answer only counts when the site can be reached and its index is still the one that was loaded.
 */
async function engineAfterCheck(): Promise<Engine> {
  const entry = await currentEntry();
  return loaded?.entry === entry ? loaded.engine : load(entry);
}

/**
 * Searches, and reads one page of the results.
 *
 * @throws SearchFault when there is no index yet or the site can't be reached
 */
export async function find(text: string, group: string | null, page: number, pageSize: number): Promise<Found> {
  const words = wordsOf(text);
  const ask = (engine: Engine) => engine.search(words, { filters: group ? { groep: group } : {} });
  const read = async (answer: Answer) => {
    const shown = answer.results.slice((page - 1) * pageSize, page * pageSize);
    const hits = await Promise.all(shown.map((match) => match.data().then(hitOf, () => null)));
    return { answer, hits: hits.filter((hit) => hit !== null), vanished: hits.filter((hit) => hit === null).length };
  };
  let found = await read(await ask(await engineNow()));
  if (found.hits.length === 0 || found.vanished > 0) found = await read(await ask(await engineAfterCheck()));
  const { answer, hits, vanished } = found;
  return {
    total: answer.results.length,
    totalInAll: answer.unfilteredResultCount,
    perGroup: new Map(Object.entries(answer.totalFilters['groep'] ?? {}).filter(([, count]) => count > 0)),
    hits,
    vanished,
  };
}

/**
 * Signs can't be found, and would stick to a word. Quotes around the whole keep their meaning: exactly these words.
 *
 * @example wordsOf('<b>buurt & plein') // 'b buurt plein'
 */
export function wordsOf(text: string): string {
  const words = text.replace(/[^\p{L}\p{M}\p{N}'’-]+/gu, ' ').trim();
  return /^["“].+["”]$/u.test(text) && words ? `"${words}"` : words;
}

function hitOf({ url, excerpt, meta }: Fragment): Hit {
  return {
    href: url,
    title: meta['title'] ?? url,
    kind: meta['soort'] ?? '',
    status: meta['stand'] ?? null,
    excerpt,
  };
}
