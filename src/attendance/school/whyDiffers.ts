import { attendancePercent } from '../band.ts';
import type { RegisterPupil } from '../marks.ts';
import type { RegisterReading } from '../registerReading.ts';
import { bestCounting, changed, type Explanation, type SaidPupil } from './bestCounting.ts';
import { type CountedMarks, countedMarks } from './countedMarks.ts';
import { listed, type Treatment } from './otherCounting.ts';
import { inStyle, isSame, type PercentStyle, saidUnits, styleOf } from './saidPercent.ts';

/** A file's own percentages beside ours. Percentages are text, theirs as the file has them. */
export type Differences = {
  /** Of the whole school, where the file says it. */
  overall?: string;
  /** Pupils whose percentage agrees with ours to the file's own rounding, and pupils whose does not. */
  same: number;
  different: number;
  examples: readonly { surname: string; forename: string; theirs: string; ours: string }[];
  /** Why they differ, as far as the counts can show it: a sentence each. */
  reasons: readonly string[];
};

const exampleCount = 20;

const verbs: Readonly<Record<Treatment, (name: string) => string>> = {
  attended: (name) => `counted ${name} as attended`,
  missed: (name) => `counted ${name} as missed`,
  'left out': (name) => `left ${name} out`,
};

const pupilCount = (count: number) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'pupil' : 'pupils'}`;
const inWords = ({ by }: Explanation) => listed(by.map(({ as, name }) => verbs[as](name)));

const noneKnown =
  'No other way of counting that we know gives the file’s figures. They may be of other dates, or of marks that have changed since.';

function sentencesOn(found: Explanation | undefined, different: number): string[] {
  if (!found) return [noneKnown];
  const { explained, broken } = found;
  const of =
    explained === different ? `all ${pupilCount(different)}` : `${explained} of the ${pupilCount(different)}`;
  const left = different - explained;
  return [
    `For ${different === 1 ? 'the pupil' : of} whose percentage differs from ours, it is as if the file ${inWords(found)}.`,
    ...(broken > 0 ? [`That does not fit ${pupilCount(broken)} whose percentage agrees with ours.`] : []),
    ...(left > 0
      ? [
          `For the other ${left === 1 ? 'pupil' : pupilCount(left)}, no other way of counting that we know gives the file’s figure.`,
        ]
      : []),
  ];
}

const total = (counts: readonly { possible: number; attended: number }[]) => ({
  possible: counts.reduce((sum, { possible }) => sum + possible, 0),
  attended: counts.reduce((sum, { attended }) => sum + attended, 0),
});

/** The average of pupils' percentages, as many programs give it for a school. */
function average(counts: readonly { possible: number; attended: number }[]): number | undefined {
  const shares = counts
    .filter(({ possible }) => possible > 0)
    .map((one) => (100 * one.attended) / one.possible);
  return shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function sentenceOnSchool(
  percent: number,
  all: readonly CountedMarks[],
  found: Explanation | undefined,
): string[] {
  const ownStyle = styleOf([{ counts: total(all), percent }]);
  const theirs = `The file’s own figure for the whole school is ${percent}%`;
  if (isSame(total(all), percent, ownStyle)) return [];
  const ours = `ours is ${attendancePercent(total(all))}%`;
  const changedCounts = found && all.map((counts) => changed(counts, found.by));
  if (changedCounts && isSame(total(changedCounts), percent, ownStyle))
    return [`${theirs}; ${ours}. It is the same difference.`];
  const near = (counts: readonly { possible: number; attended: number }[]) => {
    const mean = average(counts);
    return mean !== undefined && saidUnits(mean, ownStyle) === saidUnits(percent, ownStyle);
  };
  if (near(all) || (changedCounts && near(changedCounts)))
    return [
      `${theirs}; ${ours}. The file’s is the average of its pupils’ percentages. Ours is the share of all their sessions, in which a pupil with few of them weighs little.`,
    ];
  return [`${theirs}; ${ours}. We cannot tell why.`];
}

function sentenceOnRounding(same: readonly SaidPupil[], style: PercentStyle): string[] {
  const rounded = { ...style, cutsOff: false };
  return style.cutsOff &&
    same.some(({ counts, percent }) => inStyle(counts, rounded) !== saidUnits(percent, style))
    ? ['The file cuts its percentages off where we round them. We do not call that a difference.']
    : [];
}

/** Where the percentages of a file are others than those that its own marks or counts come to, and why. */
export function whyDiffers(
  pupils: readonly RegisterPupil[],
  { asAt, schoolsOwn }: { asAt?: string | undefined; schoolsOwn?: RegisterReading['schoolsOwn'] } = {},
): Differences {
  const all = pupils.map((pupil) => ({ pupil, counts: countedMarks(pupil, asAt) }));
  const said = all.flatMap(({ pupil, counts }) =>
    pupil.saidPercent === undefined || counts.possible === 0
      ? []
      : [{ pupil, counts, percent: pupil.saidPercent }],
  );
  const style = styleOf(said);
  const same = said.filter(({ counts, percent }) => isSame(counts, percent, style));
  const different = said.filter(({ counts, percent }) => !isSame(counts, percent, style));
  const found = different.length === 0 ? undefined : bestCounting({ same, different }, style);
  const percent = schoolsOwn?.percent;
  return {
    ...(percent !== undefined && { overall: String(percent) }),
    same: same.length,
    different: different.length,
    examples: different.slice(0, exampleCount).map(({ pupil, counts, percent: theirs }) => ({
      surname: pupil.surname ?? '',
      forename: pupil.forename ?? '',
      theirs: theirs.toFixed(style.decimals),
      ours: attendancePercent(counts),
    })),
    reasons: [
      ...(different.length === 0 ? [] : sentencesOn(found, different.length)),
      ...sentenceOnRounding(same, style),
      ...(percent === undefined
        ? []
        : sentenceOnSchool(
            percent,
            all.map(({ counts }) => counts),
            found,
          )),
    ],
  };
}
