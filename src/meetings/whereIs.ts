import { wallTimeOf } from '../calendar/wallTime.ts';
import { Problem } from '../problems/problem.ts';
import type { MeetingPorts } from './meetingPorts.ts';
import type { Occurrence } from './occurrence.ts';
import { occurrenceIdOf } from './placeId.ts';
import { upcoming } from './upcoming.ts';

/** Whether this place is taken or waited for here. */
export const hasPlace = ({ places, waiting }: Occurrence, placeId: string): boolean =>
  [...places, ...waiting].some((place) => place.placeId === placeId);

/** The id of the occurrence to come that a place belongs to. @throws Problem not_found */
export async function whereIs(
  placeId: string,
  ports: Pick<MeetingPorts, 'occurrences' | 'now'>,
): Promise<string> {
  const coming = await upcoming(ports.occurrences, wallTimeOf(ports.now()));
  const known = coming.find((occurrence) => hasPlace(occurrence, placeId));
  const id = known?.id ?? occurrenceIdOf(placeId);
  if (id === undefined) throw new Problem('not_found');
  return id;
}
