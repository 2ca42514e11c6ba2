import { attendanceCodes } from '../../src/attendance/attendanceCode.ts';
import { type HalfDay, type Marks, sessionNumber } from '../../src/attendance/marks.ts';

/** A mark as a person would say it. */
export type PlainMark = { date: string; half: HalfDay; code: string };

export function marksFrom(plain: readonly PlainMark[]): Marks {
  const entries = plain
    .map(({ date, half, code }) => ({
      session: sessionNumber(date, half),
      code: attendanceCodes.findIndex((known) => known.code === code),
    }))
    .sort((a, b) => a.session - b.session);
  return {
    sessions: Int32Array.from(entries, ({ session }) => session),
    codes: Uint8Array.from(entries, ({ code }) => code),
  };
}

const plusDays = (date: string, days: number) => {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};
const monday = (date: string) => plusDays(date, -((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7));

const attending = ['/', '\\', 'L', 'K', 'V', 'P', 'W', 'B', 'J'];
const authorised = ['C', 'C1', 'C2', 'E', 'I', 'J1', 'M', 'R', 'S', 'T', 'H'];
const unauthorised = ['G', 'N', 'O', 'U'];

/**
 * The figures of every pupil of a school, straight from the definitions, one day and one mark at a time: slow, and with
 * nothing of the product in it.
 */
export function slowFigures(school: readonly (readonly PlainMark[])[], asAt = '9999-12-31') {
  const seen = school.map((marks) => marks.filter(({ date }) => date <= asAt));
  const recorded = seen.flat().filter(({ code }) => code !== '#' && code !== 'Z');
  const weeks = [...new Set(recorded.map(({ date }) => monday(date)))].sort();
  const windowOf = (week: string) => [...weeks.filter((other) => other < week).slice(-9), week];
  const lastWeek = weeks.at(-1);

  return seen.map((marks) => {
    const count = (codes: readonly string[]) => marks.filter(({ code }) => codes.includes(code)).length;
    const counting = marks
      .filter(({ code }) => unauthorised.includes(code))
      .map((mark) => ({ ...mark, week: monday(mark.date) }));
    const dates = marks.map(({ date }) => date).sort();
    let metOn: string | undefined;
    for (let date = dates[0] ?? '9'; !metOn && date <= (dates.at(-1) ?? ''); date = plusDays(date, 1)) {
      const window = windowOf(monday(date));
      if (counting.filter((mark) => mark.date <= date && window.includes(mark.week)).length >= 10)
        metOn = date;
    }
    const lastWindow = lastWeek === undefined ? [] : windowOf(lastWeek);
    const inWindow = counting.filter(({ week }) => lastWindow.includes(week));
    return {
      possible: count([...attending, ...authorised, ...unauthorised]),
      attended: count(attending),
      authorised: count(authorised),
      unauthorised: count(unauthorised),
      lateBefore: count(['L']),
      lateAfter: count(['U']),
      threshold: {
        metOn,
        inWindow: inWindow.length,
        unexplainedInWindow: inWindow.filter(({ code }) => code === 'N').length,
        windowFrom: lastWindow[0],
        windowTo: lastWeek && plusDays(lastWeek, 6),
      },
    };
  });
}
