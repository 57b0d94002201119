/**
 * What one person sent and the CMS did not take: shown or wiped when that person asks for it. Also what was just offered
 * again, and what can't be read any more but names them.
 * @module
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type AsideForm, type ContactPoint, intakeItem, isMentioned, isReachedAt } from 'shared-types/forms';
import { flushFolder } from '../../releases/durable.ts';
import { againFolder, asideFolder } from './again.ts';

/** Every form of somebody, oldest name first. */
export const formsOf = (outbox: string, who: ContactPoint): AsideForm[] => found(outbox, who).map(({ form }) => form);

/** Removes them; on the disk when this returns. @returns how many */
export function removeFormsOf(outbox: string, who: ContactPoint): number {
  const theirs = found(outbox, who);
  for (const { path } of theirs) rmSync(path, { force: true });
  for (const folder of foldersOf(outbox)) flushFolder(folder);
  return theirs.length;
}

const foldersOf = (outbox: string) => [asideFolder(outbox), againFolder(outbox)].filter((folder) => existsSync(folder));

function found(outbox: string, who: ContactPoint): { path: string; form: AsideForm }[] {
  return foldersOf(outbox).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => {
        const path = join(folder, name);
        const form = formOf(readFileSync(path, 'utf8'), who);
        return form ? [{ path, form }] : [];
      }),
  );
}

/** @param text of a note, which a person may have changed */
function formOf(text: string, who: ContactPoint): AsideForm | null {
  const { item, raw } = read(text);
  const { data } = intakeItem.safeParse(item);
  if (data) {
    const { form, receivedAt, fields, context } = data;
    return isReachedAt(fields, who) ? { form, receivedAt, fields, context, damaged: null } : null;
  }
  const damaged = typeof raw === 'string' ? raw : text;
  return isMentioned(damaged, who) ? { form: null, receivedAt: null, fields: {}, context: {}, damaged } : null;
}

function read(text: string): { item?: unknown; raw?: unknown } {
  try {
    return Object(JSON.parse(text)) as { item?: unknown; raw?: unknown };
  } catch {
    return {};
  }
}
