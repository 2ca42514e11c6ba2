import type { Marks } from '../marks.ts';
import { unexplained } from './codeSets.ts';
import { eachMark, markedSession } from './eachMark.ts';
import type { PupilInsight } from './pupilInsight.ts';
import { type SchoolTime, schoolDaysSince } from './schoolTime.ts';

/** School days by which an N should have become another code. Source: Working together, statutory from 19 August 2024. */
const settledWithin = 5;

/** N marks that still stand, the oldest first, with the school days since. */
export function unexplainedMarks(marks: Marks, time: SchoolTime): PupilInsight['unexplained'] {
  return [...eachMark(marks, time.asAt)]
    .filter(([, code]) => unexplained[code])
    .map(([session, code]) => {
      const mark = markedSession(session, code);
      return { ...mark, schoolDays: schoolDaysSince(mark.date, time) };
    });
}

export function isOverdue({ schoolDays }: { schoolDays: number }): boolean {
  return schoolDays > settledWithin;
}
