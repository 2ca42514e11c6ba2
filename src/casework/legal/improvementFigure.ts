import { attendancePercent } from '../../attendance/band.ts';
import { unauthorised as isUnauthorised } from '../../attendance/pupil/codeSets.ts';
import { eachMark } from '../../attendance/pupil/eachMark.ts';
import { marksOfCalendar } from '../../attendance/pupil/marksOfCalendar.ts';
import { count } from '../../attendance/pupil/tally.ts';
import { addDays, dayNumber } from '../../calendar/plainDate.ts';
import { isSchoolDay, type SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import { schoolDaysBetween, schoolDaysFrom } from '../../calendar/schoolDays.ts';
import type { CaseloadPupil, MarkCalendar } from '../caseloadPupil.ts';
import type { LegalStepOf } from './legalContent.ts';

type Improvement = LegalStepOf<'notice-to-improve'>;

/** Why nothing can be said of a period: what the register that stands does not have. */
export const figureGaps = ['not-reached', 'begins-later', 'sums-only', 'not-in-register'] as const;
export type FigureGap = (typeof figureGaps)[number];

/** Where a notice to improve stands by the marks of its period. Dates are ISO. */
export type ImprovementFigure = {
  startsOn: string;
  /** The last day of the period, or the day on which it ended early. */
  endsOn: string;
  /** Why no day of the period is counted; absent where some are. */
  gap?: FigureGap;
  /** From this date the period is counted: its start, or the pupil's first mark where that is later. Absent where there is a gap. */
  from?: string;
  /** Up to this date the register reaches into the period; absent where there is a gap. */
  upTo?: string;
  possible: number;
  attended: number;
  unauthorised: number;
  /** Of possible sessions, to one decimal; empty where none was possible. */
  unauthorisedPercent: string;
  mostUnauthorised: number;
  /**
   * No more unauthorised absence than the notice allows, so far; absent where no session was possible, and where the first days of
   * the period are not counted: a period may straddle the summer, and the register of a new year begins after it.
   */
  within?: boolean;
  /** School days of the period from today on; absent without a calendar, and for a notice that has its outcome. */
  daysLeft?: number;
};

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

/**
 * From when the marks of a pupil count for a period: from its start where the school was shut until their first mark. A calendar
 * that begins later, or ends earlier, knows nothing of those days.
 */
function countedFrom(startsOn: string, { from }: MarkCalendar, calendar?: SchoolCalendar): string {
  if (from <= startsOn) return startsOn;
  if (!calendar) return from;
  const { terms } = calendar;
  const dayBefore = addDays(from, -1);
  const isKnown = terms.some((one) => one.from <= startsOn) && terms.some((one) => one.to >= dayBefore);
  return isKnown && schoolDaysFrom(startsOn, dayBefore, calendar).length === 0 ? startsOn : from;
}

type Period = { startsOn: string; endsOn: string };

function gapIn({ startsOn, endsOn }: Period, row: CaseloadPupil | undefined): FigureGap | undefined {
  if (!row) return 'not-in-register';
  if (row.calendar.marks === '') return 'sums-only';
  if (row.asAt < startsOn) return 'not-reached';
  return row.calendar.from > endsOn ? 'begins-later' : undefined;
}

/** The figure of a notice to improve, from the marks of its period as far as the register goes. */
export function improvementFigureOf(
  notice: Improvement,
  row: CaseloadPupil | undefined,
  { today, calendar }: { today: string; calendar?: SchoolCalendar | undefined },
): ImprovementFigure {
  const { startsOn, mostUnauthorised, outcome } = notice;
  const endsOn = endOf(notice);
  const gap = gapIn({ startsOn, endsOn }, row);
  const reaching = gap ? undefined : row;
  const from = reaching && countedFrom(startsOn, reaching.calendar, calendar);
  const upTo = reaching && (reaching.asAt < endsOn ? reaching.asAt : endsOn);
  const counts = countsOf(reaching, startsOn, upTo ?? startsOn);
  const { possible, unauthorised } = counts;
  return {
    ...{ startsOn, endsOn, mostUnauthorised },
    ...(gap && { gap }),
    ...(from !== undefined && { from }),
    ...(upTo !== undefined && { upTo }),
    ...counts,
    unauthorisedPercent: attendancePercent({ possible, attended: unauthorised }),
    // Not the rounded figure: 10.04% is more than 10%.
    ...(possible > 0 && from === startsOn && { within: unauthorised * 100 <= mostUnauthorised * possible }),
    ...(calendar && !outcome && { daysLeft: daysLeftOf(notice, today, calendar) }),
  };
}
