import { dayNumber } from '../../calendar/plainDate.ts';
import { schoolWeeksAfter } from '../../calendar/schoolDays.ts';
import type { Marks } from '../marks.ts';
import { lastWeekBy, ordinalOfWeek, weekOfDay } from '../schoolWeeks.ts';
import { thresholdSessions, thresholdState, windowWeeks } from '../threshold.ts';
import { unauthorised } from './codeSets.ts';
import { eachMark, markedSession } from './eachMark.ts';
import type { MarkedSession, ThresholdInsight } from './pupilInsight.ts';
import type { SchoolTime } from './schoolTime.ts';

/** The school week in which the window will hold fewer of these sessions, if no others come. */
function oldestLeave(
  sessions: readonly MarkedSession[],
  windowTo: string,
  { weeks, calendar }: SchoolTime,
): ThresholdInsight['oldestLeave'] {
  const last = ordinalOfWeek(weeks, weekOfDay(dayNumber(windowTo)));
  const ordinals = sessions.map(({ date }) => ordinalOfWeek(weeks, weekOfDay(dayNumber(date))));
  const oldest = ordinals[0];
  if (oldest === undefined) return undefined;
  const inWeeks = oldest + windowWeeks - last;
  const monday = calendar && schoolWeeksAfter(windowTo, inWeeks, calendar)[inWeeks - 1];
  return {
    count: ordinals.filter((ordinal) => ordinal === oldest).length,
    inWeeks,
    ...(monday !== undefined && { monday }),
  };
}

/** The national threshold at a date with the sessions that it rests on. Undefined before the first school week. */
export function thresholdInsight(marks: Marks, time: SchoolTime): ThresholdInsight | undefined {
  const { asAt, weeks } = time;
  const lastDay = dayNumber(asAt);
  const { metOn, windowFrom, windowTo } = thresholdState(marks, weeks, lastDay);
  if (windowFrom === undefined || windowTo === undefined) return undefined;
  const last = lastWeekBy(weeks, lastDay);
  const sessions = [...eachMark(marks, asAt)]
    .filter(([, code]) => unauthorised[code])
    .map(([session, code]) => markedSession(session, code))
    .filter(({ date }) => date >= windowFrom && date <= windowTo);
  const leave = oldestLeave(sessions, windowTo, time);
  return {
    ...(metOn !== undefined && { metOn }),
    windowFrom,
    windowTo,
    weeks: Math.min(last, windowWeeks),
    sessions,
    needed: Math.max(thresholdSessions - sessions.length, 0),
    ...(leave && { oldestLeave: leave }),
  };
}
