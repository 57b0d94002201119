/**
 * The flight of locks of one knelpunt: per step when it was reached, and whether it is done, now or still to come.
 *
 * @module
 */
import { knelpuntStatus, linesOn } from 'shared-types';
import type { Knelpunt, PlainDate } from '../../content/model.ts';
import { capital, formatDate } from '../text/format.ts';
import { lockSteps, stepOf } from './steps.ts';

export interface LockStep {
  name: string;
  note: string;
  state: 'done' | 'current' | 'next';
}

/** The five steps. The top one carries the name of how it ended: opgelost, deels opgelost, gesloten zonder oplossing. */
export function lockStepsOf({ statusLines }: Knelpunt, day: PlainDate): LockStep[] {
  const lines = linesOn(statusLines, day);
  const status = knelpuntStatus(statusLines, day);
  const current = stepOf(status);
  return lockSteps.map((step, index) => {
    const number = index + 1;
    const first = lines.find((line) => stepOf(line.status) === number);
    const name = capital(number === 5 && current === 5 ? status : step);
    const date = first ? formatDate(first.date) : '';
    if (number < current) return { name, note: date, state: 'done' };
    if (number === current) return { name, note: date && `sinds ${date}`, state: 'current' };
    return { name, note: '', state: 'next' };
  });
}
