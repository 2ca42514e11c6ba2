import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { Problem } from '../../problems/problem.ts';
import { changeOccurrence } from '../changeOccurrence.ts';
import type { MeetingPorts } from '../meetingPorts.ts';
import type { Occurrence } from '../occurrence.ts';

type Attendance = {
  id: string;
  placeId: string;
  /** Undefined takes back what was said. */
  attended: boolean | undefined;
};

/**
 * Says whether somebody of a place came, from the start of the date on, and for as long as its record is kept.
 * Throws `not_allowed`, `not_found`, `bad_request` before it starts, `occurrence_over` where it was cancelled.
 */
export async function markAttended(
  officer: Person,
  { id, placeId, attended }: Attendance,
  ports: Pick<MeetingPorts, 'occurrences' | 'now'>,
): Promise<Occurrence> {
  requireMay(officer, 'occurrence:manage');
  const wallTime = wallTimeOf(ports.now());
  const { occurrence } = await changeOccurrence(ports.occurrences, id, (known) => {
    if (!known.places.some((place) => place.placeId === placeId)) throw new Problem('not_found');
    if (known.cancelled) throw new Problem('occurrence_over', 'This date was cancelled: nobody could come.');
    if (known.startsAt > wallTime) {
      throw new Problem('bad_request', 'You can say who came once it has started.');
    }
    const places = known.places.map((place) => {
      if (place.placeId !== placeId) return place;
      const { attended: _, ...unsaid } = place;
      return attended === undefined ? unsaid : { ...unsaid, attended };
    });
    return { occurrence: { ...known, places } };
  });
  return occurrence;
}
