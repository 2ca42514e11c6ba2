import { addDays, mondayOf } from '../../../../../../src/calendar/plainDate.ts';
import type { PupilPage } from '../../../../../app/apiTypes.ts';

export type Half = 'morning' | 'afternoon';
/** A half-day of the register and the code that stands in it; no code where the register has no mark. */
export type SessionMark = { date: string; half: Half; code: string | undefined };

/** A week of a register as a row of a calendar: Monday's morning first. */
export type MarkWeek = { kind: 'week'; monday: string; sessions: readonly SessionMark[] };
/** Whole weeks without a mark, one after another: holidays mostly. Dates are the first Monday and the last Friday. */
export type EmptyWeeks = { kind: 'empty'; from: string; to: string; weeks: number };

export type MarkYear = { rows: readonly (MarkWeek | EmptyWeeks)[]; daysPerWeek: 5 | 7 };

/** The marks of a pupil in weeks. Saturday and Sunday are only there where a mark stands on one. */
export function markWeeks({ from, marks }: PupilPage['calendar']): MarkYear {
  const codes = marks.split(' ').filter((token) => token !== '');
  const monday = mondayOf(from);
  const offset = daysBetween(monday, from) * 2;
  const all = [...Array<string>(offset).fill('.'), ...codes];
  const hasWeekend = all.some((code, at) => code !== '.' && at % 14 >= 10);
  const daysPerWeek = hasWeekend ? 7 : 5;

  const rows: (MarkWeek | EmptyWeeks)[] = [];
  for (let start = 0; start < all.length; start += 14) {
    const weekMonday = addDays(monday, start / 2);
    const sessions = Array.from({ length: daysPerWeek * 2 }, (_, at): SessionMark => {
      const code = all[start + at];
      return {
        date: addDays(weekMonday, at >> 1),
        half: at % 2 === 0 ? 'morning' : 'afternoon',
        code: code === undefined || code === '.' ? undefined : code,
      };
    });
    const last = rows[rows.length - 1];
    if (sessions.some(({ code }) => code !== undefined))
      rows.push({ kind: 'week', monday: weekMonday, sessions });
    else if (last?.kind === 'empty') {
      last.weeks += 1;
      last.to = addDays(weekMonday, 4);
    } else rows.push({ kind: 'empty', from: weekMonday, to: addDays(weekMonday, 4), weeks: 1 });
  }
  return { rows, daysPerWeek };
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
