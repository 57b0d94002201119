import { thresholds } from '../data/thresholds.ts';
import type { Finding, Passage } from '../written.ts';

/**
 * Headings that skip a level: somebody who listens to the page looks for a part that isn't there. Each field starts
 * again under the title of the page.
 */
export function skippedHeadings(passages: readonly Passage[]): (Finding & Pick<Passage, 'place'>)[] {
  const levels = new Map<string, number>();
  return passages.flatMap(({ place, text, headingLevel }) => {
    if (!headingLevel) return [];
    const before = levels.get(place.field) ?? thresholds.firstHeadingLevel - 1;
    levels.set(place.field, headingLevel);
    if (headingLevel <= before + 1) return [];
    return [
      {
        place,
        quote: text,
        title: `Kop ${headingLevel} komt te vroeg`,
        suggestion: `Maak hiervan kop ${before + 1}. Zo klopt de volgorde, ook voor wie de bladzijde laat voorlezen.`,
      },
    ];
  });
}
