import type { z } from 'zod';
import { fieldErrors } from '../editorial/field-error';

/** What somebody sent to the admin, when it is as it should be. @throws a refusal at each field that is wrong, in Dutch */
export function checked<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  const [first, ...others] = read.error.issues.map(({ path, message }) => ({
    path: path.map((part) => (typeof part === 'number' ? part : String(part))),
    message,
  }));
  throw fieldErrors([first ?? { path: [], message: 'Kijk je invoer na.' }, ...others]);
}
