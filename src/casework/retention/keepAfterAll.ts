import { changeRecord } from '../../records/changeRecord.ts';
import type { AuditEntry } from '../audit/auditEntry.ts';
import { auditId } from '../audit/auditId.ts';
import type { PupilCase } from '../cases/pupilCase.ts';
import type { RetentionPorts } from './retentionPorts.ts';

const why =
  'Undone by itself. Not due any more when the day came: on the caseload again, written about since, work open, or kept for longer.';

/** Thrown to leave a case as it is. */
export class Stays extends Error {}

/** An entry names a person: whoever had set it, because nobody else had a part in it. The reason says that it was not them. */
const keptEntry = (
  { id, schoolId, removal }: PupilCase & { removal: NonNullable<PupilCase['removal']> },
  at: string,
): AuditEntry => ({
  id: auditId('kept after all', id, removal.at),
  ...{ at, personId: removal.byId, person: removal.by, role: 'officer', act: 'removal-undone' },
  ...{ subject: 'pupil', schoolId, pupilId: id, reason: why },
});

/** Undoes the removal of a pupil whose case is not due any more when its day has come, and says so in the audit first. @throws Stays */
export async function keepAfterAll(pupilCase: PupilCase, ports: RetentionPorts): Promise<void> {
  const { removal, id } = pupilCase;
  if (!removal) return;
  await ports.auditStore.append([keptEntry({ ...pupilCase, removal }, ports.now())]);
  await changeRecord<PupilCase>(ports.cases, id, (known) => {
    // Another server was first, and has erased it.
    if (!known) throw new Stays();
    const { removal: _, ...kept } = known;
    return known.removal?.begun ? known : kept;
  });
}
