import { changeRecord } from '../../records/changeRecord.ts';
import type { AuditEntry } from '../audit/auditEntry.ts';
import { auditId } from '../audit/auditId.ts';
import type { PupilCase } from '../cases/pupilCase.ts';
import type { RetentionPorts } from './retentionPorts.ts';

const why =
  'Not due when the day came: the pupil is on the caseload again, or the council keeps records for longer than before.';

/** As of whoever had set it: nobody else had a part in it. */
const keptEntry = (
  { id, schoolId, removal }: PupilCase & { removal: NonNullable<PupilCase['removal']> },
  at: string,
): AuditEntry => ({
  id: auditId('kept after all', id, removal.at),
  ...{ at, personId: removal.byId, person: removal.by, role: 'officer', act: 'removal-undone' },
  ...{ subject: 'pupil', schoolId, pupilId: id, reason: why, detail: 'By itself' },
});

/** Undoes the removal of a pupil whose case is not due any more when its day has come, and says so in the audit first. */
export async function keepAfterAll(pupilCase: PupilCase, ports: RetentionPorts): Promise<void> {
  const { removal, id } = pupilCase;
  if (!removal) return;
  await ports.auditStore.append([keptEntry({ ...pupilCase, removal }, ports.now())]);
  await changeRecord<PupilCase>(ports.cases, id, (known) => {
    const { removal: _, ...kept } = known ?? pupilCase;
    return known?.removal?.begun ? known : kept;
  });
}
