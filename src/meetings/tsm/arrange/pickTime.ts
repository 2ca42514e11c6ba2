import { requireMay } from '../../../access/may.ts';
import type { Person } from '../../../access/person.ts';
import { Problem } from '../../../problems/problem.ts';
import { changeMeeting } from '../meeting/changeMeeting.ts';
import { findMeeting } from '../meeting/findMeeting.ts';
import { termOf } from '../meeting/termOf.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import type { MeetingChangePorts } from './arrangePorts.ts';
import { requireMove, requireSeen, stepped, whenWords } from './meetingRules.ts';
import { stillFree } from './stillFree.ts';
import { type Told, tellMeeting } from './tellMeeting.ts';

export type TimePick = { meetingId: string; startsAt: string };

/** The meeting at a time of it. A name of an event that is gone goes with it. */
export function bookedAt(meeting: TsmMeeting, span: { startsAt: string; endsAt: string }): TsmMeeting {
  const { reply: _, eventId, joinUrl, ...rest } = meeting;
  return {
    ...rest,
    ...span,
    ...termOf(span.startsAt.slice(0, 10)),
    ...(eventId && { eventId, ...(joinUrl && { joinUrl }) }),
  };
}

const others = (offered: TsmMeeting['offered'], but: string) =>
  offered.filter(({ startsAt }) => startsAt !== but).map(({ startsAt }) => whenWords(startsAt));

function notFree({ offered }: TsmMeeting, { startsAt }: TimePick): Problem {
  const left = others(offered, startsAt);
  const instead =
    left.length > 0 ? ` Choose another: ${left.join('; ')}.` : ' Your support worker will offer others.';
  return new Problem('place_gone', `${whenWords(startsAt)} is no longer free.${instead}`);
}

/** A time that was offered, as it stands. @throws Problem bad_request, place_gone */
function offeredSpan(meeting: TsmMeeting, { startsAt }: TimePick) {
  if (meeting.state === 'booked' && meeting.startsAt) {
    const by = meeting.steps.at(-1)?.by ?? '';
    throw new Problem('already_booked', `${by} has picked a time already: ${whenWords(meeting.startsAt)}.`);
  }
  requireMove(meeting, 'booked');
  const span = meeting.offered.find((one) => one.startsAt === startsAt);
  if (span) return span;
  throw new Problem('place_gone', 'This time is not offered any more. Choose one of those that are.');
}

/** Whether this person has picked this time already, so that the same sent twice is done once. */
const isPicked = ({ state, startsAt, steps }: TsmMeeting, { id }: Person, pick: TimePick) =>
  state === 'booked' && startsAt === pick.startsAt && steps.at(-1)?.byId === id;

/**
 * Books a meeting at one of the times that were offered: by whoever may for the school, and only while everybody of the council is still
 * free. Where somebody is not, the organiser hears of it.
 * @throws Problem not_allowed, not_found, bad_request, already_booked, place_gone, occurrence_over, microsoft_busy
 */
export async function pickTime(person: Person, pick: TimePick, ports: MeetingChangePorts): Promise<Told> {
  requireMay(person, 'tsm-meeting:pick');
  const asked = { person, operation: 'tsm-meeting:pick' } as const;
  let meeting = await findMeeting(asked, pick.meetingId, ports);
  const at = ports.now();
  // What is refused on the copy in memory is looked at once more on the list itself.
  if (isPicked(meeting, person, pick)) return await tellMeeting(meeting, ports);
  if (meeting.state !== 'offered' || !meeting.offered.some(({ startsAt }) => startsAt === pick.startsAt))
    meeting = (await ports.tsmMeetings.byId(pick.meetingId, true))?.record ?? meeting;
  if (isPicked(meeting, person, pick)) return await tellMeeting(meeting, ports);
  const span = offeredSpan(meeting, pick);
  const look = await stillFree(meeting, span, ports);
  if (look === 'over')
    throw new Problem('occurrence_over', 'This time has passed. Choose a later one, or say that none suits.');
  if (look === 'busy') {
    await changeMeeting(ports.tsmMeetings, meeting.id, (known) => withoutTime(known, { person, at, pick }));
    throw notFree(meeting, pick);
  }
  const saved = await changeMeeting(ports.tsmMeetings, meeting.id, (known) => {
    requireSeen(person, known);
    if (isPicked(known, person, pick)) return known;
    return stepped(bookedAt(known, offeredSpan(known, pick)), { person, at, state: 'booked' });
  });
  return await tellMeeting(saved, ports);
}

/** The offer without a time at which somebody is busy by now, with a word to the organiser. */
function withoutTime(
  meeting: TsmMeeting,
  { person, at, pick }: { person: Person; at: string; pick: TimePick },
): TsmMeeting {
  if (meeting.state !== 'offered') return meeting;
  const reason = `${person.name} picked ${whenWords(pick.startsAt)}, which is no longer free in a calendar of the council.`;
  return {
    ...meeting,
    offered: meeting.offered.filter(({ startsAt }) => startsAt !== pick.startsAt),
    reply: { at, by: person.name, byId: person.id, kind: 'not-free', reason: reason.slice(0, 200) },
    changed: { by: person.name, at },
  };
}
