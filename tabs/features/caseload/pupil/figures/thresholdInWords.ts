import { thresholdSessions } from '../../../../../src/attendance/threshold.ts';
import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import { amount, figure } from '../../../../parts/amount.ts';
import type { Insight } from './sessionWords.ts';
import { spanWords } from './sessionWords.ts';

export type Threshold = NonNullable<Insight['threshold']>;

/** Whether the threshold was met, and how full the window is now. */
export function thresholdState({ metOn, sessions, windowFrom, windowTo, weeks }: Threshold): string {
  const window = `The window of ${amount(weeks, 'school week')}, from ${ukDate(windowFrom)} to ${ukDate(windowTo)}, holds ${amount(sessions.length, 'unauthorised session')}.`;
  return metOn === undefined
    ? `Not met. ${window}`
    : `Met on ${ukDate(metOn)}, when the tenth unauthorised session within 10 school weeks was recorded. ${window}`;
}

/** How many more would meet it; undefined while the window holds enough. */
export function thresholdNeeds({ metOn, needed }: Threshold): string | undefined {
  if (needed === 0) return undefined;
  const more = amount(needed, 'more unauthorised session');
  return metOn === undefined
    ? `${more} in this window would meet the threshold of ${thresholdSessions}.`
    : `${more} in this window would make ${thresholdSessions} again.`;
}

/** When the oldest sessions no longer count; undefined where none does. */
export function oldestLeaveWords({ oldestLeave, sessions }: Threshold): string | undefined {
  if (oldestLeave === undefined || oldestLeave.count === 0) return undefined;
  const { count, inWeeks, monday } = oldestLeave;
  const dates = spanWords(sessions.slice(0, count));
  const which = count === 1 ? `The oldest (${dates}) falls` : `The oldest ${figure(count)} (${dates}) fall`;
  const when =
    inWeeks === 1 ? 'when the next school week starts' : `${amount(inWeeks, 'school week')} from now`;
  return monday === undefined
    ? `${which} out of the window ${when}. The school’s calendar does not reach that far, so there is no date.`
    : `${which} out of the window ${when}, in the week of ${ukDate(monday)}.`;
}
