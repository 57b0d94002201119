import type { Figure } from '../../content/model.ts';

/**
 * What a picture says to who can't see it: the text for this use, else the one in the media library. A picture with
 * neither is reported to the editor (`content/media/missing-text.ts`) and passed over by a screen reader.
 */
export function altOf({ file, alt, decorative }: Figure): string {
  return decorative ? '' : alt?.trim() || file.alternativeText?.trim() || '';
}
