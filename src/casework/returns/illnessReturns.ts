import { dateOfSession, type Marks, sessionNumber } from '../../attendance/marks.ts';
import { academicYearOf } from '../../calendar/academicYear.ts';
import { illness } from './absenceCodes.ts';
import { type SessionRun, sessionRuns } from './sessionRuns.ts';

/**
 * Of so many school days of illness in a school year, in a row or together, a school tells the council, and it does so as soon as
 * it expects them. Source: School Attendance (Pupil Registration) (England) Regulations 2024, regulation 13.
 */
export const illnessDays = 15;
/**
 * From so many school days on a school looks whether it has to expect 15. The law says no number: these are the last three days
 * before it, so that there is time to ask.
 */
export const nearIllnessDays = 12;
export const sessionsOfDay = 2;

/** Illness of which the council is told. Dates are ISO; `days` in school days, a session is half of one. */
export type IllnessReturn = {
  from: string;
  to: string;
  days: number;
  inARow: boolean;
  /** How many times the pupil was ill in the school year. */
  spells: number;
  /**
   * There only where the days have not come to 15: a return is due if the school expects them to, which it alone can judge.
   * `stillIll`: the last spell had not ended by the end of the register.
   */
  expected?: { stillIll: boolean };
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
 * itself, since one return for each is enough; without one, all spells together once they come near 15. Only a mark for a session
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
  if (!first || !last || days < nearIllnessDays) return [];
  const dates = datesOf({ from: first.from, to: last.to });
  const found = { ...dates, days, inARow: first === last, spells: spells.length };
  return [days < illnessDays ? { ...found, expected: { stillIll: last.goesOn } } : found];
}
