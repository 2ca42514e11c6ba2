import type { Marks } from '../../attendance/marks.ts';
import { missed, seen } from '../../attendance/pupil/codeSets.ts';
import { dayNumber } from '../../calendar/plainDate.ts';

/** Sessions that a pupil has missed since somebody last saw them, up to and including the ISO date `asAt`. */
export function missedSinceSeen({ sessions, codes }: Marks, asAt: string): number {
  const end = (dayNumber(asAt) + 1) * 2;
  let count = 0;
  for (let i = sessions.length - 1; i >= 0; i -= 1) {
    const code = codes[i];
    if (code === undefined || (sessions[i] ?? end) >= end) continue;
    if (seen[code] === 1) return count;
    if (missed[code] === 1) count += 1;
  }
  return count;
}
