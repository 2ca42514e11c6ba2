import type { SchoolCalendar } from '../../../calendar/schoolCalendar.ts';
import { instantOf } from '../../../calendar/wallTime.ts';
import type { WantedMessage } from '../../messages/message.ts';
import { dayOf } from '../meeting/findMeeting.ts';
import type { TsmMeeting } from '../meeting/tsmMeeting.ts';
import { daysBefore, reminderDays, requestDueOn } from './requestDays.ts';

type Known = {
  calendar: SchoolCalendar | undefined;
  /** Everybody who is linked to the school. */
  staffIds: readonly string[];
};

/** Schools read what comes before the register. */
const inTheMorning = 'T08:00';

/** Whoever of the school comes to the meeting; where none of them is in the directory, everybody who is linked to the school. */
export function schoolSide({ attendees }: Pick<TsmMeeting, 'attendees'>, { staffIds }: Known): string[] {
  const coming = attendees.flatMap(({ personId }) =>
    personId !== undefined && staffIds.includes(personId) ? [personId] : [],
  );
  return coming.length > 0 ? coming : [...staffIds];
}

/** When the meeting was last booked, an instant; a school is not asked before. */
const bookedAt = ({ steps }: TsmMeeting) => steps.findLast(({ state }) => state === 'booked')?.at ?? '';

/**
 * The request for a school's data, and what reminds it. Where the meeting was booked later than the request would have gone out it
 * goes at once, and a reminder whose day was over by then does not. None once the school has answered.
 */
export function wantedForRequest(meeting: TsmMeeting, known: Known): WantedMessage[] {
  const day = dayOf(meeting);
  const { id, state, startsAt, data } = meeting;
  if (state !== 'booked' || day === undefined || startsAt === undefined || data?.answer) return [];
  const booked = Date.parse(bookedAt(meeting));
  const notAfter = instantOf(startsAt);
  const morningOf = (on: string) => instantOf(`${on}${inTheMorning}`);
  const due = morningOf(requestDueOn(day, known.calendar));
  const requestAt = booked > Date.parse(due) ? bookedAt(meeting) : due;
  const reminders = reminderDays.flatMap((count) => {
    const dueAt = morningOf(daysBefore(day, count, known.calendar));
    // A meeting that is moved is another meeting to be reminded of.
    return Date.parse(dueAt) > Date.parse(requestAt)
      ? [{ kind: 'tsm-request-reminder' as const, as: `${count} ${startsAt}`, dueAt }]
      : [];
  });
  const all = [{ kind: 'tsm-request' as const, as: 'asked', dueAt: requestAt }, ...reminders];
  return schoolSide(meeting, known).flatMap((personId) =>
    all.map((one) => ({ ...one, personId, about: id, notAfter })),
  );
}
