import { academicYearOf } from '../../calendar/academicYear.ts';
import type { CaseloadPupil } from '../caseloadPupil.ts';
import type { IllnessReturn } from './illnessReturns.ts';
import { markFacts } from './markFacts.ts';
import { type ReturnKind, type SentReturn, sentAbout } from './sentReturns.ts';
import type { UnauthorisedRun } from './unauthorisedRuns.ts';

/** An absence of which a school tells the council, and whether it has. */
export type ReturnOf<T> = T & { row: CaseloadPupil; sent?: SentReturn };

export type ReturnsOfSchool = {
  unauthorised: readonly ReturnOf<UnauthorisedRun>[];
  sickness: readonly ReturnOf<IllnessReturn>[];
};

/** The returns of a register's school year, by pupil in the order of the register. */
export function returnsOfSchool(
  rows: readonly CaseloadPupil[],
  sent: readonly SentReturn[],
): ReturnsOfSchool {
  const withSent = <T extends { from: string; to: string }>(
    kind: ReturnKind,
    row: CaseloadPupil,
    absence: T,
  ) => {
    const told = sentAbout({ kind, pupilId: row.id, from: absence.from, to: absence.to }, sent);
    return { ...absence, row, ...(told && { sent: told }) };
  };
  return {
    unauthorised: rows.flatMap((row) =>
      markFacts(row)
        .unauthorised.filter(({ to }) => academicYearOf(to) === academicYearOf(row.asAt))
        .map((run) => withSent('unauthorised', row, run)),
    ),
    sickness: rows.flatMap((row) => markFacts(row).illness.map((spell) => withSent('sickness', row, spell))),
  };
}
