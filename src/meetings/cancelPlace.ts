import { requireMay } from '../access/may.ts';
import type { Person } from '../access/person.ts';
import { changeOccurrence } from './changeOccurrence.ts';
import type { MeetingPorts } from './meetingPorts.ts';
import type { Occurrence } from './occurrence.ts';
import { withoutPlace } from './placeRules.ts';
import { tellOthers } from './tellOthers.ts';
import { hasPlace, whereIs } from './whereIs.ts';

/**
 * Gives up a place, or stops waiting for one: one's own, or that of one of one's schools. Whoever waits first gets the place by the
 * same decision. Throws `not_allowed`, `not_found` (also for the place of another school) or `occurrence_over`.
 */
export async function cancelPlace(
  person: Person,
  placeId: string,
  ports: MeetingPorts,
): Promise<{ occurrence: Occurrence; calendarPending: boolean }> {
  requireMay(person, 'place:cancel');
  const askedAt = performance.now();
  const now = ports.now();
  const occurrenceId = await whereIs(placeId, ports);
  let before: Occurrence | undefined;
  const { occurrence } = await changeOccurrence(
    ports.occurrences,
    occurrenceId,
    (known): { occurrence: Occurrence } => {
      // It was there when it was first decided, and the answer was lost or a colleague was quicker: it has been given up.
      if (before && !hasPlace(known, placeId)) return { occurrence: known };
      const decision = withoutPlace(known, placeId, { person, now });
      before = known;
      return decision;
    },
  );
  return tellOthers(occurrence, { before, askedAt }, ports);
}
