import { codeNumber } from './attendanceCode.ts';
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

const present = { morning: codeNumber('/') ?? noMark, afternoon: codeNumber('\\') ?? noMark };
const asWord = (first: number, second: number) => first | (second << 8) | (first << 16) | (second << 24);
/** Four sessions in a row without an absence, from a morning and from an afternoon on: most of a register is one of the two. */
const fromMorning = asWord(present.morning, present.afternoon);
const fromAfternoon = asWord(present.afternoon, present.morning);

/** Counts the first marks of a pupil. A council has 20 million: everything that is countable is counted in one go, and four at a time where it can be. */
export function countMarks(codes: Uint8Array, first: number): MarkCounts {
  if (counts.unauthorised.length < first) counts.unauthorised = new Int32Array(2 * first);
  const { times, unauthorised } = counts;
  times.fill(0);
  const words = new DataView(codes.buffer, codes.byteOffset, codes.byteLength);
  let found = 0;
  let whole = 0;
  let at = 0;
  while (at < first) {
    const word = at + 4 <= first ? words.getInt32(at, true) : 0;
    if (at + 4 <= first && (word === fromMorning || word === fromAfternoon)) {
      whole += 1;
      at += 4;
      continue;
    }
    for (const end = Math.min(at + 4, first); at < end; at++) {
      const code = codes[at] ?? noMark;
      times[code] = (times[code] ?? 0) + 1;
      if (isUnauthorised[code] === 1) unauthorised[found++] = at;
    }
  }
  times[present.morning] = (times[present.morning] ?? 0) + 2 * whole;
  times[present.afternoon] = (times[present.afternoon] ?? 0) + 2 * whole;
  counts.found = found;
  return counts;
}
