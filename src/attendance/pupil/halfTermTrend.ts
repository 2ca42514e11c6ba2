import { type Marks, sessionNumber } from '../marks.ts';
import { eachMark } from './eachMark.ts';
import type { PupilInsight } from './pupilInsight.ts';
import type { SchoolTime } from './schoolTime.ts';
import { count } from './tally.ts';

/** A pupil's sessions by half term of the school, in order; those before the pupil came have none. */
export function halfTermTrend(marks: Marks, { asAt, halfTerms }: SchoolTime): PupilInsight['halfTerms'] {
  const spans = halfTerms.map((term) => ({
    from: sessionNumber(term.from, 'AM'),
    to: sessionNumber(term.to, 'PM'),
    figures: { name: term.name, from: term.from, to: term.to, possible: 0, attended: 0 },
  }));
  for (const [session, code] of eachMark(marks, asAt)) {
    const span = spans.find(({ from, to }) => session >= from && session <= to);
    if (span) count(span.figures, code);
  }
  return spans.map(({ figures }) => figures);
}
