/**
 * What must hold for any release, whatever the content says (architecture §5): the only things that may hold one up.
 * @module
 */
import { ExplainedError } from '../publisher/explained-error.ts';
import type { Draft } from './draft.ts';

const needed = ['index.html', '404.html'];

/** Throws when a release must not be served. */
export function assertPublishable(draft: Draft): void {
  for (const path of needed) {
    if (!draft.files.has(path)) {
      throw new ExplainedError(
        `Release held: ${path} is missing`,
        `De nieuwe versie mist een pagina die er altijd moet zijn (${path}).`,
      );
    }
  }
  const blank = draft.blank[0];
  if (blank !== undefined) {
    throw new ExplainedError(`Release held: ${blank} is empty`, `In de nieuwe versie is een pagina leeg (${blank}).`);
  }
}
