import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';

/**
 * The term dates that somebody keeps. Without terms the record only remembers who took them away: the school follows the
 * council again.
 */
export type CalendarRecord = {
  /** A school's id, or `councilId`. */
  id: string;
  calendar: SchoolCalendar;
  /** Absent on a record that no person has changed. */
  changed?: { by: string; at: string };
};

/** In place of a school's id: the dates of every school that has none of its own. No school has such an id. */
export const councilId = '*';

export const isKept = ({ calendar }: CalendarRecord): boolean => calendar.terms.length > 0;

/** The calendar that a school goes by: its own, else the council's. */
export function calendarInForce(
  schoolId: string,
  recordOf: (id: string) => CalendarRecord | undefined,
): SchoolCalendar | undefined {
  const found = [recordOf(schoolId), recordOf(councilId)].find((record) => record && isKept(record));
  return found?.calendar;
}
