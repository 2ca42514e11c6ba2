import { addDays, type Weekday, weekdayOf } from '../../calendar/plainDate.ts';
import { isSchoolDay } from '../../calendar/schoolCalendar.ts';
import { exampleCalendar } from '../termDates.ts';

/** A day in the registers. On an INSET day there are no pupils, and the register says so. */
export type RegisterDay = { date: string; weekday: Weekday; open: boolean };

/** The days at which each school's two files end: half term, and four weeks later. */
export const halfTerm = '2026-10-23';
export const cuts = [halfTerm, '2026-11-20'] as const;
const calendar = exampleCalendar(2026);

/** Every day that the files cover, in order. */
export const registerDays: readonly RegisterDay[] = daysUpTo(cuts[1]);

function daysUpTo(last: string): RegisterDay[] {
  const days: RegisterDay[] = [];
  for (let date = calendar.terms[0]?.from ?? last; date <= last; date = addDays(date, 1)) {
    const open = isSchoolDay(date, calendar);
    if (open || calendar.inset.includes(date)) days.push({ date, weekday: weekdayOf(date), open });
  }
  return days;
}
