import type { SchoolCalendar } from '../../../calendar/schoolCalendar.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import { instantOf, wallTimeOf } from '../../../calendar/wallTime.ts';
import type { School } from '../../../casework/school.ts';
import { whyNotOn } from './daysToOffer.ts';
import type { Offer } from './offerTimes.ts';

const mostTimes = 10;
/** Nobody plans a meeting further ahead, and a slip of the year would. */
const mostDaysAhead = 366;

const wall = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** Nobody meets a school earlier, or ends later: a slip of the clock would. */
const earliest = '07:00';
const latest = '20:00';

/** What is wrong with a time of a meeting, in words for a person. `now` is an instant. */
export function timeFault(
  startsAt: string,
  { calendar, now }: { calendar: SchoolCalendar | undefined; now: string },
): string | undefined {
  let instant: string;
  try {
    if (!wall.test(startsAt)) return 'Give a day and a time.';
    instant = instantOf(startsAt);
  } catch {
    return 'Give a day and a time that exist.';
  }
  if (startsAt <= wallTimeOf(now)) return 'Choose times that are still to come.';
  if (Date.parse(instant) - Date.parse(now) > mostDaysAhead * 86_400_000)
    return 'Choose a day within a year from today. Check the year.';
  const clock = startsAt.slice(11);
  if (clock < earliest || clock >= latest) return 'Choose a time between 7am and 8pm.';
  const closed = whyNotOn(startsAt.slice(0, 10), calendar);
  return closed && `On ${ukDate(startsAt)} the school is closed (${closed}). Choose another day.`;
}

/** What an offer lacks. */
export function offerFault(
  { times, leadId, mode, room, minutes }: Offer,
  { school, calendar, now }: { school: School; calendar: SchoolCalendar | undefined; now: string },
): string | undefined {
  if (times.length === 0) return 'Choose at least one time.';
  if (times.length > mostTimes) return `Choose at most ${mostTimes} times.`;
  if (!school.staffIds.includes(leadId)) return 'Choose somebody of the school who picks a time.';
  if (mode === 'in-person' && !room?.trim()) return 'Say in which room it is, or at least at which site.';
  const late = times.find(
    (time) => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16)) + minutes >= 24 * 60,
  );
  if (late !== undefined) return 'A meeting ends on the day on which it begins.';
  return times.map((time) => timeFault(time, { calendar, now })).find((fault) => fault !== undefined);
}
