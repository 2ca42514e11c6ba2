import { termNumber, termOf } from '../meeting/termOf.ts';
import type { SchoolFacts } from './schoolFacts.ts';

export const dueStates = ['overdue', 'due', 'not-yet'] as const;
export type DueState = (typeof dueStates)[number];

/**
 * Whether a school's next meeting is due on a day (ISO). A termly one is due in the term after the last, an annual one in the academic
 * year after; a term or a year later than that it is overdue, and so it is where no meeting was ever held.
 */
export function dueStateOf(
  { basis, lastHeldOn }: Pick<SchoolFacts, 'basis' | 'lastHeldOn'>,
  today: string,
): DueState {
  if (lastHeldOn === undefined) return 'overdue';
  const [last, now] = [termOf(lastHeldOn), termOf(today)];
  const gap = basis === 'annual' ? now.year - last.year : termNumber(now) - termNumber(last);
  if (gap <= 0) return 'not-yet';
  return gap === 1 ? 'due' : 'overdue';
}
