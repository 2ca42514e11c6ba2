import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import type { BusySpan } from './freeTimes.ts';
import type { Span } from './schedulePort.ts';

/** The meeting that a time is looked for. */
export type Sought = Pick<TsmMeeting, 'id' | 'schoolId' | 'mode'> & {
  /** Minutes of the way to the school, and from there. */
  travel: number;
};

const isSame = (a: Span, b: Span) => a.startsAt === b.startsAt && a.endsAt === b.endsAt;

function spansOf({ state, startsAt, endsAt, offered }: TsmMeeting): readonly Span[] {
  if (state === 'offered') return offered;
  return state === 'booked' && startsAt && endsAt ? [{ startsAt, endsAt }] : [];
}

const takesPart = ({ organiser, attendees }: TsmMeeting, personId: string) =>
  organiser.id === personId || attendees.some((one) => one.personId === personId);

/**
 * When somebody is not free for a meeting: what their calendar says, and their other Targeting Support Meetings, those that are only
 * offered among them. Between a meeting in person and anything else lies the way, but not between two at the same school. What stands in
 * the calendar for this very meeting does not count.
 */
export function busyFor(
  personId: string,
  {
    sought,
    calendar,
    meetings,
  }: { sought: Sought; calendar: readonly Span[]; meetings: readonly TsmMeeting[] },
): BusySpan[] {
  const goesThere = sought.mode === 'in-person';
  const own: BusySpan[] = [];
  const known: Span[] = [];
  for (const meeting of meetings) {
    if (!takesPart(meeting, personId)) continue;
    const spans = spansOf(meeting);
    // What is only offered stands in no calendar yet: whatever stands there at that time is something else.
    if (meeting.state === 'booked') known.push(...spans);
    if (meeting.id === sought.id) continue;
    const isAway = goesThere || meeting.mode === 'in-person';
    const isSamePlace = goesThere && meeting.mode === 'in-person' && meeting.schoolId === sought.schoolId;
    own.push(...spans.map((span) => ({ ...span, margin: isAway && !isSamePlace ? sought.travel : 0 })));
  }
  const others = calendar
    .filter((span) => !known.some((one) => isSame(one, span)))
    .map((span) => ({ ...span, margin: goesThere ? sought.travel : 0 }));
  return [...own, ...others];
}
