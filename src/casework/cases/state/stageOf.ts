import { attendancePercent, type BandReading, bandOf } from '../../../attendance/band.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import type { CaseloadPupil } from '../../caseloadPupil.ts';
import type { CouncilSettings, StageTest } from '../../council/councilSettings.ts';
import type { LegalStepName } from '../../legal/legalContent.ts';
import { legalStepTitles } from '../../legal/legalStepTitles.ts';
import type { Plan } from '../../plans/planContent.ts';
import type { Profile } from '../../profiles/profileContent.ts';
import type { CaseState } from './caseState.ts';

/** What the stage tests are read from. */
export type StageGrounds = {
  row: CaseloadPupil | undefined;
  bandReading: BandReading;
  hasOpenPlan: boolean;
  ended: Plan | undefined;
  legal: readonly LegalStepName[];
};

/** 'a, b and c'. */
const inWords = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const percent = (row: CaseloadPupil) => `attendance is ${attendancePercent(row.figures)}%`;

/** In words for the middle of a sentence why a test holds; undefined where it does not. */
const whyOf: Readonly<Record<StageTest, (grounds: StageGrounds) => string | undefined>> = {
  severe: ({ row, bandReading }) =>
    row && bandOf(row.figures, bandReading) === 'severe' ? `${percent(row)}, severe absence` : undefined,
  persistent({ row, bandReading }) {
    const band = row && bandOf(row.figures, bandReading);
    if (!row || (band !== 'persistent' && band !== 'severe')) return undefined;
    return `${percent(row)}, ${band} absence`;
  },
  'on-caseload': ({ row }) => (row?.onCaseload ? 'the pupil is on the caseload' : undefined),
  'threshold-met'({ row }) {
    const metOn = row?.figures.threshold?.metOn;
    return metOn && `the national threshold was met on ${ukDate(metOn)}`;
  },
  'plan-open': ({ hasOpenPlan }) => (hasOpenPlan ? 'a plan is open' : undefined),
  'plan-ended-without-gain'({ ended }) {
    const review = ended?.lastReview;
    return review && review.outcome <= 0
      ? `the plan that ended on ${ukDate(review.on)} did not help`
      : undefined;
  },
  'legal-step-open': ({ legal }) =>
    legal.length > 0
      ? `a legal step is under way (${legal.map((step) => legalStepTitles[step].toLowerCase()).join(', ')})`
      : undefined,
};

/** The highest stage of which a test holds, and why. The first stage needs none. */
function stageByTests(stages: CouncilSettings['stages'], grounds: StageGrounds) {
  for (const number of [3, 2] as const) {
    const tests = stages.find((stage) => stage.number === number)?.tests ?? [];
    const whys: string[] = [];
    for (const test of tests) {
      const why = whyOf[test](grounds);
      if (why !== undefined && !whys.includes(why)) whys.push(why);
    }
    if (whys.length > 0) return { number, why: `Stage ${number} because ${inWords(whys)}.` };
  }
  return { number: 1, why: 'Stage 1 because no test for a higher stage is met.' } as const;
}

/** The stage that somebody chose for the pupil, or the one that the council's tests give. */
export function stageOf(
  chosen: Profile['stage'],
  stages: CouncilSettings['stages'],
  grounds: StageGrounds,
): CaseState['stage'] {
  const found = stageByTests(stages, grounds);
  if (!chosen) return { ...found, chosen: false };
  const { number, reason } = chosen;
  const tests = number === found.number ? '' : ` By the tests it would be stage ${found.number}.`;
  return { number, why: `Stage ${number} was chosen: ${reason.replace(/\.?$/, '.')}${tests}`, chosen: true };
}
