import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import type { MeetingPorts } from '../meetingPorts.ts';
import { requireOpen } from '../placeRules.ts';
import { type Changed, changeForAll, requireSeen } from './changeForAll.ts';
import { checkedReason } from './reason.ts';

type Cancellation = {
  id: string;
  reason: string;
  /** The `sequence` that the officer saw. */
  sequence?: number | undefined;
};

/**
 * Cancels a date for everyone, for good: its event is called off with the reason, and those who hold a place keep the record of it.
 * Throws `not_allowed`, `not_found`, `bad_request` without a reason, `occurrence_over`, `changed_elsewhere`.
 */
export async function cancelOccurrence(
  officer: Person,
  { id, reason, sequence }: Cancellation,
  ports: MeetingPorts,
): Promise<Changed> {
  requireMay(officer, 'occurrence:manage');
  const cancelledBecause = checkedReason(reason);
  const now = ports.now();
  return changeForAll(
    id,
    (known) => {
      requireOpen(known, now);
      requireSeen(known, sequence);
      return {
        ...known,
        cancelled: true,
        cancelledBecause,
        cancelledAt: now,
        sequence: known.sequence + 1,
      };
    },
    ports,
  );
}
