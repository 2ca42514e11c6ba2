import { dateOfSession, type Marks } from '../../attendance/marks.ts';
import { seen } from '../../attendance/pupil/codeSets.ts';
import { eachMark } from '../../attendance/pupil/eachMark.ts';
import { holiday } from './absenceCodes.ts';

/** A holiday that the school did not grant. Dates are ISO. */
export type Holiday = {
  from: string;
  to: string;
  /** Those with G. */
  sessions: number;
  /** The first day on which somebody saw the pupil again, if only after the register had closed; absent where nobody has. */
  returnedOn?: string;
};

/**
 * Holidays, in order. One goes on until somebody sees the pupil again: illness or another mark among the G is a part of the same
 * time away, of which there is one return.
 */
export function holidaysOf(marks: Marks, asAt: string): readonly Holiday[] {
  const holidays: Holiday[] = [];
  let away: Holiday | undefined;
  for (const [session, code] of eachMark(marks, asAt)) {
    const date = dateOfSession(session);
    if (holiday[code] === 1) {
      if (!away) {
        away = { from: date, to: date, sessions: 0 };
        holidays.push(away);
      }
      away.to = date;
      away.sessions += 1;
    } else if (away && seen[code] === 1) {
      away.returnedOn = date;
      away = undefined;
    }
  }
  return holidays;
}
