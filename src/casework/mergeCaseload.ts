import type { AssessedPupil } from './assessRegister.ts';
import type { CaseloadPupil } from './caseloadPupil.ts';

type Previous = NonNullable<CaseloadPupil['previous']>;

/**
 * The counts that a pupil's trend is measured from: the latest saved ones that are older than the new register. Saved
 * counts of the same date do not count, so that saving a register twice, or a corrected copy, keeps the trend.
 */
function previousOf(saved: CaseloadPupil | undefined, asAt: string): Previous | undefined {
  if (saved === undefined) return undefined;
  const { possible, attended } = saved.figures;
  if (saved.asAt < asAt) return { asAt: saved.asAt, possible, attended };
  return saved.previous && saved.previous.asAt < asAt ? saved.previous : undefined;
}

/** A school's caseload after a register, and how it differs from the one saved. */
export type MergedCaseload = { pupils: readonly CaseloadPupil[]; joining: number; leaving: number };

export type MergeInput = {
  schoolId: string;
  asAt: string;
  assessed: readonly AssessedPupil[];
  saved: readonly CaseloadPupil[];
  newId: () => string;
};

/** Puts a register's pupils on a school's caseload. A pupil known by UPN keeps their id. */
export function mergeCaseload({ schoolId, asAt, assessed, saved, newId }: MergeInput): MergedCaseload {
  const savedByUpn = new Map(saved.map((pupil) => [pupil.upn, pupil]));
  const pupils = assessed.map(({ upn, figures, calendar, ...name }): CaseloadPupil => {
    const known = savedByUpn.get(upn);
    const previous = previousOf(known, asAt);
    return {
      id: known?.id ?? newId(),
      schoolId,
      upn,
      surname: name.surname ?? known?.surname ?? '',
      forename: name.forename ?? known?.forename ?? '',
      yearGroup: name.yearGroup ?? known?.yearGroup ?? '',
      figures,
      ...(previous && { previous }),
      calendar,
      asAt,
    };
  });
  const staying = pupils.filter(({ upn }) => savedByUpn.has(upn)).length;
  return { pupils, joining: pupils.length - staying, leaving: saved.length - staying };
}
