/** A site small enough to reason about: its content is a map from path to text. */
import type { CompiledSite, ContentSource, Look, RenderedFile } from '../publisher/ports.ts';
import type { Release, ReleaseStore } from '../releases/store.ts';

export type Files = Readonly<Record<string, string>>;

/** The pages that every release needs. */
export const needed: Files = {
  'index.html': '<h1>Voorpagina</h1>',
  '404.html': '<h1>Niet gevonden</h1>',
};

const nothing = () => undefined;

/** A log that nobody reads. */
export const silent = { info: nothing, warn: nothing, error: nothing };

/** Long enough to be compressed, different for every seed. */
export function longText(seed: string): string {
  const words = Array.from({ length: 200 }, (_, n) => `${seed} ${(n * 7919) % 1009}`);
  return `<p>${words.join(' in Leidschendam-Voorburg, ')}</p>`;
}

/** Publishes files straight through the store; null when nothing changed. */
export async function publishFiles(
  store: ReleaseStore,
  files: Files,
  now = new Date(),
  redirects = new Map<string, string>(),
): Promise<Release | null> {
  const draft = store.draft(now);
  try {
    for (const [path, body] of Object.entries(files)) await draft.add(path, body);
    await draft.written();
    return draft.isUnchanged(redirects) ? null : await store.publish(draft, redirects, now);
  } finally {
    await draft.discard();
  }
}

/** Content is the files themselves; a text of `!` is a page that throws. */
export const filesAsSite: CompiledSite<Files> = {
  *files(content): Iterable<RenderedFile> {
    for (const [path, body] of Object.entries(content)) {
      if (body === '!')
        yield {
          path,
          problem: { title: path, message: 'Deze pagina kon niet worden gemaakt.' },
          error: new Error('broken'),
        };
      else yield { path, body };
    }
  },
  async render(url, content) {
    const body = content[`${url.pathname.slice(1)}index.html`];
    if (body === undefined) return new Response('', { status: 404 });
    return new Response(`${body} gefilterd op ${url.searchParams.get('wijk')}`, {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
  },
};

/** A CMS that a test turns by hand. */
export class FakeSource implements ContentSource<Files> {
  content: Files = needed;
  redirects = new Map<string, string>();
  problems: Look<Files>['problems'] = [];
  heldBecause: Look<Files>['heldBecause'];
  fault: Error | null = null;
  ruleChangesAt = new Date(8.64e15);
  looks = 0;
  kept: Files | null = null;
  readonly accepted: (string | undefined)[] = [];
  /** When set, a look waits for it. */
  gate: Promise<unknown> | null = null;
  #found: Files | null = null;

  async look(_signal: AbortSignal, accepted?: string): Promise<Look<Files>> {
    this.looks += 1;
    this.accepted.push(accepted);
    await this.gate;
    if (this.fault) throw this.fault;
    const { content, redirects, problems, heldBecause } = this;
    if (heldBecause && heldBecause.fingerprint !== accepted)
      return { content: this.kept ?? {}, changed: false, redirects, problems, heldBecause };
    this.#found = content;
    return {
      content,
      changed: JSON.stringify(content) !== JSON.stringify(this.kept),
      redirects,
      problems,
    };
  }

  async persisted() {
    return this.kept && { content: this.kept, redirects: this.redirects };
  }

  async persist() {
    this.kept = this.#found;
  }

  nextChangeAfter(): Date {
    return this.ruleChangesAt;
  }

  standing() {
    return null;
  }
}

/** No work after a swap. */
export const noAfterSwap = { start: () => Promise.resolve(), stop: () => Promise.resolve() };

/** A site that takes no forms: nothing waits, and what is sent can't be kept. */
export const noForms = {
  outbox: () => ({ waiting: 0, aside: { count: 0, since: null, kinds: {} } }),
  forms: {
    desk: () => null,
    stampSecret: 'a-secret-of-some-length',
    perNetwork: 100,
    hasPuzzles: false,
    giveUp: () => Promise.resolve('onbekend' as const),
    voice: {
      open: () => Promise.resolve({ outcome: 'onbekend' as const }),
      handIn: () => Promise.resolve('onbekend' as const),
    },
    recheck: () => Promise.resolve('onbekend' as const),
  },
};
