import { bankHolidayOn } from '../../calendar/bankHolidays.ts';
import { dayNumber, isPlainDate, weekdayOf } from '../../calendar/plainDate.ts';
import type { SchoolCalendar, Term } from '../../calendar/schoolCalendar.ts';
import { ukDate } from '../../calendar/ukDate.ts';

type DayList = 'inset' | 'closures';

/** What is wrong, and with which entry of which list. */
export type CalendarFault = { list: 'terms' | DayList; at: number; where: string; reason: string };

const longestTerm = 140;
const longestName = 60;
const yearsBack = 10;
const yearsAhead = 5;

const dayListNames: Record<DayList, string> = { inset: 'INSET day', closures: 'Closure' };

/** The terms in order of date, the days in order and each once: the form in which dates are kept. */
export function inOrder({ terms, inset, closures }: SchoolCalendar): SchoolCalendar {
  const once = (days: readonly string[]) => [...new Set(days)].sort();
  return {
    terms: terms
      .map((term) => ({ ...term, name: term.name.trim() }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
    inset: once(inset),
    closures: once(closures),
  };
}

/** Years that nobody means are slips of the pen. */
function isNear(date: string, today: string): boolean {
  const year = Number(date.slice(0, 4));
  const now = Number(today.slice(0, 4));
  return year >= now - yearsBack && year <= now + yearsAhead;
}

function faultOfTerm({ name, from, to }: Term, today: string): string | undefined {
  if (name.trim() === '') return 'Give this term a name.';
  if (name.length > longestName) return `The name is longer than ${longestName} characters.`;
  if (!isPlainDate(from) || !isPlainDate(to)) return 'Enter its first and its last day.';
  if (from > to) return 'It ends before it begins.';
  if (!isNear(from, today) || !isNear(to, today)) return 'Check the year.';
  if (dayNumber(to) - dayNumber(from) > longestTerm) return 'It is too long for a term. Check the dates.';
  return undefined;
}

function faultOfDay(day: string, calendar: SchoolCalendar): string | undefined {
  if (!isPlainDate(day)) return 'Enter a date.';
  const bankHoliday = bankHolidayOn(day);
  if (bankHoliday) return `${bankHoliday} is a bank holiday, which is known already.`;
  if (weekdayOf(day) > 5) return 'It is at a weekend.';
  const inTerm = calendar.terms.some(({ from, to }) => day >= from && day <= to);
  return inTerm ? undefined : 'It is not in a term.';
}

function overlapOf(term: Term, at: number, terms: readonly Term[]): string | undefined {
  const other = terms.find(
    (one, index) =>
      index !== at &&
      one.from <= term.to &&
      term.from <= one.to &&
      (one.from < term.from || (one.from === term.from && index < at)),
  );
  return other && `It begins before ${other.name || 'the term before it'} has ended.`;
}

/** Everything that has to be put right before dates can be kept. `today` is an ISO date. */
export function calendarFaults(calendar: SchoolCalendar, today: string): CalendarFault[] {
  const { terms } = calendar;
  const dated = (day: string) => (isPlainDate(day) ? ukDate(day) : '');
  const ofTerms = terms.flatMap((term, at): CalendarFault[] => {
    const reason = faultOfTerm(term, today) ?? overlapOf(term, at, terms);
    return reason ? [{ list: 'terms', at, where: term.name.trim() || `Term ${at + 1}`, reason }] : [];
  });
  const ofDays = (list: DayList) =>
    calendar[list].flatMap((day, at): CalendarFault[] => {
      const twice = list === 'closures' && calendar.inset.includes(day);
      const reason = faultOfDay(day, calendar) ?? (twice ? 'It is an INSET day already.' : undefined);
      return reason ? [{ list, at, where: `${dayListNames[list]} ${dated(day)}`.trim(), reason }] : [];
    });
  return [...ofTerms, ...ofDays('inset'), ...ofDays('closures')];
}
