import { cancelAnswer, type CancelOutcome, cancelPath } from 'shared-types/forms';
import type { CmsIntakeOptions } from './cms-intake.ts';

/** @throws when the CMS can't be reached, is too slow, or answers with something else: the place is still there */
export type GiveUpPlace = (code: string) => Promise<CancelOutcome>;

/** Gives up a place in the CMS, at once: the visitor hears what became of it. */
export function cmsCancel({ cmsUrl, token, timeoutMs = 10_000 }: CmsIntakeOptions): GiveUpPlace {
  return async (code) => {
    const response = await fetch(cmsUrl + cancelPath, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ code }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status !== 200) throw new Error(`The CMS answered ${response.status}`);
    return cancelAnswer.parse(await response.json()).outcome;
  };
}
