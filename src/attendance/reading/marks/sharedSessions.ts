import { type Marks, noMark } from '../../marks.ts';
import type { Places } from './places.ts';

/** The sessions of the places of a file, each once and in order, and by place the rank of its own, -1 for none. */
export function sharedSessions({ sessions: byPlace }: Places): { sessions: Int32Array; ranks: Int32Array } {
  const sessions = Int32Array.from(new Set(byPlace.filter((session) => !Number.isNaN(session)))).sort();
  const ranks = new Map(Array.from(sessions, (session, rank) => [session, rank]));
  return { sessions, ranks: Int32Array.from(byPlace, (session) => ranks.get(session) ?? -1) };
}

/** Which sessions somebody has a mark for. */
function marked(codes: Uint8Array, width: number): Int32Array {
  let unmarked = Array.from({ length: width }, (_, rank) => rank);
  for (let row = 0; row < codes.length && unmarked.length > 0; row += width)
    unmarked = unmarked.filter((rank) => codes[row + rank] === noMark);
  const without = new Set(unmarked);
  return Int32Array.from({ length: width }, (_, rank) => rank).filter((rank) => !without.has(rank));
}

/**
 * The marks of every pupil over the sessions that somebody has a mark for. `codes` holds a row for each pupil, as wide as
 * there are sessions; it is written over.
 */
export function marksOf(sessions: Int32Array, codes: Uint8Array, pupils: number): Marks[] {
  const ranks = marked(codes, sessions.length);
  const width = ranks.length;
  const shared = Int32Array.from(ranks, (rank) => sessions[rank] ?? 0);
  if (width < sessions.length)
    for (let pupil = 0; pupil < pupils; pupil++)
      for (let i = 0; i < width; i++)
        codes[pupil * width + i] = codes[pupil * sessions.length + (ranks[i] ?? 0)] ?? noMark;
  return Array.from({ length: pupils }, (_, pupil) => ({
    sessions: shared,
    codes: codes.subarray(pupil * width, (pupil + 1) * width),
  }));
}
