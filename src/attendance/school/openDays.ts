import { dateOfDay, dayNumber } from '../../calendar/plainDate.ts';
import { noMark, type RegisterPupil } from '../marks.ts';
import { recorded } from '../pupil/codeSets.ts';

/** Places of a register's sessions at which no pupil has been found yet; the pupils of a register share one array of them. */
type Waiting = Map<Int32Array, number[]>;

/**
 * Days on which the school recorded at least one session, with any mark but # and Z: ISO, ascending, up to and including
 * `asAt` where it is given.
 */
export function openDaysOf(pupils: readonly RegisterPupil[], asAt?: string): string[] {
  const last = asAt === undefined ? Number.POSITIVE_INFINITY : dayNumber(asAt);
  const open = new Set<number>();
  const waiting: Waiting = new Map();
  for (const { marks } of pupils) {
    const { sessions, codes } = marks;
    const places = waiting.get(sessions) ?? Array.from(sessions.keys());
    const left = places.filter((i) => {
      const day = (sessions[i] ?? 0) >> 1;
      if (day > last || open.has(day)) return false;
      if (!recorded[codes[i] ?? noMark]) return true;
      open.add(day);
      return false;
    });
    waiting.set(sessions, left);
  }
  return [...open].sort((a, b) => a - b).map(dateOfDay);
}
