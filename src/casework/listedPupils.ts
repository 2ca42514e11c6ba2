import type { CaseloadPupil } from './caseloadPupil.ts';
import type { CaseState } from './cases/caseState.ts';
import { type CaseContext, caseStateOf } from './cases/caseStateOf.ts';
import type { Entry } from './cases/entry.ts';
import type { PupilCase } from './cases/pupilCase.ts';
import { breathe } from './imports/breathe.ts';

/** A pupil on the list of a caseload, and where their case stands. */
export type ListedPupil = {
  pupil: Pick<CaseloadPupil, 'id' | 'schoolId' | 'surname' | 'forename' | 'yearGroup'>;
  /** As the register that stands has them; absent for one who is not in it. */
  row?: CaseloadPupil;
  state: CaseState;
};

export type SchoolRecords = {
  /** Of the register that stands, on the caseload or not. */
  rows: readonly CaseloadPupil[];
  cases: readonly PupilCase[];
  entries: readonly Entry[];
};

/** So many pupils are looked at before others have their turn. */
const atOnce = 500;
const nothing: readonly Entry[] = [];

/** Whether somebody has still something to do: in a plan, an action or a legal step. */
const hasOpenWork = ({ plan, actions, legal }: CaseState) =>
  plan !== undefined || actions.open > 0 || legal.length > 0;

export function entriesByPupil(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const byPupil = new Map<string, Entry[]>();
  for (const entry of entries) {
    const others = byPupil.get(entry.pupilId);
    if (others) others.push(entry);
    else byPupil.set(entry.pupilId, [entry]);
  }
  return byPupil;
}

/**
 * The pupils on a school's list: its caseload in the order of the register, then those who are not on it and about whom there
 * is still something to do, whether they are in the register or have left it.
 */
export async function listedPupils(
  { rows, cases, entries }: SchoolRecords,
  context: CaseContext,
): Promise<readonly ListedPupil[]> {
  const written = entriesByPupil(entries);
  const onList: ListedPupil[] = [];
  const beside: ListedPupil[] = [];
  const inRegister = new Set<string>();
  for (const [at, row] of rows.entries()) {
    if (at % atOnce === atOnce - 1) await breathe();
    inRegister.add(row.id);
    const about = written.get(row.id) ?? nothing;
    if (!row.onCaseload && about.length === 0) continue;
    const listed = { pupil: row, row, state: caseStateOf({ row, entries: about }, context) };
    if (row.onCaseload) onList.push(listed);
    else if (hasOpenWork(listed.state)) beside.push(listed);
  }
  for (const pupil of cases) {
    if (inRegister.has(pupil.id)) continue;
    const state = caseStateOf({ entries: written.get(pupil.id) ?? nothing }, context);
    if (hasOpenWork(state)) beside.push({ pupil, state });
  }
  return [...onList, ...beside];
}
