import { academicYearOf } from '../../calendar/academicYear.ts';
import { monthsEarlier } from '../../calendar/monthsEarlier.ts';
import { isOfSchoolAgeWithin } from '../../calendar/schoolAge.ts';
import type { CaseloadPupil } from '../caseloadPupil.ts';
import type { IllnessReturn } from './illnessReturns.ts';
import { markFacts } from './markFacts.ts';
import { type Absence, type ReturnKind, type SentReturn, sentAbout } from './sentReturns.ts';
import type { UnauthorisedRun } from './unauthorisedRuns.ts';

/** An absence of which a school tells the council, and whether it has. `sentBefore`: it has, and it is time to tell it again. */
export type ReturnOf<T> = T & { row: CaseloadPupil; sent?: SentReturn; sentBefore?: SentReturn };

export type ReturnsOfSchool = {
  unauthorised: readonly ReturnOf<UnauthorisedRun>[];
  sickness: readonly ReturnOf<IllnessReturn>[];
};

type Found = { row: CaseloadPupil; from: string; to: string; stillAbsent?: boolean };

/**
 * An absence as marks are about it on a day (ISO). One without leave that goes on is told at least once a month, so that a mark
 * counts for a month and to the end of its
 * school year: a register of last year does not say who is absent in this one. Illness is told once. Source: School Attendance (Pupil Registration) (England) Regulations 2024, regulation 13.
 */
export const absenceOf = (
  kind: ReturnKind,
  { row, from, to, stillAbsent }: Found,
  today: string,
): Absence => ({
  ...{ kind, pupilId: row.id, from, to },
  ...(stillAbsent && academicYearOf(to) === academicYearOf(today) && { saidAfter: monthsEarlier(today, 1) }),
});

/** The law asks for returns about pupils of compulsory school age. Where nobody knows when one was born, the school looks. */
const isOfAge = ({ birthDate }: CaseloadPupil, absence: { from: string; to: string }) =>
  birthDate === '' || isOfSchoolAgeWithin(birthDate, absence);

/** The returns of a register's school year as they stand on a day (ISO), by pupil in the order of the register. */
export function returnsOfSchool(
  rows: readonly CaseloadPupil[],
  marks: readonly SentReturn[],
  today: string,
): ReturnsOfSchool {
  const withSent = <T extends { from: string; to: string; stillAbsent?: boolean }>(
    kind: ReturnKind,
    row: CaseloadPupil,
    found: T,
  ): ReturnOf<T>[] => {
    if (!isOfAge(row, found)) return [];
    const absence = absenceOf(kind, { ...found, row }, today);
    const sent = sentAbout(absence, marks);
    const sentBefore = sent ? undefined : sentAbout({ ...absence, saidAfter: '' }, marks);
    return [{ ...found, row, ...(sent && { sent }), ...(sentBefore && { sentBefore }) }];
  };
  return {
    unauthorised: rows.flatMap((row) =>
      markFacts(row)
        .unauthorised.filter(({ to }) => academicYearOf(to) === academicYearOf(row.asAt))
        .flatMap((run) => withSent('unauthorised', row, run)),
    ),
    sickness: rows.flatMap((row) =>
      markFacts(row).illness.flatMap((spell) => withSent('sickness', row, spell)),
    ),
  };
}
