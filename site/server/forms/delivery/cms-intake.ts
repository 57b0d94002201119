/**
 * Handing a batch to the CMS, and what its answer means.
 * @module
 */
import { intakeAnswer, intakePath, type IntakeItem, type IntakeResult } from 'shared-types/forms';

/**
 * `answered`: it took the batch, with a result for the items it settled. `broken`: it says that the batch itself can't
 * be read. `absent`: this CMS has no intake (yet).
 */
export type Handed = { kind: 'answered'; results: IntakeResult[] } | { kind: 'broken' | 'absent'; status: number };

/** @throws when the CMS can't be reached, is too slow, fails, or answers with something else: try again later */
export type HandOver = (items: readonly IntakeItem[], signal: AbortSignal) => Promise<Handed>;

const brokenBatch = new Set([400, 413, 422]);
const noIntake = new Set([404, 405]);
/** Fifty results with their reasons fit easily; more is not an answer of ours. */
const longestAnswer = 256 * 1024;

export interface CmsIntakeOptions {
  cmsUrl: string;
  token: string;
  timeoutMs?: number;
}

/** Hands over by HTTP. The log and the errors never hold what was sent. */
export function cmsIntake({ cmsUrl, token, timeoutMs = 15_000 }: CmsIntakeOptions): HandOver {
  return async (items, signal) => {
    const response = await fetch(cmsUrl + intakePath, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ items }),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    const { status } = response;
    const text = await response.text();
    if (brokenBatch.has(status)) return { kind: 'broken', status };
    if (noIntake.has(status)) return { kind: 'absent', status };
    if (status !== 200) throw new Error(`The CMS answered ${status}`);
    if (text.length > longestAnswer) throw new Error('The CMS answered with too much');
    const answer = intakeAnswer.safeParse(parsed(text));
    if (!answer.success) throw new Error('The CMS answered 200 with something else than results');
    return { kind: 'answered', results: answer.data.results };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
