/**
 * The clock of an advies: one stone is one week, a gate stands at the due date, stones after it are hatched.
 *
 * @module
 */
import { type AdviceClock, daysBetween } from 'shared-types';
import type { Advice } from '../../content/model.ts';
import { stateHtml } from '../record/state.ts';
import { countOf } from '../text/format.ts';

const days = (count: number) => countOf(count, 'dag', 'dagen');

export function clockStateHtml({ state, daysLate }: AdviceClock): string {
  if (state === 'beantwoord') return stateHtml('done', 'Antwoord gekregen', 'Stand');
  if (state === 'te laat') return stateHtml('late', `Te laat: ${days(daysLate)}`, 'Stand');
  if (state === 'loopt') return stateHtml('busy', 'Wacht op antwoord', 'Stand');
  return stateHtml('todo', 'Nog niet verstuurd', 'Stand');
}

/** @example '63 dagen bezig. 21 dagen te laat.' */
export function clockSentence({ state, daysRunning, daysLate, daysLeft }: AdviceClock): string {
  const running = daysRunning ?? 0;
  if (state === 'nog niet verstuurd') return 'Dit advies is nog niet verstuurd.';
  if (state === 'beantwoord')
    return `Antwoord na ${days(running)}.${daysLate > 0 ? ` Dat was ${days(daysLate)} te laat.` : ''}`;
  if (state === 'te laat') return `${days(running)} bezig. ${days(daysLate)} te laat.`;
  return `${days(running)} bezig.${daysLeft === null ? '' : ` Nog ${days(daysLeft)}.`}`;
}

const [stoneWidth, step, gateWidth, height] = [20, 25, 5, 30];
const mostWeeks = 40;

/** The stones; '' without a sending and a due date, or when there would be too many. */
export function clockStones({ sentOn, replyDueOn }: Advice, { daysRunning }: AdviceClock): string {
  if (!sentOn || !replyDueOn || daysRunning === null) return '';
  const term = Math.max(1, Math.ceil(daysBetween(sentOn, replyDueOn) / 7));
  const passed = Math.ceil(daysRunning / 7);
  const weeks = Math.max(term, passed);
  if (weeks > mostWeeks) return '';
  const stones = Array.from({ length: weeks }, (_, week) => {
    const x = week * step + (week >= term ? gateWidth + 3 : 0);
    if (week >= term) {
      return `<g class="is-late"><path fill="none" stroke="currentColor" stroke-width="2" d="M${x + 1} 8h18v14h-18z"/><path stroke="currentColor" stroke-width="2" d="M${x + 1} 22L${x + 19} 8"/></g>`;
    }
    return week < passed
      ? `<path fill="currentColor" d="M${x} 7h20v16h-20z"/>`
      : `<path fill="none" stroke="currentColor" stroke-width="2" d="M${x + 1} 8h18v14h-18z"/>`;
  });
  const gate = `<path fill="currentColor" d="M${term * step - 2} 0h${gateWidth}v${height}h-${gateWidth}z"/>`;
  const width = weeks * step - (step - stoneWidth) + gateWidth + 3;
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true">${stones.join('')}${gate}</svg>`;
}
