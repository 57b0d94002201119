import type { Core } from '@strapi/strapi';
import { type PlainDate, amsterdamDate, daysBetween } from 'shared-types';
import type { Editor } from '../editor';

export type WaitingKind =
  | 'submissions'
  | 'voices'
  | 'failed-plans'
  | 'late-agreements'
  | 'silent-voices'
  | 'late-advice'
  | 'reports'
  | 'awards'
  | 'unchecked'
  | 'concepts';

export interface WaitingItem {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  /** How long it waits or is late, in days; for an award how long it still counts. */
  readonly days: number;
  /** What kind of thing it is, or whose turn it is: where the heading does not say it. */
  readonly about?: string;
}

/** One thing that waits for somebody: how often, and the oldest few. */
export interface Waiting {
  readonly kind: WaitingKind;
  readonly count: number;
  readonly items: readonly WaitingItem[];
}

export interface Occasion {
  readonly strapi: Core.Strapi;
  readonly editor: Editor;
  /** The day it is in Amsterdam. */
  readonly today: PlainDate;
  /** How many of each are given. */
  readonly shown: number;
}

/** Looks for one kind; `null` when it is not for this editor: what he can't settle does not wait for him. */
export type Search = (occasion: Occasion) => Promise<Omit<Waiting, 'kind'> | null>;

/** Counts all and keeps those that wait longest. */
export function longestFirst(items: readonly WaitingItem[], shown: number): Omit<Waiting, 'kind'> {
  return { count: items.length, items: items.toSorted((a, b) => b.days - a.days).slice(0, shown) };
}

/** Days since a moment, as somebody in Amsterdam counts them. */
export const daysSince = (moment: Date | string | number, today: PlainDate): number =>
  daysBetween(amsterdamDate(new Date(moment)), today);
