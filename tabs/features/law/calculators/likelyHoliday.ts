import { easterSunday } from '../../../../src/calendar/easter.ts';
import { addDays } from '../../../../src/calendar/plainDate.ts';

/**
 * What the week of a Monday is in most schools in England, 'half term in many schools'; undefined for an ordinary one. A hint
 * to look at the calendar, not a calendar: each school has its own.
 */
export function likelyHoliday(monday: string): string | undefined {
  const day = monday.slice(5);
  const friday = addDays(monday, 4);
  const easter = easterSunday(Number(monday.slice(0, 4)));
  if (friday.slice(5) >= '12-24' || day >= '12-24' || day === '01-01' || friday.slice(5) <= '01-01')
    return 'the Christmas holiday in most schools';
  if (day >= '07-25' && friday.slice(5) <= '08-31') return 'the summer holiday in most schools';
  if (monday === addDays(easter, 1)) return 'the Easter holiday in many schools';
  if (day >= '05-25' && day <= '05-31') return 'half term in most schools';
  if (day >= '10-22' && day <= '10-28') return 'half term in many schools';
  if (day >= '02-12' && day <= '02-18') return 'half term in many schools';
  return undefined;
}
