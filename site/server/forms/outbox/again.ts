/**
 * What a person offers once more after it was set aside. The command only moves a note to another folder; the site
 * that runs, or starts next, takes it in. So the outbox never has two writers.
 * @module
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { intakeItem, type IntakeItem } from 'shared-types/forms';
import { flushFolder } from '../../releases/durable.ts';
import { notesIn } from './aside.ts';

export const asideFolder = (outbox: string) => join(outbox, 'aside');
export const againFolder = (outbox: string) => join(outbox, 'again');

/** Lays a note ready to be delivered again. @param id its name in the folder of what is set aside */
export function layReady(outbox: string, id: string): void {
  move(id, asideFolder(outbox), againFolder(outbox));
}

export interface Ready {
  item: IntakeItem;
  /** To be called when it is in the outbox. */
  taken(): void;
}

/** What lies ready, in order of arrival. What is no item (a note that was changed by hand) goes back where it was. */
export function whatLiesReady(outbox: string): Ready[] {
  return notesIn(againFolder(outbox))
    .flatMap(({ id, note }) => {
      const { data: item } = intakeItem.safeParse(note.item);
      if (!item) {
        move(id, againFolder(outbox), asideFolder(outbox));
        return [];
      }
      return [{ item, taken: () => rmSync(join(againFolder(outbox), `${id}.json`), { force: true }) }];
    })
    .sort((a, b) => a.item.order - b.item.order);
}

function move(id: string, from: string, to: string): void {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  renameSync(join(from, `${id}.json`), join(to, `${id}.json`));
  flushFolder(to);
  if (existsSync(from)) flushFolder(from);
}
