import type { MarkedSession } from '../../attendance/pupil/pupilInsight.ts';
import { type SchoolTime, schoolDaysSince } from '../../attendance/pupil/schoolTime.ts';
import type { CaseloadPupil } from '../caseloadPupil.ts';
import { markFacts } from './markFacts.ts';

/** A pupil with N marks that have stood for too long, the oldest first; each with the school days since, up to the register's end. */
export type OverdueUnexplained = {
  row: CaseloadPupil;
  sessions: readonly (MarkedSession & { schoolDays: number })[];
};

/** As the register has them: what has become of a mark since, only the next register says. */
export function overdueUnexplained(
  rows: readonly CaseloadPupil[],
  time: SchoolTime,
  within: number,
): readonly OverdueUnexplained[] {
  const ages = new Map<string, number>();
  const ageOf = (date: string) => {
    const age = ages.get(date) ?? schoolDaysSince(date, time);
    ages.set(date, age);
    return age;
  };
  return rows.flatMap((row) => {
    const sessions = markFacts(row)
      .unexplained.map((mark) => ({ ...mark, schoolDays: ageOf(mark.date) }))
      .filter(({ schoolDays }) => schoolDays > within);
    return sessions.length > 0 ? [{ row, sessions }] : [];
  });
}
