import type { AuditEntry } from '../../audit/auditEntry.ts';
import { auditOfChange } from '../../audit/auditOfChange.ts';
import { type Entry, kindsOfEntry } from '../../cases/entry.ts';
import type { Change } from '../../cases/stamp.ts';

const acts: readonly string[] = ['added', 'changed', 'removed', 'restored'] satisfies Change['what'][];

/** Whether an entry of the audit is a change of something that was written down. */
export const isChange = ({ act, subject }: AuditEntry): boolean =>
  acts.includes(act) && (kindsOfEntry as readonly string[]).includes(subject);

/** Whether an entry of the audit tells that a return was marked as sent, or that the mark was taken off. */
export const isReturnMark = ({ act, subject }: AuditEntry): boolean =>
  acts.includes(act) && subject === 'returns';

/** Changes that the audit has and the records themselves do not have any more: a record keeps its last ones only. */
export function olderChanges(audit: readonly AuditEntry[], entries: readonly Entry[]): AuditEntry[] {
  const kept = new Set(
    entries.flatMap((entry) =>
      entry.history.map((change) => auditOfChange({ role: 'reader' }, entry, change).id),
    ),
  );
  return audit.filter((one) => isChange(one) && !kept.has(one.id));
}
