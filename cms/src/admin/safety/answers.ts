/**
 * What the server tells (`cms/src/safety/routes`).
 *
 * @module
 */
export interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}
export type Line = { readonly parts: readonly Part[] } | { readonly skipped: number };
export interface Difference {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly onlyLooks: boolean;
}
export interface DraftChange {
  readonly name: string;
  readonly role: string;
  readonly at: string;
  readonly fields: readonly string[];
  readonly accountId: string | null;
}
export interface Look {
  readonly token: string;
  readonly isFirst: boolean;
  readonly differences: readonly Difference[];
  readonly changedBy: readonly DraftChange[];
  readonly notOnSite: readonly string[];
}
export interface LogLine {
  readonly at: string;
  readonly act: string;
  readonly uid: string;
  readonly documentId: string;
  readonly type: string;
  readonly title: string;
  readonly name: string;
  readonly role: string;
  /** Where the item is in the admin; `null` when it is gone. */
  readonly address: string | null;
}
export interface EarlierVersion {
  readonly id: number;
  readonly since: string | null;
  readonly until: string;
}
export interface History {
  readonly lines: readonly LogLine[];
  readonly total: number;
  readonly changedBy: readonly DraftChange[];
  readonly versions: readonly EarlierVersion[];
  readonly mayWipe: boolean;
}
export interface LookBack {
  readonly differences: readonly Difference[];
  readonly lost: readonly string[];
}
export interface Log {
  readonly lines: readonly LogLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly types: readonly { readonly uid: string; readonly name: string }[];
  readonly people: readonly string[];
}
export interface Thrown {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly deletedAt: string;
  readonly wipeAfter: string;
  readonly name: string;
  readonly role: string;
  readonly wasOnSite: boolean;
}
export interface Restored {
  readonly uid: string;
  readonly documentId: string;
  readonly told: readonly string[];
}
