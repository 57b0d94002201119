/**
 * What differs between two texts: line by line, and within a line word by word.
 *
 * @module
 */
import { diffArrays, diffWords } from 'diff';

export interface Part {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}
/** A line to show; a gap stands for lines that are the same in both. */
export type Line = { readonly parts: readonly Part[] } | { readonly skipped: number };

/** Below this share in common a mark per word can't be read: the whole line is replaced (as on the site). */
const readableShare = 0.3;

/** Unchanged lines that are shown around a change, so that one sees where it stands. */
const contextLines = 1;

/** The lines of both, in reading order; long stretches without a difference are left out. */
export function compareLines(before: readonly string[], after: readonly string[]): Line[] {
  const lines: (readonly Part[])[] = [];
  const changes = diffArrays([...before], [...after]);
  for (const [index, change] of changes.entries()) {
    if (change.added && changes[index - 1]?.removed) continue;
    const next = changes[index + 1];
    if (change.removed && next?.added) lines.push(...pairs(change.value, next.value));
    else {
      const kind = change.added ? 'added' : change.removed ? 'removed' : 'same';
      lines.push(...change.value.map((text) => [{ kind, text } as const]));
    }
  }
  return withoutLongStretches(lines);
}

/** Lines that took each other's place: compared by words where they still look alike. */
function pairs(removed: readonly string[], added: readonly string[]): (readonly Part[])[] {
  const length = Math.max(removed.length, added.length);
  return Array.from({ length }, (_, index) => compareWords(removed[index] ?? '', added[index] ?? '')).flat();
}

function compareWords(before: string, after: string): (readonly Part[])[] {
  const whole = [[{ kind: 'removed', text: before } as const], [{ kind: 'added', text: after } as const]].filter(
    ([part]) => part?.text !== '',
  );
  if (!before || !after) return whole;
  const parts = diffWords(before, after).map(({ added, removed, value }): Part => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value };
  });
  const kept = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.trim().length, 0);
  return kept / Math.max(before.length, after.length) < readableShare ? whole : [parts];
}

function withoutLongStretches(lines: readonly (readonly Part[])[]): Line[] {
  const isSame = (line: readonly Part[]) => line.every(({ kind }) => kind === 'same');
  const isNear = (index: number) =>
    lines.slice(Math.max(0, index - contextLines), index + contextLines + 1).some((line) => !isSame(line));
  const shown: Line[] = [];
  let skipped = 0;
  const close = () => {
    if (skipped > 0) shown.push({ skipped });
    skipped = 0;
  };
  for (const [index, parts] of lines.entries()) {
    if (!isNear(index)) {
      skipped += 1;
      continue;
    }
    close();
    shown.push({ parts });
  }
  close();
  return shown;
}
