/**
 * Which item somebody is about to put on the site. It stands outside Strapi's buttons: those are made anew when the item
 * is saved, and a dialog inside them would go with them.
 *
 * @module
 */
import { useSyncExternalStore } from 'react';
import type { Entry } from './use-look';

export interface Opened {
  readonly entry: Entry;
  /** Where it was opened: on another page the dialog is over. */
  readonly address: string;
  /** Strapi's own publication, as its button would do it now. */
  publish(): unknown;
}

let opened: Opened | null = null;
const listeners = new Set<() => void>();

/** Opens the dialog, or closes it with `null`. */
export function setOpened(next: Opened | null): void {
  opened = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useOpened = (): Opened | null => useSyncExternalStore(subscribe, () => opened);
