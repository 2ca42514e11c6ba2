import { eachMark } from '../../attendance/pupil/eachMark.ts';
import { marksOfCalendar } from '../../attendance/pupil/marksOfCalendar.ts';
import { count, type Tally } from '../../attendance/pupil/tally.ts';
import { dayNumber } from '../../calendar/plainDate.ts';
import type { CaseloadPupil } from '../caseloadPupil.ts';

/** So many possible sessions after a meeting it is looked at what became of a pupil. */
export const impactMarks = [30, 60] as const;

export type Impact = {
  /** From the start of the register to the day of the meeting, that day included. */
  before: Tally;
  /** Over the first 30 and the first 60 possible sessions after that day; absent where there were not so many yet. */
  at30?: Tally;
  at60?: Tally;
  soFar: Tally;
};

const none = (): Tally => ({ possible: 0, attended: 0 });

/** Attendance of a pupil before and after the day of a meeting (ISO), from the marks of the register. */
export function impactSince(
  { calendar, asAt }: Pick<CaseloadPupil, 'calendar' | 'asAt'>,
  since: string,
): Impact {
  const firstAfter = (dayNumber(since) + 1) * 2;
  const [before, soFar] = [none(), none()];
  const reached: Tally[] = [];
  for (const [session, code] of eachMark(marksOfCalendar(calendar), asAt)) {
    const tally = session < firstAfter ? before : soFar;
    const { possible } = tally;
    count(tally, code);
    // What stands at each possible session after the meeting, the first at 0.
    if (tally === soFar && tally.possible > possible) reached.push({ ...tally });
  }
  const [at30, at60] = impactMarks.map((mark) => reached[mark - 1]);
  return { before, soFar, ...(at30 && { at30 }), ...(at60 && { at60 }) };
}
