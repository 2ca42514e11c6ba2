import { attendanceCodes } from '../../../attendance/attendanceCode.ts';
import { dateOfSession, noMark } from '../../../attendance/marks.ts';
import { marksOfCalendar } from '../../../attendance/pupil/marksOfCalendar.ts';
import type { CaseloadPupil } from '../../caseloadPupil.ts';

export type DatedMark = { date: string; code: string };

/** The marks of a pupil from one ISO date to another, both inclusive, in order. None where the register holds sums only. */
export function marksWithin(
  { calendar }: Pick<CaseloadPupil, 'calendar'>,
  { from, to }: { from: string; to: string },
): readonly DatedMark[] {
  const { sessions, codes } = marksOfCalendar(calendar);
  return [...sessions].flatMap((session, at): DatedMark[] => {
    const number = codes[at] ?? noMark;
    const date = dateOfSession(session);
    if (date < from || date > to) return [];
    return [{ date, code: attendanceCodes[number]?.code ?? '' }];
  });
}
