import { dateOfSession, type Marks } from '../../attendance/marks.ts';
import { unauthorised } from '../../attendance/pupil/codeSets.ts';
import { eachMark } from '../../attendance/pupil/eachMark.ts';
import { passedOver } from './absenceCodes.ts';

/**
 * From so many school days in a row without leave on a school tells the council. Source: School Attendance (Pupil Registration)
 * (England) Regulations 2024, regulation 13.
 */
export const unauthorisedDays = 10;

/** School days in a row on which a pupil missed everything without leave. Dates are ISO. */
export type UnauthorisedRun = { from: string; to: string; days: number; stillAbsent: boolean };

type Day = { day: number; counts: boolean; ends: boolean };

/** Each day with a mark, as the mornings and afternoons of it say together. */
function* daysOf(marks: Marks, asAt: string): Generator<Day> {
  let day: Day | undefined;
  for (const [session, code] of eachMark(marks, asAt)) {
    if (day?.day !== session >> 1) {
      if (day) yield day;
      day = { day: session >> 1, counts: false, ends: false };
    }
    if (unauthorised[code] === 1) day.counts = true;
    else if (passedOver[code] !== 1) day.ends = true;
  }
  if (day) yield day;
}

/**
 * Absences without leave of 10 school days in a row and more. A day counts where every session that was possible for the pupil on
 * it was marked G, N, O or U: the regulation names U too, though the pupil came late on that day. One attended or authorised session
 * ends the row; a day on which none was possible neither counts nor ends it.
 */
export function unauthorisedRuns(marks: Marks, asAt: string): readonly UnauthorisedRun[] {
  const runs: UnauthorisedRun[] = [];
  let run: UnauthorisedRun | undefined;
  for (const { day, counts, ends } of daysOf(marks, asAt)) {
    if (ends) {
      if (run) run.stillAbsent = false;
      run = undefined;
    } else if (counts) {
      const date = dateOfSession(day << 1);
      if (!run) {
        run = { from: date, to: date, days: 0, stillAbsent: true };
        runs.push(run);
      }
      run.to = date;
      run.days += 1;
    }
  }
  return runs.filter(({ days }) => days >= unauthorisedDays);
}
