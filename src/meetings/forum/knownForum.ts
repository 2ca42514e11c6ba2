import { Problem } from '../../problems/problem.ts';
import type { MeetingPorts } from '../meetingPorts.ts';
import type { Occurrence } from '../occurrence.ts';

/** The forum with this id. A drop-in has no page. @throws Problem not_found */
export async function knownForum(
  occurrenceId: string,
  { occurrences }: Pick<MeetingPorts, 'occurrences'>,
): Promise<Occurrence> {
  const known = (await occurrences.byId(occurrenceId))?.record;
  if (known?.kind !== 'forum') throw new Problem('not_found', 'There is no forum at this address.');
  return known;
}
