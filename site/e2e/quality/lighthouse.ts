/**
 * Lighthouse, as people run it in their browser, on a page of the local site.
 *
 * @module
 */
import lighthouse, { desktopConfig, type Flags } from 'lighthouse';

export const presets = ['mobile', 'desktop'] as const;
export type Preset = (typeof presets)[number];
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** 0–100. */
export type Scores = Record<(typeof categories)[number], number>;

export interface Audit {
  scores: Scores;
  /** What cost points outside performance, in Lighthouse's own words. */
  faults: string[];
}

/** @param port where a Chromium listens for its debugger (`--remote-debugging-port`) */
export async function audit(url: string, preset: Preset, port: number): Promise<Audit> {
  const flags: Flags = { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] };
  const result = await lighthouse(url, flags, preset === 'desktop' ? desktopConfig : undefined);
  if (!result) throw new Error(`Lighthouse gave nothing for ${url}`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
  ) as Scores;
  const faults = categories
    .filter((name) => name !== 'performance')
    .flatMap((name) => lhr.categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${lhr.audits[id]?.title ?? ''}`);
  return { scores, faults };
}
