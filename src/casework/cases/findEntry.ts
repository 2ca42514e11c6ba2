import type { Operation } from '../../access/may.ts';
import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { isProblem, Problem } from '../../problems/problem.ts';
import type { CasePorts } from './casePorts.ts';
import type { Entry, EntryKind } from './entry.ts';
import { type FoundPupil, findPupil } from './findPupil.ts';

export type EntryPlace = { kind: EntryKind; id: string };
export type FoundEntry = { entry: Entry; pupil: FoundPupil };
type Ports = Pick<CasePorts, 'schools' | 'caseload' | 'cases' | 'entries'>;

/**
 * An entry and the pupil whom it is about. Another server may have written it a moment ago, so that the list itself is asked before
 * it is said to be nowhere: of what is somebody else's as of what does not exist. @throws Problem not_allowed, not_found
 */
export async function findEntry(
  asked: { person: Person; operation: Operation },
  { kind, id }: EntryPlace,
  ports: Ports,
): Promise<FoundEntry> {
  requireMay(asked.person, asked.operation);
  for (const fresh of [false, true]) {
    const known = await ports.entries.byId<EntryKind>(kind, id, fresh);
    try {
      const pupil = await findPupil(asked, known?.record.pupilId ?? '', ports);
      if (known) return { entry: known.record, pupil };
    } catch (error) {
      if (!isProblem(error, 'not_found')) throw error;
    }
  }
  throw new Problem('not_found');
}
