import { type RecheckAnswer, type RecheckOutcome, recheckPath, recheckReply } from 'shared-types/forms';
import type { CmsIntakeOptions } from './cms-intake.ts';

/** @throws when the CMS can't be reached, is too slow, or answers with something else: nothing was kept, or it was and may be asked again */
export type AnswerRecheck = (code: string, answer: RecheckAnswer) => Promise<RecheckOutcome>;

/** Brings an answer to the CMS at once: the visitor hears whether it is kept. */
export function cmsRecheck({ cmsUrl, token, timeoutMs = 10_000 }: CmsIntakeOptions): AnswerRecheck {
  return async (code, answer) => {
    const response = await fetch(cmsUrl + recheckPath, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ code, answer }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status !== 200) throw new Error(`The CMS answered ${response.status}`);
    return recheckReply.parse(await response.json()).outcome;
  };
}
