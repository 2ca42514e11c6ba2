import { may, type Operation, requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { Problem } from '../../../problems/problem.ts';
import type { CyclePorts } from './cyclePorts.ts';
import type { TsmMeeting } from './tsmMeeting.ts';

/**
 * The meeting with this id. Another server may have written it a moment ago, so that the list itself is asked before it is said to
 * be nowhere: of another school's as of what does not exist. @throws Problem not_allowed, not_found
 */
export async function findMeeting(
  { person, operation }: { person: Person; operation: Operation },
  id: string,
  { tsmMeetings }: Pick<CyclePorts, 'tsmMeetings'>,
): Promise<TsmMeeting> {
  requireMay(person, operation);
  for (const fresh of [false, true]) {
    const meeting = (await tsmMeetings.byId(id, fresh))?.record;
    if (meeting && may(person, operation, meeting.schoolId)) return meeting;
  }
  throw new Problem('not_found');
}

/** The day of a meeting, ISO; undefined while the school has not picked a time. */
export const dayOf = ({ startsAt }: Pick<TsmMeeting, 'startsAt'>): string | undefined =>
  startsAt?.slice(0, 10);
