import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { recordTypes } from './record-types';

const permitted = new AsyncLocalStorage<true>();

/** Runs a write that the rules look at: beneath it the record's rows may change. */
export function allowRecordWrites<T>(write: () => Promise<T>): Promise<T> {
  return permitted.run(true, write);
}

/**
 * Closes the way beneath the document layer: whoever changes or removes rows of the record through Strapi's query layer
 * (a plugin, a script, a mistake of our own) is refused, because no rule would see it.
 */
export function guardRecordQueries(strapi: Core.Strapi): void {
  const refuse = ({ action, model }: { action: string; model: { uid: string } }): void => {
    if (permitted.getStore()) return;
    throw new Error(
      `${action} of ${model.uid} was refused: the public record changes through the document service only.`,
    );
  };
  strapi.db.lifecycles.subscribe({
    models: [...recordTypes],
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
}
