import { attendanceCodes } from '../../../src/attendance/attendanceCode.ts';
import { type HalfDay, noMark, type RegisterPupil, sessionNumber } from '../../../src/attendance/marks.ts';
import type { SchoolFigures } from '../../../src/attendance/school/schoolFigures.ts';
import { type SchoolOptions, schoolTally } from '../../../src/attendance/school/schoolTally.ts';
import type { PlainMark } from '../slowFigures.ts';

/** The pupils of a school with one array of sessions between them, as a register's readers give them. */
export function schoolOf(plain: readonly (readonly PlainMark[])[]): RegisterPupil[] {
  const numberOf = ({ date, half }: { date: string; half: HalfDay }) => sessionNumber(date, half);
  const sessions = Int32Array.from([...new Set(plain.flat().map(numberOf))].sort((a, b) => a - b));
  const places = new Map(Array.from(sessions, (session, i) => [session, i]));
  return plain.map((marks, i) => {
    const codes = new Uint8Array(sessions.length).fill(noMark);
    for (const mark of marks)
      codes[places.get(numberOf(mark)) ?? 0] = attendanceCodes.findIndex(({ code }) => code === mark.code);
    return { upn: `pupil ${i}`, marks: { sessions, codes } };
  });
}

/** The figures of a school whose pupils are all counted in one go. */
export function schoolFigures(pupils: readonly RegisterPupil[], options: SchoolOptions): SchoolFigures {
  const tally = schoolTally(pupils, options);
  for (const pupil of pupils) tally.add(pupil);
  return tally.figures();
}
