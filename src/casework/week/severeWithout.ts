import { attendancePercent, bandOf } from '../../attendance/band.ts';
import { missedLearning, schoolDaysInWords } from '../../attendance/pupil/missedLearning.ts';
import { hasLeft } from '../profiles/hasLeft.ts';
import { profileOf } from './profileOf.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf, PupilOfWeek } from './schoolOfWeek.ts';
import { inList } from './weekWords.ts';

/** What of the four is missing. A plan that is not there has no review that could be late. */
function missingOf({ state: { ticks } }: PupilOfWeek): string[] {
  return [
    ...(ticks.plan ? [] : ['an open plan']),
    ...(ticks.lead ? [] : ['a lead practitioner']),
    ...(ticks.review || !ticks.plan ? [] : ['the review that was due']),
    ...(ticks.seen ? [] : ['a sighting in time']),
  ];
}

/** Severely absent pupils who lack a plan, a lead practitioner, a review or a sighting: one item with everything that is missing. */
export const severeWithout: ItemsOf = ({ pupils }, { today, bandReading }) =>
  pupils.flatMap((known) => {
    const { row } = known;
    if (!row?.onCaseload || bandOf(row.figures, bandReading) !== 'severe') return [];
    const missing = missingOf(known);
    if (missing.length === 0 || hasLeft(profileOf(known), today)) return [];
    const { possible, attended } = row.figures;
    const { days } = missedLearning(possible - attended);
    return [
      pupilItem(known, today, {
        kind: 'severe-without',
        title: `Severely absent without ${inList(missing)}`,
        weight: (possible - attended) / possible,
        why: `Attendance is ${attendancePercent(row.figures)}%, ${schoolDaysInWords(days)} missed. A severely absent pupil should have a plan, a lead practitioner, reviews in time and somebody who sees them.`,
      }),
    ];
  });
