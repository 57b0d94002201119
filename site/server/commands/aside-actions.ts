/**
 * Looking at forms that were set aside, offering them again, throwing one away: as actions on the disk. Each gives what
 * the operator reads. What visitors wrote is not shown: terminals keep what they show.
 * @module
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { asideFolder, layReady } from '../forms/outbox/again.ts';
import { type AsideNote, notesIn } from '../forms/outbox/aside.ts';
import { RefusedAction } from './hold-actions.ts';

const outboxIn = (dataDir: string) => join(dataDir, 'outbox');

interface Found {
  id: string;
  note: AsideNote;
}

/** Every one with its reason, oldest first. */
export function list(dataDir: string): string {
  const notes = notesIn(asideFolder(outboxIn(dataDir)));
  if (notes.length === 0) return 'No form is set aside.';
  return [
    `${count(notes.length)} set aside in ${asideFolder(outboxIn(dataDir))}:`,
    ...notes.map((found) => `  ${described(found)}`),
    'Offer them again: pnpm site:aside --again [key]. Throw one away: pnpm site:aside --discard <key>.',
  ].join('\n');
}

/** Lays one ready to be delivered again, or all. @param start of the key, `''` for all */
export function offerAgain(dataDir: string, start: string): string {
  const notes = notesIn(asideFolder(outboxIn(dataDir)));
  if (start === '' && notes.length === 0) return 'No form is set aside.';
  const wanted = start === '' ? notes.filter(({ note }) => note.item) : [one(notes, start)];
  const unreadable = wanted.find(({ note }) => !note.item);
  if (unreadable)
    throw new RefusedAction(`${unreadable.id} is a damaged line: look into its file, and bring what it says by hand.`);
  for (const { id } of wanted) layReady(outboxIn(dataDir), id);
  const left = notes.length - wanted.length;
  return `${count(wanted.length)} offered again.${start === '' && left > 0 ? ` ${left} damaged: look into the files.` : ''}`;
}

/** The one that is asked for, in a line, so that the operator can say yes to it. */
export const describe = (dataDir: string, start: string): string =>
  described(one(notesIn(asideFolder(outboxIn(dataDir))), start));

/** Throws one away. */
export function discard(dataDir: string, start: string): string {
  const folder = asideFolder(outboxIn(dataDir));
  const { id } = one(notesIn(folder), start);
  rmSync(join(folder, `${id}.json`), { force: true });
  return `${id} is thrown away.`;
}

function one(notes: readonly Found[], start: string): Found {
  const [found, ...others] = notes.filter(({ id }) => id.startsWith(start));
  if (start === '' || !found) throw new RefusedAction(`No form with the key ${start || '(none)'} is set aside.`);
  if (others.length > 0) throw new RefusedAction(`${others.length + 1} keys begin with ${start}. Give more of it.`);
  return found;
}

const count = (forms: number) => (forms === 1 ? '1 form is' : `${forms} forms are`);

const described = ({ id, note: { at, reason, item } }: Found) =>
  [id, item ? `${item.form}, arrived ${item.receivedAt}` : 'not readable', `set aside ${at}`, reason].join(' | ');
