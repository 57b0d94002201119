/**
 * What an award of the keurmerk is worth, and what an assessor found: shape and word from one source.
 *
 * @module
 */
import type { AwardState, FindingVerdict, Norm } from 'shared-types';
import { stateHtml } from '../record/state.ts';

const states: Record<AwardState, string> = {
  geldig: stateHtml('done', 'Geldig', 'Status'),
  verlopen: stateHtml('bar', 'Verlopen', 'Status'),
  ingetrokken: stateHtml('failed', 'Ingetrokken', 'Status'),
};
export const awardStateHtml = (state: AwardState): string => states[state];

const findings: Record<FindingVerdict, string> = {
  voldoet: stateHtml('done', 'Voldoet', 'Oordeel'),
  deels: stateHtml('partly', 'Deels', 'Oordeel'),
  'voldoet niet': stateHtml('failed', 'Voldoet niet', 'Oordeel'),
};
export const findingHtml = (verdict: FindingVerdict): string => findings[verdict];

const norms: Record<Norm, string> = {
  'harde norm': '<rect x="1" y="1" width="18" height="18" fill="currentColor"/>',
  ontwikkelpunt:
    '<rect x="2" y="2" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2.5" stroke-dasharray="4 3.3"/>',
};
const normNames: Record<Norm, string> = { 'harde norm': 'Harde norm', ontwikkelpunt: 'Ontwikkelpunt' };

/** A full tile for what must be met, a dashed one for what one may grow into. */
export function normHtml(norm: Norm): string {
  return `<span class="norm"><svg viewBox="0 0 20 20" aria-hidden="true">${norms[norm]}</svg>${normNames[norm]}</span>`;
}

/** A tick on a stone, in the colour of its list. */
export const tick =
  '<svg viewBox="0 0 24 24" aria-hidden="true"><rect width="24" height="24" rx="2" fill="currentColor"/><path d="m5.5 12.5 4.5 5 8.5-11" fill="none" stroke="var(--color-surface)" stroke-width="3"/></svg>';
