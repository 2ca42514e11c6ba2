import type { z } from '@hono/zod-openapi';
import type { DatesReading } from '../../calendar/files/calendarOfEvents.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { bankHolidaysWithin, schoolDaysByYear } from '../../calendar/schoolDays.ts';
import type { CalendarFound } from '../../casework/calendars/readCalendar.ts';
import type { calendarPage, datesReading, schoolDates } from '../contract/calendars.ts';

const datesView = ({ terms, inset, closures }: SchoolCalendar): z.infer<typeof schoolDates> => ({
  terms: terms.map((term) => ({ ...term })),
  inset: [...inset],
  closures: [...closures],
});

export function calendarView(found: CalendarFound, mayEdit: boolean): z.infer<typeof calendarPage> {
  const { from, dates, council, register, version, changed } = found;
  return {
    from,
    dates: datesView(dates),
    ...(council && { council: datesView(council) }),
    ...(register && { register: datesView(register) }),
    bankHolidays: bankHolidaysWithin(dates),
    schoolDays: schoolDaysByYear(dates),
    ...(version && { version }),
    ...(changed && { changed }),
    mayEdit,
  };
}

export function datesReadingView(reading: DatesReading): z.infer<typeof datesReading> {
  return {
    dates: datesView(reading.dates),
    used: [...reading.used],
    notUsed: [...reading.notUsed],
    notes: [...reading.notes],
  };
}
