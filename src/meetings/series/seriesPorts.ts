import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { type CalendarRecord, councilId, isKept } from '../../casework/calendars/calendarRecord.ts';
import type { MeetingServices } from '../meetingPorts.ts';

/** What the operations on series stand on. */
export type SeriesPorts = MeetingServices & {
  calendarRecords: { byId(id: string): Promise<{ record: CalendarRecord } | undefined> };
};

/** The council's term dates: a series is for every school, and goes by no school's own. Without terms where none are kept. */
export async function councilDates({
  calendarRecords,
}: Pick<SeriesPorts, 'calendarRecords'>): Promise<SchoolCalendar> {
  const held = await calendarRecords.byId(councilId);
  return held && isKept(held.record) ? held.record.calendar : { terms: [], inset: [], closures: [] };
}
