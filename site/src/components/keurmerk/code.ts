/**
 * A code as somebody types it over from a badge.
 *
 * @module
 */
import type { Content, KeurmerkAward } from '../../content/model.ts';

/** Capitals, without spaces and dashes. @example typedCode(' k7p2-qd ') // 'K7P2QD' */
export const typedCode = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 20);

export const awardOf = ({ keurmerkAwards }: Content, code: string): KeurmerkAward | undefined =>
  keurmerkAwards.find((award) => award.code.toUpperCase() === code);
