import { dayNumber } from '../../calendar/plainDate.ts';
import { attendanceCodes } from '../attendanceCode.ts';
import { dateOfSession, halfOfSession, type Marks, noMark, type SessionNumber } from '../marks.ts';
import type { MarkedSession } from './pupilInsight.ts';

/** Every mark up to and including the ISO date `asAt`, in order; sessions without one are passed over. */
export function* eachMark(
  { sessions, codes }: Marks,
  asAt: string,
): Generator<readonly [SessionNumber, number]> {
  const end = (dayNumber(asAt) + 1) * 2;
  for (let i = 0; i < sessions.length; i += 1) {
    const session = sessions[i] ?? end;
    const code = codes[i] ?? noMark;
    if (session >= end) return;
    if (code !== noMark) yield [session, code];
  }
}

export function markedSession(session: SessionNumber, code: number): MarkedSession {
  return {
    date: dateOfSession(session),
    half: halfOfSession(session),
    code: attendanceCodes[code]?.code ?? '',
  };
}
