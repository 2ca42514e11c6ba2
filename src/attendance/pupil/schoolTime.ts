import { daysOfRuns } from '../../calendar/openRuns.ts';
import type { SchoolCalendar, Term } from '../../calendar/schoolCalendar.ts';
import { schoolDaysBetween } from '../../calendar/schoolDays.ts';
import { openedWeeks } from '../school/openedWeeks.ts';
import type { SchoolFigures } from '../school/schoolFigures.ts';
import type { SchoolWeeks } from '../schoolWeeks.ts';

/** What the marks of a pupil are read against: the days and weeks of their school. Dates are ISO. */
export type SchoolTime = {
  /** The register's last date. Later marks are not looked at. */
  asAt: string;
  weeks: SchoolWeeks;
  /** Days with a session of the school, ascending. */
  openDays: readonly string[];
  halfTerms: readonly Term[];
  /** Set by the school or its council: what is still to come. */
  calendar?: SchoolCalendar;
};

type Kept = Pick<SchoolFigures, 'weeks' | 'openRuns'> & { halfTerms: readonly Term[] };

/** The time of a school, from what is kept with an import: a pupil's half terms are those of their school's figures. */
export function schoolTimeOf(
  { weeks, openRuns, halfTerms }: Kept,
  { asAt, calendar }: { asAt: string; calendar?: SchoolCalendar | undefined },
): SchoolTime {
  const openDays = daysOfRuns(openRuns).filter((day) => day <= asAt);
  return {
    asAt,
    weeks: openedWeeks(weeks.filter((day) => day <= asAt)),
    openDays,
    halfTerms,
    ...(calendar && { calendar }),
  };
}

/**
 * School days after a date up to `asAt`: days on which the school recorded a session, and after the last of them those of
 * its calendar.
 */
export function schoolDaysSince(date: string, { asAt, openDays, calendar }: SchoolTime): number {
  const inRegister = openDays.filter((day) => day > date && day <= asAt).length;
  const registerEnds = openDays.at(-1) ?? date;
  const later = registerEnds > date ? registerEnds : date;
  return inRegister + (calendar ? schoolDaysBetween(later, asAt, calendar) : 0);
}
