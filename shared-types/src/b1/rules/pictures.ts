import { thresholds } from '../data/thresholds.ts';
import type { Finding, Picture } from '../written.ts';

/** A picture that means something, and says nothing to who can't see it. */
export function missingAlternative({ alternativeText, isDecorative }: Picture): Finding | null {
  if (isDecorative || alternativeText.trim() !== '') return null;
  return {
    quote: '',
    title: 'Foto zonder beschrijving',
    suggestion: 'Vertel in één zin wat er te zien is. Is de foto alleen versiering? Zet dat dan aan.',
  };
}

/** A picture that the site must stretch. */
export function tooSmall({ widthPixels }: Picture): Finding | null {
  if (widthPixels === null || widthPixels >= thresholds.pictureWidthPixels) return null;
  return {
    quote: '',
    title: `Foto is klein: ${widthPixels} pixels breed`,
    suggestion: `Kies een foto van minstens ${thresholds.pictureWidthPixels} pixels breed. Anders is hij op de site niet scherp.`,
  };
}
