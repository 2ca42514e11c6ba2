import type { CaseloadPupil } from './caseloadPupil.ts';
import type { Entry } from './cases/entry.ts';
import type { PupilCase } from './cases/pupilCase.ts';
import type { CaseState } from './cases/state/caseState.ts';
import type { CaseContext } from './cases/state/caseStateOf.ts';
import { breathe } from './imports/breathe.ts';
import { knownState } from './knownState.ts';

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
 * Every pupil of whom something is known: those of the register that stands in its order, then those about whom something is written
 * down and who are not in it.
 */
export async function knownPupils(
  { rows, cases, entries }: SchoolRecords,
  context: CaseContext,
): Promise<readonly ListedPupil[]> {
  const written = entriesByPupil(entries);
  const pupils: ListedPupil[] = [];
  const inRegister = new Set<string>();
  for (const [at, row] of rows.entries()) {
    if (at % atOnce === atOnce - 1) await breathe();
    inRegister.add(row.id);
    const facts = { row, entries: written.get(row.id) ?? nothing };
    pupils.push({ pupil: row, row, state: knownState(row, facts, context) });
  }
  for (const pupil of cases) {
    if (inRegister.has(pupil.id)) continue;
    const facts = { entries: written.get(pupil.id) ?? nothing };
    pupils.push({ pupil, state: knownState(pupil, facts, context) });
  }
  return pupils;
}

/** Whether a pupil is on their school's list: on its caseload, or there is still something to do about them. */
export const isListed = ({ row, state }: ListedPupil): boolean =>
  row?.onCaseload === true || hasOpenWork(state);

/** The pupils on a school's list: its caseload in the order of the register, then the others. */
export async function listedPupils(
  records: SchoolRecords,
  context: CaseContext,
): Promise<readonly ListedPupil[]> {
  const listed = (await knownPupils(records, context)).filter(isListed);
  const isOn = ({ row }: ListedPupil) => row?.onCaseload === true;
  return [...listed.filter(isOn), ...listed.filter((pupil) => !isOn(pupil))];
}
