import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { changeRecord } from '../../records/changeRecord.ts';
import type { CasePorts } from '../cases/casePorts.ts';
import { stampOf } from '../cases/entryVersions.ts';
import { findPupil } from '../cases/findPupil.ts';
import { openCase } from '../cases/openCase.ts';
import type { PupilCase } from '../cases/pupilCase.ts';
import { auditOfCase } from './auditOfCase.ts';
import { tooLate } from './setRemoval.ts';

type Ports = Pick<CasePorts, 'schools' | 'caseload' | 'cases' | 'auditStore' | 'now'>;

/**
 * Holds everything about a pupil: a question before a court, a complaint, a request for what is held. What was set for removal is
 * no longer. Held for the same reason already, it stays as it is.
 * @throws Problem not_allowed, not_found, being_removed, changed_elsewhere
 */
export async function setHold(
  person: Person,
  { pupilId, reason }: { pupilId: string; reason: string },
  ports: Ports,
): Promise<{ held: true }> {
  requireMay(person, 'hold:set');
  const pupil = await findPupil({ person, operation: 'hold:set' }, pupilId, ports);
  const stamp = stampOf(person, ports.now());
  await openCase(pupil, stamp, ports);
  const leaving = await endRemoval(person, { pupilId, reason, at: stamp.at }, ports);
  const { hold, ...pupilCase } = await changeRecord<PupilCase>(ports.cases, pupilId, (known) => {
    if (!known) throw new Problem('not_found');
    if (known.removal?.begun) throw tooLate(known);
    const { removal, ...kept } = known;
    if (removal && !leaving) throw new Problem('changed_elsewhere');
    return { ...kept, hold: kept.hold?.reason === reason ? kept.hold : { ...stamp, reason } };
  });
  if (hold?.byId === person.id)
    await ports.auditStore.appendSoon([auditOfCase(person, pupilCase, { act: 'hold-set', ...hold })]);
  return { held: true };
}

/** Puts down that a removal ends, before it does: nothing of it stays in the case. Gives whether there is one. */
async function endRemoval(
  person: Person,
  { pupilId, reason, at }: { pupilId: string; reason: string; at: string },
  { cases, auditStore }: Ports,
): Promise<boolean> {
  // Another server may have set it a moment ago.
  const known = (await cases.byId(pupilId, true))?.record;
  if (!known?.removal) return false;
  if (known.removal.begun) throw tooLate(known);
  await auditStore.appendSoon([auditOfCase(person, known, { act: 'removal-undone', at, reason })]);
  return true;
}

/** Lifts a hold. Without one nothing changes. @throws Problem not_allowed, not_found, changed_elsewhere */
export async function liftHold(person: Person, pupilId: string, ports: Ports): Promise<{ held: false }> {
  requireMay(person, 'hold:set');
  await findPupil({ person, operation: 'hold:set' }, pupilId, ports);
  // Another server may have set it a moment ago.
  const found = (await ports.cases.byId(pupilId, true))?.record;
  if (!found?.hold) return { held: false };
  // First, because nothing of it stays in the case.
  await ports.auditStore.appendSoon([auditOfCase(person, found, { act: 'hold-lifted', at: ports.now() })]);
  await changeRecord<PupilCase>(ports.cases, pupilId, (known) => {
    if (!known) throw new Problem('not_found');
    const { hold: _, ...kept } = known;
    return kept;
  });
  return { held: false };
}
