import { z } from 'zod';
import { secrets } from '../publication/secrets';
import { siteServer } from '../publication/webhook';

/** Somebody waits for the answer; a site that needs longer is as good as gone. */
const timeoutMs = 3_000;

const health = z.object({
  release: z.object({ publishedAt: z.string() }).nullable(),
  cms: z.object({ answers: z.boolean().nullable() }),
  details: z.object({
    siteUrl: z.string(),
    running: z
      .object({
        phase: z.enum(['fetching', 'making', 'storing']),
        since: z.string(),
        made: z.number(),
        expected: z.number().nullable(),
      })
      .nullable(),
    failure: z.object({ forEditor: z.string(), since: z.string() }).nullable(),
    hold: z
      .object({ kind: z.enum(['rollback', 'content']), since: z.string(), forEditor: z.string().optional() })
      .nullable(),
    problems: z.array(z.object({ title: z.string(), message: z.string() })),
    /** Forms that could not be brought here: how many, since when, and how many of each kind. Never what is in them. */
    aside: z.object({
      count: z.number(),
      since: z.string().nullable(),
      kinds: z.partialRecord(z.enum(['refused', 'broken', 'unanswered', 'damaged']), z.number()),
    }),
  }),
});

type Details = z.infer<typeof health>['details'];

/** Forms of visitors that did not get into the inbox. */
export type SetAside = Details['aside'];

/** How the site is doing. What an editor reads of it is written in the admin, except reasons, which the site gives. */
export type SiteState =
  { readonly answers: false } | ({ readonly answers: true; readonly publishedAt: string | null } & Details);

const standing = z.object({
  /** Whether the site knows what visitors see: not before its first run, nor after going back to an older release. */
  known: z.boolean(),
  entry: z.object({ digest: z.string(), address: z.string().nullable() }).nullable(),
});
export type Standing = z.infer<typeof standing>;

/** Asks the site how it is doing. Never rejects: a site that is off is an answer too. */
export async function siteState(): Promise<SiteState> {
  const answer = await ask('/healthz', health);
  if (!answer) return { answers: false };
  return { answers: true, publishedAt: answer.release?.publishedAt ?? null, ...answer.details };
}

/** Asks the site which version of an entry visitors get; `null` when it does not answer. @param type its API id */
export function standingOnSite(type: string, documentId: string): Promise<Standing | null> {
  return ask(`/healthz/entry/${type}/${encodeURIComponent(documentId)}`, standing);
}

async function ask<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    const response = await fetch(siteServer() + path, {
      headers: { authorization: `Bearer ${secrets().webhookSecret}` },
      signal: AbortSignal.timeout(timeoutMs),
    });
    // Before its first release the site is not healthy (503), and still says why.
    return schema.parse(await response.json());
  } catch {
    return null;
  }
}
