import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { auditOfChange } from '../audit/auditOfChange.ts';
import { keptWithMinutes } from '../discussions/inMeeting.ts';
import { inLegalTurn } from '../legal/inLegalTurn.ts';
import { legalReturnFaults } from '../legal/legalContextOf.ts';
import type { CasePorts } from './casePorts.ts';
import { type Entry, entryKinds } from './entry.ts';
import { nextVersion, stampOf } from './entryVersions.ts';
import { findEntry } from './findEntry.ts';
import { type FoundPupil, requireKept } from './findPupil.ts';
import { requireDecide } from './requireDecide.ts';
import { contextOf } from './ruleContext.ts';
import { type SeenEntry, saveVersion } from './saveVersion.ts';

type Ports = Pick<
  CasePorts,
  'schools' | 'caseload' | 'cases' | 'entries' | 'calendarOf' | 'audit' | 'now' | 'inTurn'
>;
type Removal = SeenEntry & { reason?: string | undefined };

type Place = { pupil: FoundPupil; at: string; ports: Ports };

/**
 * While a legal step was out, others were written that would not have been beside it. Whether it still is out is asked of the list:
 * one that is there already is not in its own way. @throws Problem bad_request
 */
async function requireRoom(
  person: Person,
  { kind, id }: SeenEntry,
  { pupil, at, ports }: Place,
): Promise<void> {
  if (kind !== 'legal') return;
  const entry = (await ports.entries.byId(kind, id, true))?.record;
  if (!entry?.removed) return;
  const faults = await legalReturnFaults(person, entry, { pupil, rules: contextOf(person, at), ports });
  if (faults.length === 0) return;
  const why = faults.map(({ words }) => words).join(' ');
  throw new Problem('bad_request', `This cannot come back as it was. ${why}`);
}

/** Takes out or brings back; an entry that is there already as it should be stays as it is. */
async function setRemoved(
  person: Person,
  { reason, removed, ...seen }: Removal & { removed: boolean },
  ports: Ports,
): Promise<Entry> {
  const { pupil } = await findEntry({ person, operation: entryKinds[seen.kind].write }, seen, ports);
  requireKept(pupil);
  const at = ports.now();
  const what = removed ? 'removed' : 'restored';
  const saved = await inLegalTurn({ kinds: [seen.kind], pupil }, ports, async () => {
    if (!removed) await requireRoom(person, seen, { pupil, at, ports });
    return await saveVersion(
      seen,
      {
        decide(entry) {
          requireDecide(person, { before: entry }, pupil.school.id);
          if (entry.removed === removed) return undefined;
          return nextVersion(entry, { what, reason }, stampOf(person, at));
        },
        isDone: (entry) => entry.removed === removed,
      },
      ports,
    );
  });
  if (saved.history.at(-1)?.byId === person.id) ports.audit.note(auditOfChange(person, saved));
  return saved;
}

/**
 * Takes an entry out. It is kept, and can be brought back.
 * @throws Problem not_allowed, not_found, being_removed, bad_request, changed_elsewhere
 */
export async function removeEntry(person: Person, removal: Removal, ports: Ports): Promise<Entry> {
  requireMay(person, entryKinds[removal.kind].write);
  if (removal.kind === 'profile')
    throw new Problem('bad_request', 'A profile cannot be taken out. Empty what should not be in it.');
  if (removal.kind === 'discussion') throw new Problem('bad_request', keptWithMinutes);
  return await setRemoved(person, { ...removal, removed: true }, ports);
}

/**
 * Brings an entry back that was taken out.
 * @throws Problem not_allowed, not_found, being_removed, bad_request, changed_elsewhere
 */
export async function restoreEntry(person: Person, removal: Removal, ports: Ports): Promise<Entry> {
  requireMay(person, entryKinds[removal.kind].write);
  return await setRemoved(person, { ...removal, removed: false }, ports);
}
