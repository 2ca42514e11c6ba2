import { sessionsLeft } from '../../calendar/schoolDays.ts';
import type { Marks } from '../marks.ts';
import { eachMark } from './eachMark.ts';
import { halfTermTrend } from './halfTermTrend.ts';
import { lastSeen } from './lastSeen.ts';
import { missedLearning } from './missedLearning.ts';
import type { PupilInsight } from './pupilInsight.ts';
import { recentAttendance } from './recentAttendance.ts';
import { recoveries } from './recovery.ts';
import type { SchoolTime } from './schoolTime.ts';
import { count } from './tally.ts';
import { thresholdInsight } from './thresholdInsight.ts';
import { unexplainedMarks } from './unexplainedMarks.ts';
import { weekdayPattern } from './weekdayPattern.ts';

/** What a pupil's marks say beyond their sums, up to and including the date of the school's time. */
export function pupilInsight(marks: Marks, time: SchoolTime): PupilInsight {
  const { asAt, calendar } = time;
  const all = { possible: 0, attended: 0 };
  for (const [, code] of eachMark(marks, asAt)) count(all, code);
  const seenLast = lastSeen(marks, time);
  const threshold = thresholdInsight(marks, time);
  return {
    missed: missedLearning(all.possible - all.attended),
    recent: recentAttendance(marks, time),
    pattern: weekdayPattern(marks, asAt),
    unexplained: unexplainedMarks(marks, time),
    ...(seenLast && { lastSeen: seenLast }),
    ...(threshold && { threshold }),
    recovery: recoveries(all, calendar && sessionsLeft(asAt, calendar)),
    halfTerms: halfTermTrend(marks, time),
  };
}
