import type { PeopleDirectory } from '../access/person.ts';
import { addDays } from '../calendar/plainDate.ts';
import type { AuditEntry } from '../casework/audit/auditEntry.ts';
import { auditOfChange, auditOfCouncilChange } from '../casework/audit/auditOfChange.ts';
import type { CasePorts } from '../casework/cases/casePorts.ts';
import type { Change } from '../casework/cases/stamp.ts';
import { auditOfCase } from '../casework/retention/auditOfCase.ts';

type SweepPorts = Pick<CasePorts, 'cases' | 'entries' | 'councilRecords' | 'audit' | 'auditStore' | 'now'> & {
  people: Pick<PeopleDirectory, 'personById'>;
};

/** A server that goes down without writing up is noticed within this time. */
const daysBack = 3;
const sweptActs = ['added', 'changed', 'removed', 'restored', 'hold-set', 'removal-set'] as const;

/** The holds and removals that were set since a day and stand. What is being erased leaves nothing in the audit. */
async function decisionsSince(day: string, { cases, people }: SweepPorts): Promise<AuditEntry[]> {
  const found: AuditEntry[] = [];
  for (const pupilCase of await cases.all()) {
    const { hold, removal } = pupilCase;
    if (removal?.begun) continue;
    const decisions = [
      hold && ({ act: 'hold-set', ...hold } as const),
      removal && ({ act: 'removal-set', ...removal } as const),
    ];
    for (const decision of decisions) {
      if (!decision || decision.at < day) continue;
      const person = { ...(await people.personById(decision.byId)), name: decision.by };
      found.push(auditOfCase(person, pupilCase, decision));
    }
  }
  return found;
}

/** The changes since a day that records remember, as the audit should have them. */
async function changesSince(day: string, ports: SweepPorts): Promise<AuditEntry[]> {
  const found: AuditEntry[] = [];
  const isRecent = ({ at }: Change) => at >= day;
  for (const entry of ports.entries.all()) {
    for (const change of entry.history.filter(isRecent)) {
      found.push(auditOfChange(await ports.people.personById(change.byId), entry, change));
    }
  }
  for (const record of await ports.councilRecords.all()) {
    for (const change of record.history.filter(isRecent)) {
      found.push(auditOfCouncilChange(await ports.people.personById(change.byId), record, change));
    }
  }
  return found;
}

/**
 * Puts those changes of the last days into the audit that a crash kept out of it: a change stands in its own record, and the id
 * of its audit entry follows from there.
 */
export async function sweepAudit(ports: SweepPorts): Promise<void> {
  const today = ports.now().slice(0, 10);
  const day = addDays(today, -daysBack);
  const changes = [...(await changesSince(day, ports)), ...(await decisionsSince(day, ports))];
  if (changes.length === 0) return;
  const there = new Set<string>();
  for (const act of sweptActs) {
    const query = { from: day, to: addDays(today, 1), act };
    const { entries } = await ports.auditStore.search(query, Number.POSITIVE_INFINITY);
    for (const { id } of entries) there.add(id);
  }
  for (const change of changes) if (!there.has(change.id)) ports.audit.note(change);
}
