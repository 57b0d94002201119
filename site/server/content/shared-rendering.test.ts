import { describe, expect, it } from 'vitest';
import type { PageInput } from '../../src/content/page-input.ts';
import type { HelperPage } from './helper-messages.ts';
import type { PageRenderer } from './page-renderer.ts';
import { renderShared } from './shared-rendering.ts';

const addresses = Array.from({ length: 1000 }, (_, n) => `/pagina/${n}/`);
const input = { addresses: new Set(addresses) } as unknown as PageInput;

const later = () => new Promise((resolve) => setImmediate(resolve));
const here: string[] = [];
const renderer: PageRenderer = {
  answer: () => Promise.reject(new Error('not asked')),
  page: async (address) => {
    await later();
    here.push(address);
    return { path: `${address}index.html`, address, body: Buffer.from(address) };
  },
};
const made = (asked: string[]): HelperPage[] =>
  asked.map((address) => ({ path: `${address}index.html`, address, hash: address, body: Buffer.from(address) }));

async function render(help: ((asked: string[]) => Promise<HelperPage[]>) | undefined) {
  here.length = 0;
  const faults: unknown[] = [];
  const rendered: string[] = [];
  for await (const page of renderShared({ renderer, input, help, onHelperFault: (fault) => faults.push(fault) }))
    rendered.push(page.address);
  return { rendered, faults };
}

describe('rendering shared with a helper', () => {
  it('makes every page once without a helper', async () => {
    const { rendered } = await render(undefined);
    expect(rendered).toEqual(addresses);
  });

  it('makes every page once with one, each thread its own', async () => {
    const there: string[] = [];
    const { rendered, faults } = await render(async (asked) => {
      await later();
      there.push(...asked);
      return made(asked);
    });
    expect(rendered.toSorted()).toEqual(addresses.toSorted());
    expect([...here, ...there].toSorted()).toEqual(addresses.toSorted());
    expect(there.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it.each([1, 2, 5])('makes what a helper leaves that fails at request %i, and tells it once', async (failsAt) => {
    let requests = 0;
    const { rendered, faults } = await render(async (asked) => {
      await later();
      if (++requests >= failsAt) throw new Error('gone');
      return made(asked);
    });
    expect(rendered.toSorted()).toEqual(addresses.toSorted());
    expect(faults).toHaveLength(1);
  });

  it('waits for a helper that is slower than this thread', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const all = render(async (asked) => {
      await gate;
      return made(asked);
    });
    await later();
    release();
    expect((await all).rendered.toSorted()).toEqual(addresses.toSorted());
  });
});
