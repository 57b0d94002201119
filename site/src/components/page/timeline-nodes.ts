/**
 * The stones of a timeline: a shape and, beside it, always a word.
 *
 * @module
 */
const node = (inside: string) => `<svg class="timeline__node" viewBox="0 0 40 40" aria-hidden="true">${inside}</svg>`;

export const nodes = {
  done: node(
    '<rect width="40" height="40" rx="2" fill="var(--color-water)"/><path d="m10 20.5 7 8L31 12" fill="none" stroke="#fff" stroke-width="4.5"/>',
  ),
  now: node(
    '<rect x="2.5" y="2.5" width="35" height="35" rx="2" fill="var(--color-sun-strong)" stroke="var(--color-ink)" stroke-width="5"/><circle cx="20" cy="20" r="7" fill="#10291f"/>',
  ),
  next: node(
    '<rect x="2" y="2" width="36" height="36" rx="2" fill="none" stroke="var(--color-control)" stroke-width="3" stroke-dasharray="6 5"/>',
  ),
};
