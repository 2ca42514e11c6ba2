import { Problem } from '../../problems/problem.ts';
import { changeOccurrence } from '../changeOccurrence.ts';
import type { MeetingPorts } from '../meetingPorts.ts';
import type { Occurrence } from '../occurrence.ts';
import { tellOthers } from '../tellOthers.ts';

export type Changed = { occurrence: Occurrence; calendarPending: boolean };

/** Saves what an officer has decided about an occurrence, and brings records and calendar up to date. */
export async function changeForAll(
  id: string,
  decide: (known: Occurrence) => Occurrence,
  ports: MeetingPorts,
): Promise<Changed> {
  const askedAt = performance.now();
  let before: Occurrence | undefined;
  const { occurrence } = await changeOccurrence(ports.occurrences, id, (known) => {
    before = known;
    return { occurrence: decide(known) };
  });
  return tellOthers(occurrence, { before, askedAt }, ports);
}

/** Refuses a move or cancellation of what has been moved or cancelled since the officer looked. @throws Problem changed_elsewhere */
export function requireSeen({ sequence }: Occurrence, seen: number | undefined): void {
  if (seen === undefined || seen === sequence) return;
  throw new Problem(
    'changed_elsewhere',
    'Somebody else moved or cancelled this date meanwhile. Reload the page and look again.',
  );
}
