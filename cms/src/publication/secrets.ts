import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** Everything that is not code lives here: database, uploads, secrets (architecture.md §4). */
export const dataDir = resolve(process.env.DATA_DIR ?? join(process.cwd(), '..', '.data'));

const secret = z.string().min(32);
const secretsSchema = z.object({
  appKeys: z.array(secret).min(1),
  adminJwtSecret: secret,
  apiTokenSalt: secret,
  transferTokenSalt: secret,
  encryptionKey: secret,
  siteToken: secret,
  previewToken: secret,
  intakeToken: secret,
  webhookSecret: secret,
});

export type Secrets = z.infer<typeof secretsSchema>;

let known: Secrets | undefined;

/**
 * The secrets that `npm start` made at the first start, from `DATA_DIR/secrets.json`.
 *
 * @throws when the file is missing or incomplete; the message says what to do.
 */
export function secrets(): Secrets {
  known ??= read(join(dataDir, 'secrets.json'));
  return known;
}

function read(file: string): Secrets {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`No secrets in ${file}. Start with "npm start" (it makes them), or put back your copy.`);
  }
  const result = secretsSchema.safeParse(JSON.parse(text));
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new Error(`${file} is not complete (${faults}). Put back your copy, or add what is missing.`);
}
