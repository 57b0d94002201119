/**
 * Lighthouse, as people run it in their browser, on a page of the local site.
 *
 * @module
 */
import lighthouse, { desktopConfig, type Flags } from 'lighthouse';
import { freePort } from '../../../cms/tests/harness/free-port.ts';
import { openBrowser } from '../browser.ts';

export const presets = ['mobile', 'desktop'] as const;
export type Preset = (typeof presets)[number];
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** 0–100. */
export type Scores = Record<(typeof categories)[number], number>;

export interface Audit {
  scores: Scores;
  /** What cost points outside performance, in Lighthouse's own words. */
  faults: string[];
  /** The measures that performance is made of, as Lighthouse writes them: `LCP 1.2 s`. */
  measures: string;
}

/** Chromium sometimes loses the start of a trace; then Lighthouse has measured nothing. */
const ATTEMPTS = 4;
const measured = {
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  SI: 'speed-index',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
};

/** Judges one page, in a browser of its own, as somebody who was never there sees it. */
export async function audit(url: string, preset: Preset): Promise<Audit> {
  const { audits, categories: judged } = await reportOf(url, preset);
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((judged[name]?.score ?? 0) * 100)]),
  ) as Scores;
  const faults = categories
    .filter((name) => name !== 'performance')
    .flatMap((name) => judged[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]?.title ?? ''}`);
  const measures = Object.entries(measured)
    .map(([name, id]) => `${name} ${(audits[id]?.displayValue ?? '?').replaceAll('\u00a0', ' ')}`)
    .join(', ');
  return { scores, faults, measures };
}

async function reportOf(url: string, preset: Preset) {
  let fault = 'nothing was measured';
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const port = await freePort();
    const browser = await openBrowser([`--remote-debugging-port=${port}`]);
    try {
      const flags: Flags = { port, output: 'json', logLevel: 'error', onlyCategories: [...categories] };
      const result = await lighthouse(url, flags, preset === 'desktop' ? desktopConfig : undefined);
      if (result && !result.lhr.runtimeError) return result.lhr;
      fault = result?.lhr.runtimeError?.message ?? fault;
    } finally {
      await browser.close();
    }
  }
  throw new Error(`${url}: ${fault}`);
}
