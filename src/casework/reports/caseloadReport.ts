import { type BandReading, bandOf } from '../../attendance/band.ts';
import type { ListedPupil } from '../listedPupils.ts';
import { type Count, countOf, type Shown, shown, shownPart, shownParts } from './hideSmall.ts';

/** Who is on the caseload today, and what the severely absent have, in numbers from which no pupil can be told. */
export type CaseloadReport = {
  caseload: { pupils: Shown; persistent: Shown; severe: Shown; thresholdMet?: Shown };
  severe: Record<'withPlan' | 'withLead' | 'reviewed' | 'seen', Shown>;
};

type Pupils = readonly ListedPupil[];
const none: Count = { value: 0, pupils: 0 };

type Listing = {
  /** Of the register that stands. */
  pupils: Pupils;
  reading: BandReading;
  /** Whether the register holds marks by date: without them nobody can say who met the threshold. */
  hasMarks: boolean;
};

const countPupils = (pupils: Pupils) => countOf(pupils.map(({ pupil }) => ({ pupilId: pupil.id })));

function split(pupils: Pupils, fits: (pupil: ListedPupil) => boolean) {
  return {
    part: countPupils(pupils.filter(fits)),
    rest: countPupils(pupils.filter((pupil) => !fits(pupil))),
  };
}

/**
 * Severe and persistent absence, and all of the caseload: some are on it for the threshold alone. Where those are few, all of the
 * caseload is not shown, so that the two that people ask for can be.
 */
function caseloadParts(
  [severe = none, persistent = none, others = none]: readonly Count[],
  smallest: number,
) {
  const all = {
    value: severe.value + persistent.value + others.value,
    pupils: severe.pupils + persistent.pupils + others.pupils,
  };
  const onlyOthersAreFew =
    shown(others, smallest) === 'hidden' &&
    shown(severe, smallest) !== 'hidden' &&
    shown(persistent, smallest) !== 'hidden';
  if (onlyOthersAreFew)
    return { pupils: 'hidden', persistent: persistent.value, severe: severe.value } as const;
  const whole = shown(all, smallest);
  const [severeShown = 'hidden', persistentShown = 'hidden'] = shownParts(
    whole,
    [severe, persistent, others],
    smallest,
  );
  return { pupils: whole, persistent: persistentShown, severe: severeShown };
}

/** Of the pupils on the caseload of the register that stands. */
export function caseloadReport({ pupils, reading, hasMarks }: Listing, smallest: number): CaseloadReport {
  const listed = pupils.filter(({ row }) => row?.onCaseload === true);
  const isIn = (band: string) => (pupil: ListedPupil) =>
    pupil.row !== undefined && bandOf(pupil.row.figures, reading) === band;
  const severe = listed.filter(isIn('severe'));
  const persistent = listed.filter(isIn('persistent'));
  const others = listed.filter((pupil) => !isIn('severe')(pupil) && !isIn('persistent')(pupil));
  const parts = caseloadParts([severe, persistent, others].map(countPupils), smallest);
  const met = split(listed, ({ row }) => row?.figures.threshold?.metOn !== undefined);
  const tick = (name: 'plan' | 'lead' | 'review' | 'seen') =>
    shownPart(
      parts.severe,
      split(severe, ({ state }) => state.ticks[name]),
      smallest,
    );
  return {
    caseload: {
      ...parts,
      ...(hasMarks && {
        thresholdMet:
          parts.pupils === 'hidden' ? shown(met.part, smallest) : shownPart(parts.pupils, met, smallest),
      }),
    },
    severe: { withPlan: tick('plan'), withLead: tick('lead'), reviewed: tick('review'), seen: tick('seen') },
  };
}
