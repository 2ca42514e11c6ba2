import type { CountedMarks } from './countedMarks.ts';
import { type OtherCounting, otherCountings } from './otherCounting.ts';
import { isSame, type PercentStyle } from './saidPercent.ts';

export type SaidPupil = { counts: CountedMarks; percent: number };

/** One or two other ways of counting together: for how many who differ they give the file's figure, and who would differ then. */
export type Explanation = { by: readonly OtherCounting[]; explained: number; broken: number };

/** So many pupils decide which pairs are worth counting for all. */
const sampleSize = 300;
const pairsToCount = 5;
/** Two readings explain by chance what one does not more easily than one, so that they have to explain more. */
const pairAhead = 2;

export function changed(counts: CountedMarks, by: readonly OtherCounting[]) {
  let { possible, attended } = counts;
  for (const { change } of by) {
    const add = change(counts);
    possible += add.possible;
    attended += add.attended;
  }
  return { possible, attended };
}

const fits = ({ counts, percent }: SaidPupil, by: readonly OtherCounting[], style: PercentStyle) =>
  isSame(changed(counts, by), percent, style);

const score = ({ explained, broken }: Explanation) => explained - broken;
const width = ({ by }: Explanation) => by.reduce((sum, { codes }) => sum + Math.max(codes.length, 1), 0);
const better = (a: Explanation, b: Explanation) => score(b) - score(a) || width(a) - width(b);

const overlap = (a: OtherCounting, b: OtherCounting) =>
  a.name === b.name || a.codes.some((code) => b.codes.includes(code));

/** The other way of counting, or the two together, that gives the file's figure for most pupils; undefined where none does. */
export function bestCounting(
  { same, different }: { same: readonly SaidPupil[]; different: readonly SaidPupil[] },
  style: PercentStyle,
): Explanation | undefined {
  const known = otherCountings(different.map(({ counts }) => counts));
  const explain = (by: readonly OtherCounting[]): Explanation => ({
    by,
    explained: different.filter((pupil) => fits(pupil, by, style)).length,
    broken: same.filter((pupil) => !fits(pupil, by, style)).length,
  });
  const [single] = known.map((one) => explain([one])).sort(better);
  if (single === undefined || single.explained === different.length)
    return single && score(single) > 0 ? single : undefined;
  const sample = different.slice(0, sampleSize);
  const [pair] = known
    .flatMap((a, i) => known.slice(i + 1).flatMap((b) => (overlap(a, b) ? [] : [[a, b]])))
    .map((by) => ({ by, explained: sample.filter((pupil) => fits(pupil, by, style)).length, broken: 0 }))
    .sort(better)
    .slice(0, pairsToCount)
    .map(({ by }) => explain(by))
    .sort(better);
  const best = pair && score(pair) >= score(single) + pairAhead ? pair : single;
  return score(best) > 0 ? best : undefined;
}
