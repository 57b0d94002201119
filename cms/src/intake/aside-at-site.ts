/**
 * Forms that could not be brought here lie at the site. What somebody asks about what is kept of them is asked there too.
 *
 * @module
 */
import {
  type AsideForm,
  asideShowPath,
  asideShown,
  asideWipePath,
  asideWiped,
  type ContactPoint,
} from 'shared-types/forms';
import type { z } from 'zod';
import { siteHeaders, siteServer } from '../publication/webhook';

/** Somebody waits for the answer. */
const timeoutMs = 5_000;

/** What lies there of somebody; `null` when the site does not answer. */
export const asideOf = async (who: ContactPoint): Promise<AsideForm[] | null> =>
  (await ask(asideShowPath, who, asideShown))?.forms ?? null;

/** Wipes it there. @returns how many; `null` when the site does not answer */
export const wipeAsideOf = async (who: ContactPoint): Promise<number | null> =>
  (await ask(asideWipePath, who, asideWiped))?.wiped ?? null;

async function ask<T>(path: string, who: ContactPoint, schema: z.ZodType<T>): Promise<T | null> {
  try {
    const response = await fetch(siteServer() + path, {
      method: 'POST',
      headers: { ...siteHeaders(), 'content-type': 'application/json' },
      body: JSON.stringify(who),
      signal: AbortSignal.timeout(timeoutMs),
    });
    return schema.parse(await response.json());
  } catch {
    return null;
  }
}
