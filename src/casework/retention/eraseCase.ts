import { isProblem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import type { AuditEntry } from '../audit/auditEntry.ts';
import { auditId } from '../audit/auditId.ts';
import type { ErasingBegun, PupilCase } from '../cases/pupilCase.ts';
import { dayOfInstant } from '../cases/ruleContext.ts';
import { papersOf } from '../letters/fileLetter.ts';
import { keepAfterAll, Stays } from './keepAfterAll.ts';
import type { RetentionPorts } from './retentionPorts.ts';
import { dueCaseOf } from './retentionRun.ts';

type Begun = PupilCase & { removal: NonNullable<PupilCase['removal']> & { begun: ErasingBegun } };

async function countsOf({ id, schoolId }: PupilCase, ports: RetentionPorts): Promise<ErasingBegun> {
  return {
    at: ports.now(),
    records: ports.entries.ofPupil(id).length,
    papers: (await ports.papers.list(papersOf({ schoolId, pupilId: id }))).length,
    figures: (await ports.caseload.byId(id)).length,
    audit: (await ports.auditStore.ofPupil(id)).length,
  };
}

/** Set for removal, the day has come, and nobody holds it. */
const isToGo = ({ removal, hold }: PupilCase, today: string) =>
  removal !== undefined && !hold && (removal.begun !== undefined || removal.on <= today);

const isBegun = (pupilCase: PupilCase | undefined): pupilCase is Begun =>
  pupilCase?.removal?.begun !== undefined;

/**
 * Says in the case that its erasing has begun, on condition that it still is due and to go: whoever wants to hold it or to undo its
 * removal is first, or is told that it is too late. Undefined where it stays, or is gone.
 */
async function begin(pupilCase: PupilCase, ports: RetentionPorts): Promise<Begun | undefined> {
  const counts = await countsOf(pupilCase, ports);
  const today = dayOfInstant(ports.now());
  try {
    // What memory says is too old for what cannot be undone.
    const known = (await ports.cases.byId(pupilCase.id, true))?.record;
    if (!known || !isToGo(known, today)) return undefined;
    if (isBegun(known)) return known;
    // They may be back on the caseload since: a register has come in within the days of grace.
    if (!(await dueCaseOf(known, ports, true))) {
      await keepAfterAll(known, ports);
      return undefined;
    }
    const begun = await changeRecord<PupilCase>(ports.cases, pupilCase.id, (now) => {
      const { removal } = now ?? {};
      if (!now || !removal || !isToGo(now, today)) throw new Stays();
      return removal.begun ? now : { ...now, removal: { ...removal, begun: counts } };
    });
    return isBegun(begun) ? begun : undefined;
  } catch (error) {
    if (error instanceof Stays || isProblem(error, 'changed_elsewhere')) return undefined;
    throw error;
  }
}

/** What stays of a case: ids and counts. */
function erasedEntry({ id, schoolId, removal }: Begun): AuditEntry {
  const { records, papers, figures, audit } = removal.begun;
  return {
    id: auditId('erased', id),
    at: removal.begun.at,
    personId: removal.byId,
    person: removal.by,
    role: 'officer',
    act: 'erased',
    subject: 'pupil',
    schoolId,
    pupilId: id,
    recordId: id,
    detail: `Records: ${records}. Papers: ${papers}. Registers with figures: ${figures}. Entries of the audit: ${audit}.`,
  };
}

async function eraseReturns({ id, schoolId }: Begun, { sentReturns }: RetentionPorts): Promise<void> {
  const isOf = ({ pupilId }: { pupilId: string }) => pupilId === id;
  const known = await sentReturns.byId(schoolId, true);
  if (!known?.record.sent.some(isOf)) return;
  await changeRecord(sentReturns, schoolId, (now) => ({
    id: schoolId,
    sent: (now?.sent ?? []).filter((one) => !isOf(one)),
  }));
}

/**
 * Erases what is held about a pupil whose day has come: what is written down, papers, figures, and who looked at it. One entry of
 * the audit stays, with ids and counts, and what holds a whole school: register files as they were uploaded, and what was kept of the
 * register that stands for the next to be compared with. The case goes last: cut off anywhere, by any server, it is gone on with
 * the next time.
 * @returns whether it is gone
 */
export async function eraseCase(pupilCase: PupilCase, ports: RetentionPorts): Promise<boolean> {
  const begun = await begin(pupilCase, ports);
  if (!begun) return false;
  const { id, schoolId } = begun;
  for (const entry of ports.entries.ofPupil(id)) await ports.entries.erase(entry);
  await ports.entries.eraseSpoilt(id);
  await ports.papers.erase(papersOf({ schoolId, pupilId: id }));
  await ports.caseload.erase(id);
  await eraseReturns(begun, ports);
  await ports.auditStore.eraseOfPupil(id);
  await ports.auditStore.append([erasedEntry(begun)]);
  await ports.cases.erase(id);
  return true;
}
