import type { CalendarPorts } from '../casework/calendars/calendarPorts.ts';
import type { CaseworkPorts } from '../casework/caseworkPorts.ts';
import { standingImport } from '../casework/imports/standing.ts';
import type { Stores } from '../graph/stores.ts';

/** Puts the ports of term dates together; the days that a register shows are those of the import that stands. */
export function calendarServices(
  { calendarRecords }: Pick<Stores, 'calendarRecords'>,
  casework: Pick<CaseworkPorts, 'schools' | 'imports' | 'now'>,
): CalendarPorts {
  const { schools, now } = casework;
  return {
    calendarRecords,
    schools,
    now,
    async openDaysOf(schoolId) {
      const school = await schools.byId(schoolId);
      const standing = school && (await standingImport(school, casework));
      return standing?.figures?.openRuns ?? [];
    },
  };
}
