import { dayNumber } from '../../calendar/plainDate.ts';
import type { Term } from '../../calendar/schoolCalendar.ts';
import { type Marks, noMark, sessionNumber } from '../marks.ts';
import { attending, missed, unauthorised } from '../pupil/codeSets.ts';

export type Sums = { possible: number; attended: number; authorised: number; unauthorised: number };

const nothing = 0;
const attendedKind = 1;
const authorisedKind = 2;
const unauthorisedKind = 3;
const kinds = 4;

const kindOf = new Uint8Array(noMark + 1).map((_, code) => {
  if (attending[code]) return attendedKind;
  if (unauthorised[code]) return unauthorisedKind;
  return missed[code] ? authorisedKind : nothing;
});

/** Which half term each session of a register is in, counted from 1 with 0 for none, up to the last that is asked for. */
type Layout = Uint8Array;

/**
 * Sums a pupil's sessions, in all and by half term. The pupils of a register share their sessions, so that where each of
 * them belongs is worked out once; what is left for a mark is one addition.
 */
export function sessionSums(
  terms: readonly Term[],
  asAt?: string,
): (marks: Marks) => { all: Sums; byTerm: Sums[] } {
  const end = asAt === undefined ? Number.POSITIVE_INFINITY : (dayNumber(asAt) + 1) * 2;
  const spans = terms.map(({ from, to }) => [sessionNumber(from, 'AM'), sessionNumber(to, 'PM')] as const);
  const layouts = new WeakMap<Int32Array, Layout>();
  const counts = new Int32Array((terms.length + 1) * kinds);

  function layoutOf(sessions: Int32Array): Layout {
    const known = layouts.get(sessions);
    if (known) return known;
    const until = sessions.findIndex((session) => session >= end);
    const layout = Uint8Array.from(
      until === -1 ? sessions : sessions.subarray(0, until),
      (session) => spans.findIndex(([from, to]) => session >= from && session <= to) + 1,
    );
    layouts.set(sessions, layout);
    return layout;
  }

  function sumsAt(place: number): Sums {
    const attended = counts[place * kinds + attendedKind] ?? 0;
    const excused = counts[place * kinds + authorisedKind] ?? 0;
    const without = counts[place * kinds + unauthorisedKind] ?? 0;
    return { possible: attended + excused + without, attended, authorised: excused, unauthorised: without };
  }

  return ({ sessions, codes }) => {
    const layout = layoutOf(sessions);
    counts.fill(0);
    for (let i = 0; i < layout.length; i += 1) {
      const place = (layout[i] ?? 0) * kinds + (kindOf[codes[i] ?? noMark] ?? nothing);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    const byTerm = terms.map((_, i) => sumsAt(i + 1));
    const all = sumsAt(0);
    for (const sums of byTerm) {
      all.possible += sums.possible;
      all.attended += sums.attended;
      all.authorised += sums.authorised;
      all.unauthorised += sums.unauthorised;
    }
    return { all, byTerm };
  };
}
