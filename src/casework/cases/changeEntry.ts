import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { Problem } from '../../problems/problem.ts';
import { auditOfChange } from '../audit/auditOfChange.ts';
import { refuseOutsideMeeting } from '../discussions/inMeeting.ts';
import { inLegalTurn } from '../legal/inLegalTurn.ts';
import { legalEntryFaults } from '../legal/legalContextOf.ts';
import type { CasePorts } from './casePorts.ts';
import { checkedContent } from './checkedContent.ts';
import { type Draft, type Entry, entryKinds } from './entry.ts';
import { entryFaults } from './entryRules.ts';
import { nextVersion, stampOf } from './entryVersions.ts';
import { refuseFaults } from './fault.ts';
import { isSame } from './fieldChanges.ts';
import { findEntry } from './findEntry.ts';
import { requireKept } from './findPupil.ts';
import { referenceFaults } from './referenceFaults.ts';
import { requireDecide } from './requireDecide.ts';
import { contextOf } from './ruleContext.ts';
import { type SeenEntry, saveVersion } from './saveVersion.ts';

type Ports = Pick<
  CasePorts,
  'schools' | 'caseload' | 'cases' | 'entries' | 'calendarOf' | 'audit' | 'now' | 'inTurn'
>;
type EntryChange = SeenEntry & {
  content: unknown;
  reason?: string | undefined;
  /** The id of the meeting whose minutes are being written. */
  inMeeting?: string;
};

/** What no change may turn an entry into, whatever its rules say. */
function requireSameThing(before: Draft, after: Draft): void {
  if (before.kind === 'legal' && after.kind === 'legal' && before.content.step !== after.content.step)
    throw new Problem('bad_request', 'step: A legal step stays what it is. Add the other step by itself.');
  if (before.kind !== 'letter' || after.kind !== 'letter') return;
  const { sent: _before, ...was } = before.content;
  const { sent: _after, ...is } = after.content;
  if (!isSame(was, is))
    throw new Problem(
      'bad_request',
      'sent: Of a letter that was made, only when and how it was sent can change.',
    );
}

/**
 * Changes an entry from the version that the person saw. Where nothing is different nothing is written.
 * @throws Problem not_allowed, not_found, being_removed, bad_request, changed_elsewhere
 */
export async function changeEntry(
  person: Person,
  { content: sent, reason, inMeeting, ...seen }: EntryChange,
  ports: Ports,
): Promise<Entry> {
  requireMay(person, entryKinds[seen.kind].write);
  const { kind, id } = seen;
  const { entry, pupil } = await findEntry({ person, operation: entryKinds[kind].write }, seen, ports);
  requireKept(pupil);
  const content = checkedContent(kind, sent);
  const after = { kind, id, content } as Draft;
  // Asked again of the version that is changed: this one may have been overtaken.
  requireDecide(person, { before: entry, after }, pupil.school.id);
  requireSameThing(entry, after);
  refuseOutsideMeeting(entry, inMeeting);
  refuseOutsideMeeting(after, inMeeting);
  const at = ports.now();
  const rules = contextOf(person, at);
  refuseFaults(entryFaults(after, rules));
  refuseFaults(await referenceFaults(after, { pupilId: pupil.id, together: [], before: entry }, ports));
  const saved = await inLegalTurn({ kinds: [kind], pupil }, ports, async () => {
    refuseFaults(await legalEntryFaults(person, after, { pupil, rules, together: [], before: entry, ports }));
    return await saveVersion(
      seen,
      {
        decide(before) {
          requireDecide(person, { before, after }, pupil.school.id);
          if (before.removed)
            throw new Problem('bad_request', 'This was taken out. Bring it back before you change it.');
          if (isSame(before.content, content)) return undefined;
          return nextVersion(before, { what: 'changed', content, reason }, stampOf(person, at));
        },
        isDone: (now) => !now.removed && isSame(now.content, content),
      },
      ports,
    );
  });
  if (saved.history.at(-1)?.byId === person.id) ports.audit.note(auditOfChange(person, saved));
  return saved;
}
