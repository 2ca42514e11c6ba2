import { dateOfSession, type Marks, sessionNumber } from '../../attendance/marks.ts';
import { academicYearOf } from '../../calendar/academicYear.ts';
import { illness } from './absenceCodes.ts';
import { type SessionRun, sessionRuns } from './sessionRuns.ts';

/**
 * From so many school days of illness in a school year on, in a row or together, a school tells the council; it may tell it as soon
 * as it expects them. Source: School Attendance (Pupil Registration) (England) Regulations 2024, regulation 13.
 */
export const illnessDays = 15;
const sessionsOfDay = 2;

/** Illness of which the council is told. Dates are ISO; `days` in school days, a session is half of one. */
export type IllnessReturn = {
  from: string;
  to: string;
  days: number;
  inARow: boolean;
  /** How many times the pupil was ill in the school year. */
  spells: number;
};

const daysOf = (sessions: number) => sessions / sessionsOfDay;
const isLong = ({ sessions }: SessionRun) => daysOf(sessions) >= illnessDays;
const datesOf = ({ from, to }: Pick<SessionRun, 'from' | 'to'>) => ({
  from: dateOfSession(from),
  to: dateOfSession(to),
});

/** The marks of the school year that an ISO date lies in. */
function ofSchoolYear({ sessions, codes }: Marks, asAt: string): Marks {
  const start = sessionNumber(`${academicYearOf(asAt)}-08-01`, 'AM');
  const first = sessions.findIndex((session) => session >= start);
  const at = first === -1 ? sessions.length : first;
  return { sessions: sessions.subarray(at), codes: codes.subarray(at) };
}

/**
 * What a school has to tell the council of a pupil's illness in the school year of `asAt`: each spell of 15 school days in a row by
 * itself, since one return for each is enough; without one, all spells together once they come to 15. Only a mark for a session
 * that was possible ends a spell.
 */
export function illnessReturns(marks: Marks, asAt: string): readonly IllnessReturn[] {
  const spells = sessionRuns(ofSchoolYear(marks, asAt), illness, asAt);
  const long = spells.filter(isLong);
  if (long.length > 0) {
    return long.map((spell) => ({
      ...datesOf(spell),
      days: daysOf(spell.sessions),
      inARow: true,
      spells: spells.length,
    }));
  }
  const days = daysOf(spells.reduce((sum, { sessions }) => sum + sessions, 0));
  const [first, last] = [spells[0], spells.at(-1)];
  if (!first || !last || days < illnessDays) return [];
  return [{ ...datesOf({ from: first.from, to: last.to }), days, inARow: false, spells: spells.length }];
}
