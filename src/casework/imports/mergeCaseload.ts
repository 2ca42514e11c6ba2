import type { CaseloadPupil } from '../caseloadPupil.ts';
import type { PupilCase } from '../cases/pupilCase.ts';
import type { AssessedPupil } from './assessRegister.ts';
import type { Snapshot } from './snapshot.ts';

type Previous = NonNullable<CaseloadPupil['previous']>;

/** The register that stands while another is saved. */
export type RegisterBefore = {
  /** Its last date, ISO. */
  to: string;
  rows: readonly CaseloadPupil[];
  /** Every pupil of it; undefined where nobody kept them. */
  snapshot?: Snapshot | undefined;
};

export type MergeInput = {
  schoolId: string;
  importId: string;
  asAt: string;
  kept: readonly AssessedPupil[];
  /** Absent for the first register of a school. */
  before?: RegisterBefore | undefined;
  /** Every row of the school that is still held: whoever was on the caseload before comes back under their own id. */
  known: readonly CaseloadPupil[];
  cases: readonly Pick<PupilCase, 'id' | 'upn'>[];
  newId: () => string;
};

/**
 * The counts that a pupil's trend is measured from: the latest saved ones that are older than the new register. Saved
 * counts of the same date do not count, so that saving a register twice, or a corrected copy, keeps the trend.
 */
function previousOf(saved: CaseloadPupil, asAt: string): Previous | undefined {
  const { possible, attended } = saved.figures;
  if (saved.asAt < asAt) return { asAt: saved.asAt, possible, attended };
  return saved.previous && saved.previous.asAt < asAt ? saved.previous : undefined;
}

/** What the register before said of each of its pupils, those among them of whom no row was held. */
function trends(before: RegisterBefore | undefined, asAt: string): (upn: string) => Previous | undefined {
  const rows = new Map(before?.rows.map((row) => [row.upn, row]));
  const others = new Map(before?.snapshot?.map((pupil) => [pupil.upn, pupil]));
  return (upn) => {
    const row = rows.get(upn);
    if (row) return previousOf(row, asAt);
    const pupil = others.get(upn);
    if (!before || !pupil || before.to >= asAt) return undefined;
    return { asAt: before.to, possible: pupil.possible, attended: pupil.attended };
  };
}

/** The first wins, so that what comes first has to be the strongest claim. */
function firstByUpn<T extends { upn: string }>(rows: readonly T[]): Map<string, T> {
  const byUpn = new Map<string, T>();
  for (const row of rows) if (!byUpn.has(row.upn)) byUpn.set(row.upn, row);
  return byUpn;
}

/**
 * The rows of a register, on the caseload or not. A pupil known by UPN keeps their id, and one about whom something is written down
 * gets the id back that it is written under, however long they were away.
 */
export function mergeCaseload(input: MergeInput): readonly CaseloadPupil[] {
  const { schoolId, importId, asAt, kept, before, known, cases, newId } = input;
  const standing = new Map(before?.rows.map((row) => [row.upn, row]));
  // A resumed save keeps the ids that it gave.
  const own = known.filter((row) => row.importId === importId);
  const rows = firstByUpn([...standing.values(), ...own, ...known]);
  const standingIds = new Set([...standing.values()].map(({ id }) => id));
  const written = firstByUpn([...cases.filter(({ id }) => standingIds.has(id)), ...cases]);
  const trendOf = trends(before, asAt);
  return kept.map(({ upn, figures, calendar, birthDate, flags, onCaseload, ...name }): CaseloadPupil => {
    const row = rows.get(upn);
    const stood = standing.get(upn);
    const previous = trendOf(upn);
    const cameOnWith = stood?.onCaseload ? stood.cameOnWith : asAt;
    return {
      id: written.get(upn)?.id ?? row?.id ?? newId(),
      ...{ schoolId, importId, upn },
      surname: name.surname ?? row?.surname ?? '',
      forename: name.forename ?? row?.forename ?? '',
      yearGroup: name.yearGroup ?? row?.yearGroup ?? '',
      birthDate: birthDate ?? row?.birthDate ?? '',
      ...{ flags, onCaseload },
      ...(onCaseload && before && cameOnWith !== undefined && { cameOnWith }),
      figures,
      ...(previous && { previous }),
      ...{ calendar, asAt },
    };
  });
}
