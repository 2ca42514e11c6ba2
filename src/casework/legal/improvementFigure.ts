import { unauthorised as isUnauthorised } from '../../attendance/pupil/codeSets.ts';
import { eachMark } from '../../attendance/pupil/eachMark.ts';
import { marksOfCalendar } from '../../attendance/pupil/marksOfCalendar.ts';
import { count } from '../../attendance/pupil/tally.ts';
import { dayNumber } from '../../calendar/plainDate.ts';
import { isSchoolDay, type SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { schoolDaysBetween } from '../../calendar/schoolDays.ts';
import type { CaseloadPupil } from '../caseloadPupil.ts';
import type { LegalStepOf } from './legalContent.ts';

type Improvement = LegalStepOf<'notice-to-improve'>;

/** Where a notice to improve stands by the marks of its period. Dates are ISO. */
export type ImprovementFigure = {
  startsOn: string;
  /** The last day of the period, or the day on which it ended early. */
  endsOn: string;
  /** Up to this date the register reaches into the period; absent where it does not reach its start, or holds sums only. */
  upTo?: string;
  possible: number;
  attended: number;
  unauthorised: number;
  /** Of possible sessions, to one decimal; empty where none was possible. */
  unauthorisedPercent: string;
  mostUnauthorised: number;
  /** No more unauthorised absence than the notice allows, so far; absent where no session was possible. */
  within?: boolean;
  /** School days of the period from today on; absent without a calendar, and for a notice that has its outcome. */
  daysLeft?: number;
};

/** Per cent to one decimal, rounded half up in integers. */
function percent(part: number, whole: number): string {
  if (whole === 0) return '';
  const tenths = Math.floor((part * 2000 + whole) / (2 * whole));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

const endOf = ({ endsOn, outcome }: Improvement) =>
  outcome?.result === 'ended-early' && outcome.on < endsOn ? outcome.on : endsOn;

function countsOf(row: CaseloadPupil | undefined, from: string, to: string) {
  const counts = { possible: 0, attended: 0, unauthorised: 0 };
  if (!row) return counts;
  const first = dayNumber(from) * 2;
  for (const [session, code] of eachMark(marksOfCalendar(row.calendar), to)) {
    if (session < first) continue;
    count(counts, code);
    counts.unauthorised += isUnauthorised[code] ?? 0;
  }
  return counts;
}

function daysLeftOf({ startsOn, endsOn }: Improvement, today: string, calendar: SchoolCalendar): number {
  const from = startsOn > today ? startsOn : today;
  if (from > endsOn) return 0;
  return (isSchoolDay(from, calendar) ? 1 : 0) + schoolDaysBetween(from, endsOn, calendar);
}

/** The figure of a notice to improve, from the marks of its period as far as the register goes. */
export function improvementFigureOf(
  notice: Improvement,
  row: CaseloadPupil | undefined,
  { today, calendar }: { today: string; calendar?: SchoolCalendar | undefined },
): ImprovementFigure {
  const { startsOn, mostUnauthorised, outcome } = notice;
  const endsOn = endOf(notice);
  const reaching = row && row.calendar.marks !== '' && row.asAt >= startsOn ? row : undefined;
  const upTo = reaching && (reaching.asAt < endsOn ? reaching.asAt : endsOn);
  const counts = countsOf(reaching, startsOn, upTo ?? startsOn);
  const { possible, unauthorised } = counts;
  return {
    ...{ startsOn, endsOn, mostUnauthorised },
    ...(upTo !== undefined && { upTo }),
    ...counts,
    unauthorisedPercent: percent(unauthorised, possible),
    // Not the rounded figure: 10.04% is more than 10%.
    ...(possible > 0 && { within: unauthorised * 100 <= mostUnauthorised * possible }),
    ...(calendar && !outcome && { daysLeft: daysLeftOf(notice, today, calendar) }),
  };
}
