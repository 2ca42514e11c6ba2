import type { CaseloadPupil } from '../caseloadPupil.ts';
import type { AssessedPupil } from './assessRegister.ts';

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

/** A school's caseload after a register, and how it differs from the one that stands. */
export type MergedCaseload = { pupils: readonly CaseloadPupil[]; joining: number; leaving: number };

export type MergeInput = {
  schoolId: string;
  importId: string;
  asAt: string;
  assessed: readonly AssessedPupil[];
  /** The pupils of the import that stands, or none. */
  standing: readonly CaseloadPupil[];
  /** Every row of the school that is still held: whoever was on the caseload before comes back under their own id. */
  known: readonly CaseloadPupil[];
  newId: () => string;
};

/** Puts a register's pupils on a school's caseload. A pupil known by UPN keeps their id. */
export function mergeCaseload({ assessed, standing, known, newId, ...place }: MergeInput): MergedCaseload {
  const { schoolId, importId, asAt } = place;
  const standingByUpn = new Map(standing.map((pupil) => [pupil.upn, pupil]));
  // Rows of this very import come last and win: a resumed save keeps the ids that it gave.
  const rows = [...known].sort((a, b) => Number(a.importId === importId) - Number(b.importId === importId));
  const knownByUpn = new Map([...rows.map((pupil) => [pupil.upn, pupil] as const), ...standingByUpn]);
  const pupils = assessed.map(({ upn, figures, calendar, ...name }): CaseloadPupil => {
    const before = knownByUpn.get(upn);
    const previous = previousOf(standingByUpn.get(upn), asAt);
    return {
      id: before?.id ?? newId(),
      schoolId,
      importId,
      upn,
      surname: name.surname ?? before?.surname ?? '',
      forename: name.forename ?? before?.forename ?? '',
      yearGroup: name.yearGroup ?? before?.yearGroup ?? '',
      figures,
      ...(previous && { previous }),
      calendar,
      asAt,
    };
  });
  const staying = pupils.filter(({ upn }) => standingByUpn.has(upn)).length;
  return { pupils, joining: pupils.length - staying, leaving: standing.length - staying };
}
