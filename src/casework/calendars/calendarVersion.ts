import { ukDate, ukTime } from '../../calendar/ukDate.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import type { CalendarRecord } from './calendarRecord.ts';

/** Moves on with every change; undefined where nothing has ever been kept. */
export const calendarVersion = (record: CalendarRecord | undefined): string | undefined =>
  record && (record.changed?.at ?? 'first');

/** The refusal that says who was first. */
export function calendarChanged(record: CalendarRecord | undefined): Problem {
  if (!record?.changed) return new Problem('changed_elsewhere');
  const { by, at } = record.changed;
  const wall = wallTimeOf(at);
  return new Problem(
    'changed_elsewhere',
    `${by} changed these dates at ${ukTime(wall)} on ${ukDate(wall)}. Look at theirs before you save. What you entered stays here.`,
  );
}
