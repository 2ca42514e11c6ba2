import { codeNumber } from '../attendanceCode.ts';
import { type Marks, sessionNumber } from '../marks.ts';

/**
 * The marks of a text that `markCalendar` wrote: a token for each half-day from the morning of the ISO date `from`, apart by
 * spaces, '.' where there is none. Throws RangeError for a token that is no code.
 */
export function marksOfCalendar({ from, marks }: { from: string; marks: string }): Marks {
  const sessions: number[] = [];
  const codes: number[] = [];
  if (marks === '') return { sessions: new Int32Array(0), codes: new Uint8Array(0) };
  const morning = sessionNumber(from, 'AM');
  marks.split(' ').forEach((token, i) => {
    if (token === '.') return;
    const code = codeNumber(token);
    if (code === undefined) throw new RangeError(`Not an attendance code: ${token}`);
    sessions.push(morning + i);
    codes.push(code);
  });
  return { sessions: Int32Array.from(sessions), codes: Uint8Array.from(codes) };
}
