import { attendanceCodes } from './attendanceCode.ts';
import { dateOfSession, type Marks } from './marks.ts';

/**
 * Every mark as text: one token for each half-day, weekends included, apart by spaces, from the morning of the ISO
 * date `from`; '.' where there is no mark. Both are empty where there are no marks at all.
 */
export function markCalendar({ sessions, codes }: Marks): { from: string; marks: string } {
  const first = sessions[0];
  const last = sessions[sessions.length - 1];
  if (first === undefined || last === undefined) return { from: '', marks: '' };
  const morning = first - (first & 1);
  const tokens = new Array<string>(last - morning + 1).fill('.');
  sessions.forEach((session, i) => {
    tokens[session - morning] = attendanceCodes[codes[i] ?? 0]?.code ?? '.';
  });
  return { from: dateOfSession(morning), marks: tokens.join(' ') };
}
