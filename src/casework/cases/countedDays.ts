import { addSchoolDays, type SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { schoolDaysBetween } from '../../calendar/schoolDays.ts';

type Counted = { after: Map<string, string | undefined>; between: Map<string, number> };

/** A calendar is never changed, only put in another's place. */
const counted = new WeakMap<SchoolCalendar, Counted>();
/** More than a caseload asks on a day: what was asked on other days is let go. */
const mostKept = 5000;

function countedOf(calendar: SchoolCalendar): Counted {
  const known = counted.get(calendar);
  if (known && known.after.size + known.between.size < mostKept) return known;
  const fresh: Counted = { after: new Map(), between: new Map() };
  counted.set(calendar, fresh);
  return fresh;
}

/** As addSchoolDays. The pupils of a school share their dates, so that each is counted once. */
export function schoolDayAfter(date: string, days: number, calendar: SchoolCalendar): string | undefined {
  const { after } = countedOf(calendar);
  const key = `${date} ${days}`;
  if (!after.has(key)) after.set(key, addSchoolDays(date, days, calendar));
  return after.get(key);
}

/** As schoolDaysBetween. */
export function countedDaysBetween(from: string, to: string, calendar: SchoolCalendar): number {
  const { between } = countedOf(calendar);
  const key = `${from} ${to}`;
  const days = between.get(key) ?? schoolDaysBetween(from, to, calendar);
  between.set(key, days);
  return days;
}
