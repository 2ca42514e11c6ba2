import { dayNumber } from '../../calendar/plainDate.ts';
import { attendanceCodes } from '../attendanceCode.ts';
import { type Marks, noMark, type PupilCounts, type RegisterPupil } from '../marks.ts';

/** What of a pupil's sessions can be counted otherwise: how often each code stands, and sessions without a mark. */
export type CountedMarks = {
  possible: number;
  attended: number;
  byCode: Readonly<Record<string, number>>;
  /** Authorised absences where the file gives no codes. */
  authorised: number;
  /** Sessions at an approved educational activity, where the file gives their sum and no codes. */
  offSite: number;
  /** Sessions of the register between the pupil's first and last mark at which they have none. */
  missing: number;
};

function fromMarks({ sessions, codes }: Marks, asAt: string | undefined): CountedMarks {
  const end = asAt === undefined ? Number.POSITIVE_INFINITY : (dayNumber(asAt) + 1) * 2;
  const byCode: Record<string, number> = {};
  const sums = { attending: 0, authorised: 0, unauthorised: 0, 'not-possible': 0, administrative: 0 };
  let missing = 0;
  let gap = 0;
  let begun = false;
  for (let i = 0; i < sessions.length && (sessions[i] ?? end) < end; i += 1) {
    const known = attendanceCodes[codes[i] ?? noMark];
    if (!known) gap += begun ? 1 : 0;
    if (!known) continue;
    begun = true;
    missing += gap;
    gap = 0;
    byCode[known.code] = (byCode[known.code] ?? 0) + 1;
    sums[known.class] += 1;
  }
  const possible = sums.attending + sums.authorised + sums.unauthorised;
  return { possible, attended: sums.attending, byCode, authorised: sums.authorised, offSite: 0, missing };
}

function fromCounts({
  possible,
  attended,
  authorised,
  byCode,
  lateBefore,
  lateAfter,
  offSite = 0,
}: PupilCounts): CountedMarks {
  const late = { ...(lateBefore && { L: lateBefore }), ...(lateAfter && { U: lateAfter }) };
  return {
    possible,
    attended,
    authorised,
    byCode: byCode ?? late,
    offSite: byCode ? 0 : offSite,
    missing: 0,
  };
}

/** A pupil's sessions up to and including the ISO date `asAt`, or all of them. */
export function countedMarks({ counts, marks }: RegisterPupil, asAt?: string): CountedMarks {
  return counts ? fromCounts(counts) : fromMarks(marks, asAt);
}
