import type { Marks } from '../marks.ts';
import { offSite, seen } from './codeSets.ts';
import { eachMark, markedSession } from './eachMark.ts';
import type { PupilInsight } from './pupilInsight.ts';
import { type SchoolTime, schoolDaysSince } from './schoolTime.ts';

/** The last session at which somebody saw the pupil, with the school days since; undefined where nobody has. */
export function lastSeen(marks: Marks, time: SchoolTime): PupilInsight['lastSeen'] {
  const last = [...eachMark(marks, time.asAt)].findLast(([, code]) => seen[code]);
  if (!last) return undefined;
  const [session, code] = last;
  const mark = markedSession(session, code);
  return { ...mark, schoolDays: schoolDaysSince(mark.date, time), offSite: offSite[code] === 1 };
}
