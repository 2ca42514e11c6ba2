import { wallTimeOf } from '../../../calendar/wallTime.ts';
import { Problem } from '../../../problems/problem.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import type { MeetingChangePorts } from './arrangePorts.ts';
import { busyFor } from './busySpans.ts';
import { isFree } from './freeTimes.ts';
import type { Span } from './schedulePort.ts';

type Wanted = Pick<
  TsmMeeting,
  'id' | 'schoolId' | 'mode' | 'travel' | 'organiser' | 'attendees' | 'mustBeFree'
>;

/** Of the council: the organiser, and those who have to be free beside. */
function councilOf({ organiser, attendees, mustBeFree = [] }: Wanted) {
  const beside = attendees.flatMap(({ personId, name, email }) =>
    personId !== undefined && personId !== organiser.id && mustBeFree.includes(personId) && email
      ? [{ id: personId, name, email }]
      : [],
  );
  return [organiser, ...beside];
}

/**
 * Whether everybody of the council who has to be is still free at a time, by their calendars as they are now. Other meetings that are
 * only offered do not count by now: whichever is picked first has the time.
 * @throws Problem microsoft_busy where a calendar cannot be read: nobody is taken to be free
 */
export async function stillFree(
  meeting: Wanted,
  span: Span,
  ports: Pick<MeetingChangePorts, 'schedules' | 'tsmMeetings' | 'now'>,
): Promise<'free' | 'busy' | 'over'> {
  if (span.startsAt <= wallTimeOf(ports.now())) return 'over';
  const council = councilOf(meeting);
  const day = span.startsAt.slice(0, 10);
  const schedules = await ports.schedules.read(
    council.map(({ email }) => email),
    { startsAt: `${day}T00:00`, endsAt: `${day}T23:59` },
  );
  const booked = (await ports.tsmMeetings.all()).filter(({ state }) => state === 'booked');
  const sought = { ...meeting, travel: meeting.travel ?? 0 };
  for (const [at, { id, name }] of council.entries()) {
    const schedule = schedules[at];
    if (!schedule || 'unread' in schedule)
      throw new Problem(
        'microsoft_busy',
        `We could not read the calendar of ${name} just now, so that nothing is booked. Try again in a minute.`,
      );
    if (!isFree(span, busyFor(id, { sought, calendar: schedule.busy, meetings: booked }))) return 'busy';
  }
  return 'free';
}
