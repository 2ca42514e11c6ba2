import { fortnightly, termly } from '../../calendar/cadence.ts';
import { whyNoSchool } from '../../calendar/holidays.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import type { Series, SeriesException } from './series.ts';

/** What becomes of one date of a series. Times are local wall time in Europe/London. */
export type SeriesDate = {
  /** The day on which it is, or would have been: ISO. */
  date: string;
  startsAt: string;
  endsAt: string;
  what: 'meets' | 'skipped' | 'moved' | 'added';
  /** Why it is not simply held: the name of a holiday, or what the officer wrote. */
  reason?: string;
  /** The date that it was moved from. */
  from?: string;
  /** Why there is no school on a day to which it was moved, or that was added: officers may want it so. */
  closed?: string;
};

/** The date by which its occurrence is named, wherever it was moved. */
export const keyOf = ({ date, from }: Pick<SeriesDate, 'date' | 'from'>): string => from ?? date;

export type SeriesPlan = Pick<Series, 'from' | 'to' | 'rule' | 'startTime' | 'endTime' | 'exceptions'>;

type Times = Pick<Series, 'startTime' | 'endTime'>;
const on = (date: string, { startTime, endTime }: Times) => ({
  date,
  startsAt: `${date}T${startTime}`,
  endsAt: `${date}T${endTime}`,
});

/** The dates that the rule gives, those on which there is no school with the reason. */
function ruledDates({ from, to, rule }: SeriesPlan, calendar: SchoolCalendar) {
  if (rule.every === 'fortnight') return fortnightly({ from, to, weekday: rule.weekday, calendar });
  return termly({ from, to, schoolWeek: rule.schoolWeek, weekday: rule.weekday, calendar }).dates;
}

/** Where an exception puts a date, or undefined where it takes it out. */
export function placedBy(
  exception: SeriesException,
  times: Times,
): Pick<SeriesDate, 'date' | 'startsAt' | 'endsAt'> | undefined {
  if (exception.what === 'skip') return undefined;
  if (exception.what === 'add') return on(exception.date, times);
  const { to, startTime = times.startTime, endTime = times.endTime } = exception;
  return on(to, { startTime, endTime });
}

function decided(exception: SeriesException, plan: SeriesPlan, calendar: SchoolCalendar): SeriesDate {
  const { date, reason } = exception;
  const placed = placedBy(exception, plan);
  if (!placed) return { ...on(date, plan), what: 'skipped', reason };
  const closed = whyNoSchool(placed.date, calendar);
  const stands = { ...placed, ...(closed !== undefined && { closed }) };
  if (exception.what === 'add') return { ...stands, what: 'added', reason };
  // Moved back to where the rule has it.
  const isBack =
    placed.startsAt === `${date}T${plan.startTime}` && placed.endsAt === `${date}T${plan.endTime}`;
  return isBack ? { ...stands, what: 'meets' } : { ...stands, what: 'moved', reason, from: date };
}

/**
 * Every date of a series over its whole span, in order of time, with what becomes of it. A fortnight that falls into a holiday is
 * skipped and the rhythm goes on, so that the next date is two weeks later and not the week after the holiday. What an officer decided
 * about a date counts before the calendar, also where the rule has come to give other dates since.
 */
export function seriesDates(plan: SeriesPlan, calendar: SchoolCalendar): SeriesDate[] {
  const inSpan = plan.exceptions.filter(({ date }) => date >= plan.from && date <= plan.to);
  const exceptions = new Map(inSpan.map((one) => [one.date, one]));
  const ruled = ruledDates(plan, calendar)
    .filter(({ date }) => !exceptions.has(date))
    .map(({ date, skipped }): SeriesDate => {
      const stands = on(date, plan);
      return skipped === undefined
        ? { ...stands, what: 'meets' }
        : { ...stands, what: 'skipped', reason: skipped };
    });
  const others = inSpan.map((exception) => decided(exception, plan, calendar));
  return [...ruled, ...others].sort((a, b) =>
    a.startsAt < b.startsAt ? -1 : Number(a.startsAt > b.startsAt),
  );
}
