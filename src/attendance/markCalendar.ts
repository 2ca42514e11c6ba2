import { attendanceCodes } from './attendanceCode.ts';
import { dateOfSession, type Marks, noMark } from './marks.ts';

/**
 * Every mark as text: one token for each half-day, weekends included, apart by spaces, from the morning of the ISO
 * date `from`; '.' where there is no mark. Both are empty where there are no marks at all.
 */
export function markCalendar({ sessions, codes }: Marks): { from: string; marks: string } {
  const start = codes.findIndex((code) => code !== noMark);
  const end = codes.findLastIndex((code) => code !== noMark);
  const [first, last] = [sessions[start], sessions[end]];
  if (first === undefined || last === undefined) return { from: '', marks: '' };
  const morning = first - (first & 1);
  const tokens = new Array<string>(last - morning + 1).fill('.');
  for (let i = start; i <= end; i++)
    tokens[(sessions[i] ?? 0) - morning] = attendanceCodes[codes[i] ?? noMark]?.code ?? '.';
  return { from: dateOfSession(morning), marks: tokens.join(' ') };
}
