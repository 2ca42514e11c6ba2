import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import type { CalendarStore } from '../../casework/calendars/calendarPorts.ts';
import { type CalendarRecord, calendarInForce, councilId } from '../../casework/calendars/calendarRecord.ts';
import type { School } from '../../casework/school.ts';
import type { ListCopy } from '../copy.ts';
import type { Graph } from '../graph.ts';
import { calendarsList } from '../lists/calendars.ts';
import { createRecordStore } from './recordStore.ts';

export type CalendarStores = {
  calendarRecords: CalendarStore;
  /** The calendar that a school goes by, its own or the council's, from memory; undefined where there is none. */
  calendarOf(schoolId: string): Promise<SchoolCalendar | undefined>;
  /** The calendars that the schools go by, from memory. */
  calendars(): Promise<readonly SchoolCalendar[]>;
};

type Copies = { calendars: ListCopy<CalendarRecord>; schools: ListCopy<School> };

export function createCalendarStores(graph: Graph, { calendars, schools }: Copies): CalendarStores {
  const inForce = (schoolId: string) => calendarInForce(schoolId, (id) => calendars.get(id)?.record);
  return {
    calendarRecords: createRecordStore(graph, calendars, calendarsList),
    calendarOf: async (schoolId) => inForce(schoolId),
    calendars: async () => {
      const council = inForce(councilId);
      const ofSchools = schools.all().flatMap(({ record }) => inForce(record.id) ?? []);
      return ofSchools.length > 0 || !council ? ofSchools : [council];
    },
  };
}
