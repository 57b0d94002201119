/**
 * What the small server is told from outside, read once at start.
 * @module
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const webAddress = z.url({ protocol: /^https?$/ }).transform((address) => address.replace(/\/+$/, ''));

const environment = z.object({
  DATA_DIR: z
    .string()
    .min(1)
    .default(join(import.meta.dirname, '../../.data')),
  SITE_HOST: z.string().min(1).default('localhost'),
  SITE_PORT: port.default(4321),
  SITE_URL: webAddress.optional(),
  CMS_URL: webAddress.default('http://127.0.0.1:1337'),
  LOOK_INTERVAL_S: z.coerce.number().positive().max(3600).default(30),
  STYLE_PAGE: z.enum(['on', 'off']).default('off'),
  FORMS_PER_NETWORK: z.coerce.number().int().min(1).default(100),
  FORMS_ALTCHA: z.enum(['on', 'off']).default('off'),
  RELEASES_KEPT: z.coerce.number().int().min(2).max(100).default(5),
});

const secret = z.string().min(16);
const secrets = z.object({
  siteToken: secret,
  previewToken: secret,
  intakeToken: secret,
  webhookSecret: secret,
});

export type Secrets = z.infer<typeof secrets>;
export interface Config {
  dataDir: string;
  host: string;
  port: number;
  /** The address that visitors use, without a slash at the end. */
  siteUrl: string;
  cmsUrl: string;
  lookIntervalMs: number;
  releasesKept: number;
  /** What one network may send within ten minutes; a library or an office is one. */
  formsPerNetwork: number;
  /** Whether browsers are given a piece of work that raises trust. */
  formsHavePuzzles: boolean;
  /** Whether the page that shows every part of the design is published too. */
  hasStylePage: boolean;
  secrets: Secrets;
}

/** The configuration is wrong; `message` has one line per fault, for the operator. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** @throws ConfigError with one clear line per fault */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new ConfigError(lines(parsed.error, (name) => `${name} (environment)`));
  const {
    DATA_DIR,
    SITE_HOST,
    SITE_PORT,
    SITE_URL,
    CMS_URL,
    LOOK_INTERVAL_S,
    RELEASES_KEPT,
    STYLE_PAGE,
    FORMS_PER_NETWORK,
    FORMS_ALTCHA,
  } = parsed.data;
  const dataDir = resolve(DATA_DIR);
  return {
    dataDir,
    host: SITE_HOST,
    port: SITE_PORT,
    siteUrl: SITE_URL ?? `http://localhost:${SITE_PORT}`,
    cmsUrl: CMS_URL,
    lookIntervalMs: LOOK_INTERVAL_S * 1000,
    releasesKept: RELEASES_KEPT,
    formsPerNetwork: FORMS_PER_NETWORK,
    formsHavePuzzles: FORMS_ALTCHA === 'on',
    hasStylePage: STYLE_PAGE === 'on',
    secrets: readSecrets(dataDir),
  };
}

/** @throws ConfigError when `secrets.json` is missing or lacks one */
export function readSecrets(dataDir: string): Secrets {
  const path = join(dataDir, 'secrets.json');
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    // The parser's own message would quote a piece of the file.
    const reason = error instanceof SyntaxError ? 'it is not JSON' : (error as Error).message;
    throw new ConfigError(`${path} can't be read: ${reason}. \`npm start\` makes it at the first start.`);
  }
  const parsed = secrets.safeParse(json);
  if (!parsed.success) throw new ConfigError(lines(parsed.error, (name) => `${name} (in ${path})`));
  return parsed.data;
}

function lines(error: z.ZodError, nameOf: (name: string) => string): string {
  return error.issues.map((issue) => `${nameOf(issue.path.join('.'))}: ${issue.message}`).join('\n');
}
