/**
 * The words that differ between two texts.
 *
 * @module
 */
import { diffWords } from 'diff';

export interface Change {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Below this share of words in common a mark per word can't be read: the whole text is replaced. */
const readableShare = 0.3;

const made = new Map<string, readonly Change[]>();
const mostKept = 5_000;

/** From `before` to `after`, in reading order. Remembered: a publish compares the same texts again and again. */
export function wordChanges(before: string, after: string): readonly Change[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : [];
  const key = `${before}\0${after}`;
  let changes = made.get(key);
  if (!changes) {
    if (made.size >= mostKept) made.clear();
    made.set(key, (changes = work(before, after)));
  }
  return changes;
}

function work(before: string, after: string): Change[] {
  const whole: Change[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  if (!before || !after) return whole.filter(({ text }) => text !== '');
  const changes = diffWords(before, after).map(({ added, removed, value }): Change => {
    if (added) return { kind: 'added', text: value };
    return { kind: removed ? 'removed' : 'same', text: value };
  });
  const kept = changes.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.trim().length, 0);
  return kept / Math.max(before.length, after.length) < readableShare ? whole : changes;
}

/** How much two texts have in common, 0–1: the share of words that occur in both (Dice). */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.size + right.size === 0) return 1;
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / (left.size + right.size);
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
