import { bankHolidayOn } from '../../../calendar/bankHolidays.ts';
import { addDays, weekdayOf } from '../../../calendar/plainDate.ts';
import { addSchoolDays, type SchoolCalendar, whyClosed } from '../../../calendar/schoolCalendar.ts';

/** School days between the offer and the meeting, so that the school can be asked for its data ten school days before. */
export const noticeDays = 10;
/** Exchange gives free and busy for less than six weeks at a time. */
const window = 41;

/** Why there is no meeting on a day (ISO), in words; without term dates, weekends and bank holidays are known. */
export function whyNotOn(day: string, calendar: SchoolCalendar | undefined): string | undefined {
  if (calendar) return whyClosed(day, calendar);
  return weekdayOf(day) > 5 ? 'Weekend' : bankHolidayOn(day);
}

export type DayOfOffer = { date: string; closed?: string };

/**
 * The days on which a meeting can be offered, from `from` on or once the notice is over, for nearly six weeks; days on which the school
 * is closed stay, with the reason. `soon` leaves the notice out: tomorrow is the first.
 */
export function daysToOffer(
  { today, from, soon }: { today: string; from?: string | undefined; soon: boolean },
  calendar: SchoolCalendar | undefined,
): DayOfOffer[] {
  const tomorrow = addDays(today, 1);
  // Without term dates, two weeks have ten weekdays.
  const noticed = (calendar && addSchoolDays(today, noticeDays, calendar)) ?? addDays(today, 14);
  const earliest = soon ? tomorrow : noticed;
  const first = from !== undefined && from > earliest ? from : earliest;
  return Array.from({ length: window }, (_, at) => {
    const date = addDays(first, at);
    const closed = whyNotOn(date, calendar);
    return { date, ...(closed !== undefined && { closed }) };
  });
}
