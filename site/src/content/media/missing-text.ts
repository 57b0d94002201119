/**
 * Pictures that say nothing to who can't see them: neither a text nor "decoratief". They are shown, and reported.
 *
 * @module
 */
import type { FigureFragment } from '../queries.generated.ts';
import type { RawEntry, Snapshot } from '../snapshot.ts';
import type { MediaProblem } from './pool.ts';

/** What GraphQL gives of a figure component. */
const isFigure = (value: object): value is FigureFragment => 'file' in value && 'decorative' in value && 'alt' in value;

function* figuresIn(value: unknown): Generator<FigureFragment> {
  if (value === null || typeof value !== 'object') return;
  if (isFigure(value)) yield value;
  else for (const part of Object.values(value)) yield* figuresIn(part);
}

const hasText = ({ alt, decorative, file }: FigureFragment) =>
  Boolean(decorative || alt?.trim() || file?.alternativeText?.trim());

/** Snapshots share the entries that did not change; those are not searched again. */
const problemsByEntry = new WeakMap<RawEntry, readonly MediaProblem[]>();

function problemsOf(entry: RawEntry): readonly MediaProblem[] {
  let problems = problemsByEntry.get(entry);
  if (!problems) {
    problems = [...Object.values(entry)]
      .flatMap((value) => [...figuresIn(value)])
      .filter((figure) => figure.file && !hasText(figure))
      .map(({ file }) => ({
        title: typeof entry.title === 'string' ? entry.title : (file?.name ?? ''),
        message: `De foto “${file?.name}” zegt niets aan wie hem niet ziet. Vul “Wat is er te zien?” in, of zet “Alleen versiering” aan.`,
      }));
    problemsByEntry.set(entry, problems);
  }
  return problems;
}

/** One problem per picture without a text, under the title of its entry. */
export function picturesWithoutText(snapshot: Snapshot): MediaProblem[] {
  return Object.values(snapshot.entries).flatMap((entries) =>
    [...entries.values()].flatMap(({ entry }) => problemsOf(entry)),
  );
}
