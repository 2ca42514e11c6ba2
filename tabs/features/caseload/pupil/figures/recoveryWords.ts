import { attendancePercent } from '../../../../../src/attendance/band.ts';
import { schoolDaysInWords } from '../../../../../src/attendance/pupil/missedLearning.ts';
import { isOutOfReach, recoveries } from '../../../../../src/attendance/pupil/recovery.ts';
import type { PupilPage } from '../../../../app/apiTypes.ts';
import { amount, figure } from '../../../../parts/amount.ts';
import type { Insight } from './sessionWords.ts';

export type Recovery = Insight['recovery'][number];
type Pupil = Pick<PupilPage, 'insight' | 'possible' | 'attended' | 'sessionsLeft'>;
type Counts = { possible: number; attended: number };

/** What it takes to be above each share. Sums say as much of it as marks do. */
export const recoveryOf = ({ insight, possible, attended, sessionsLeft }: Pupil): readonly Recovery[] =>
  insight?.recovery ?? recoveries({ possible, attended }, sessionsLeft);

/** A run without absence in short: 'Above it now', '51 sessions in a row', 'Not this school year'. */
export function recoveryShort(recovery: Recovery): string {
  const { sessions } = recovery;
  if (sessions === 0) return 'Above it now';
  if (isOutOfReach(recovery)) return 'Not this school year';
  return `${amount(sessions, 'session')} in a row`;
}

/** What it takes to be above a share of attendance, and whether the school year is long enough. */
export function recoveryWords(recovery: Recovery, counts: Counts): string {
  const { above, sessions, left } = recovery;
  if (sessions === 0) return `Attendance is above ${above}%.`;
  const run = `${amount(sessions, 'session')} in a row without an absence, which is ${schoolDaysInWords(sessions / 2)}`;
  if (left === undefined) return `${run}. How many sessions this school year still has is not known.`;
  if (!isOutOfReach(recovery)) return `${run}. This school year has ${figure(left)} sessions left.`;
  const best = attendancePercent({ possible: counts.possible + left, attended: counts.attended + left });
  return `It would take ${run}, and this school year has ${amount(left, 'session')} left. The most that this year can still reach is ${best}%.`;
}
