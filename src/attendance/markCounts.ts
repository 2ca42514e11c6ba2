import { noMark } from './marks.ts';
import { unauthorised as isUnauthorised } from './pupil/codeSets.ts';

/** What the marks of one pupil come to. Holds until the marks of the next pupil are counted. */
export type MarkCounts = {
  /** By code number, and at `noMark` the sessions without one. */
  times: Int32Array;
  /** The positions of unauthorised marks, in order: the first `found` of them. */
  unauthorised: Int32Array;
  found: number;
};

const counts: MarkCounts = {
  times: new Int32Array(noMark + 1),
  unauthorised: new Int32Array(1024),
  found: 0,
};

/** Counts the first marks of a pupil. A council has 20 million: everything that is countable is counted in one go. */
export function countMarks(codes: Uint8Array, first: number): MarkCounts {
  if (counts.unauthorised.length < first) counts.unauthorised = new Int32Array(2 * first);
  const { times, unauthorised } = counts;
  times.fill(0);
  let found = 0;
  for (let i = 0; i < first; i++) {
    const code = codes[i] ?? noMark;
    times[code] = (times[code] ?? 0) + 1;
    if (isUnauthorised[code] === 1) unauthorised[found++] = i;
  }
  counts.found = found;
  return counts;
}
