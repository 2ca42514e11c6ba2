import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { Problem } from '../../../problems/problem.ts';
import { changeMeeting } from '../meeting/changeMeeting.ts';
import type { ArrangePorts } from './arrangePorts.ts';
import { endOf } from './freeTimes.ts';
import { requireMove, requireSeen, requireVersion, stepped, whenWords } from './meetingRules.ts';
import { timeFault } from './offerFault.ts';
import { bookedAt } from './pickTime.ts';
import { stillFree } from './stillFree.ts';
import { type Told, tellMeeting } from './tellMeeting.ts';

export type Move = {
  meetingId: string;
  version: string;
  startsAt: string;
  reason: string;
  /** The person knows that somebody is busy then, or that a calendar could not be read. */
  anyway: boolean;
};

/**
 * Moves a booked meeting to another time that was agreed with the school, or books one of which the time was agreed on the phone. The
 * event keeps its Teams link, and everybody is told.
 * @throws Problem not_allowed, not_found, bad_request, changed_elsewhere, place_gone, microsoft_busy
 */
export async function moveMeeting(person: Person, move: Move, ports: ArrangePorts): Promise<Told> {
  requireMay(person, 'tsm-meeting:arrange');
  const found = (await ports.tsmMeetings.byId(move.meetingId, true))?.record;
  if (!found) throw new Problem('not_found');
  requireMay(person, 'tsm-meeting:arrange', found.schoolId);
  const at = ports.now();
  const calendar = await ports.calendarOf(found.schoolId);
  const fault = timeFault(move.startsAt, { calendar, now: at });
  if (fault !== undefined) throw new Problem('bad_request', fault);
  requireVersion(found, move.version);
  requireMove(found, 'booked');
  const span = { startsAt: move.startsAt, endsAt: endOf(move.startsAt, found.minutes) };
  if (!move.anyway && (await stillFree(found, span, ports)) !== 'free')
    throw new Problem(
      'place_gone',
      `Somebody of the council is busy at ${whenWords(move.startsAt)}. Choose another time, or say that it is to be then all the same.`,
    );
  const saved = await changeMeeting(ports.tsmMeetings, move.meetingId, (known) => {
    requireSeen(person, known);
    requireVersion(known, move.version);
    requireMove(known, 'booked');
    const sequence = known.sequence + 1;
    return stepped(
      { ...bookedAt(known, span), sequence },
      { person, at, state: 'booked', reason: move.reason },
    );
  });
  return await tellMeeting(saved, ports);
}
