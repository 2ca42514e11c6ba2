import { attendancePercent } from '../../attendance/band.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import type { CaseloadPupil } from '../caseloadPupil.ts';
import { changeInTenths } from '../changeInTenths.ts';
import { hasLeft } from '../profiles/hasLeft.ts';
import type { SavedRegister } from '../school.ts';
import { profileOf } from './profileOf.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf, PupilOfWeek } from './schoolOfWeek.ts';

/** Whether anybody has written anything down about the pupil since the register came. */
const isTakenUp = ({ entries }: PupilOfWeek, { uploadedAt }: SavedRegister) =>
  entries.some(({ history }) => history.some(({ at }) => at >= uploadedAt));

function titleOf(row: CaseloadPupil, tenths: number | undefined): string {
  if (row.cameOnWith === row.asAt) return 'New on the caseload';
  return `Attendance has fallen by ${Math.abs(tenths ?? 0) / 10} points`;
}

function beforeWords({ previous }: CaseloadPupil): string {
  if (!previous) return 'the register before did not have the pupil';
  const until = `up to ${ukDate(previous.asAt)}`;
  return previous.possible === 0
    ? `the register ${until} had no sessions of the pupil`
    : `it was ${attendancePercent(previous)}% ${until}`;
}

function whyOf(row: CaseloadPupil): string {
  const now = `Attendance is ${attendancePercent(row.figures)}% in the register up to ${ukDate(row.asAt)}`;
  return `${now}; ${beforeWords(row)}. Nothing has been written down since.`;
}

/** The furthest fall first, in tenths of a point; whoever is new to the school has fallen from all. */
function weightOf({ figures: { possible, attended } }: CaseloadPupil, tenths: number | undefined): number {
  return tenths === undefined ? (1000 * (possible - attended)) / possible : -tenths;
}

/**
 * Pupils who came on to the caseload with the last register, or whose attendance has fallen since the one before. Once something is
 * written down about one of them, somebody is seeing to it.
 */
export const newFalls: ItemsOf = ({ school, pupils }, { today, measures }) => {
  const { register } = school;
  if (!register) return [];
  return pupils.flatMap((known) => {
    const { row } = known;
    if (!row?.onCaseload) return [];
    const tenths = changeInTenths(row.figures, row.previous);
    const fell = tenths !== undefined && -tenths >= Math.round(measures.fallPoints * 10);
    if (!fell && row.cameOnWith !== row.asAt) return [];
    if (isTakenUp(known, register) || hasLeft(profileOf(known), today)) return [];
    return [
      pupilItem(known, today, {
        kind: 'new-fall',
        of: row.asAt,
        title: titleOf(row, tenths),
        why: whyOf(row),
        weight: weightOf(row, tenths),
      }),
    ];
  });
};
