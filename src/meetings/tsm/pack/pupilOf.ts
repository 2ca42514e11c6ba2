import { attendancePercent, bandOf, isOnTheLine } from '../../../attendance/band.ts';
import { marksOfCalendar } from '../../../attendance/pupil/marksOfCalendar.ts';
import { recentAttendance } from '../../../attendance/pupil/recentAttendance.ts';
import { ukDate } from '../../../calendar/ukDate.ts';
import { isOpen } from '../../../casework/actions/actionContent.ts';
import { isOfKind } from '../../../casework/cases/standingEntries.ts';
import { countedDaysBetween } from '../../../casework/cases/state/countedDays.ts';
import { earlyHelpWords } from '../../../casework/cases/timeline/entryWords.ts';
import { changeInTenths } from '../../../casework/changeInTenths.ts';
import { legalStepTitles } from '../../../casework/legal/legalStepTitles.ts';
import { impactSince } from '../../../casework/reports/sessionsSince.ts';
import type { PupilOfWeek } from '../../../casework/week/schoolOfWeek.ts';
import { longUnseen, unseenDaysOf } from '../../../casework/week/unseenDays.ts';
import { barrierNames } from '../../../guidance/toolkit/barriers.ts';
import { actionOf } from './actionOf.ts';
import type { PackPupil } from './pack.ts';
import type { PackFacts } from './packOf.ts';
import { ragOf } from './ragOf.ts';

const flagWords = {
  'sen-support': 'SEN support',
  ehcp: 'EHCP',
  'free-meals': 'Free school meals',
  'in-care': 'In care',
  'social-worker': 'Has a social worker',
} as const;

/** 'Philippa Thistlewick'. */
export const nameOf = ({ forename, surname }: { forename: string; surname: string }): string =>
  `${forename} ${surname}`.trim();

export const namedPupil = ({ pupil }: Pick<PupilOfWeek, 'pupil'>) => ({
  id: pupil.id,
  name: nameOf(pupil),
  yearGroup: pupil.yearGroup,
});

/** Attendance lately against before, where the register says on which days. */
function trendOf({ row }: PupilOfWeek, { time }: PackFacts) {
  if (!row || !time || row.calendar.marks === '') return undefined;
  const { now, before } = recentAttendance(marksOfCalendar(row.calendar), time);
  return { now, before, change: changeInTenths(now, before) };
}

/** What was said of a pupil at the meeting before. */
const saidBefore = ({ entries }: PupilOfWeek, { previous }: PackFacts) =>
  entries.filter(isOfKind('discussion')).find(({ content }) => content.meetingId === previous?.id)?.content;

/** Who was severely absent at the meeting before is discussed until they are not even persistently absent. */
function unresolvedOf(known: PupilOfWeek, facts: PackFacts): string[] {
  const then = saidBefore(known, facts)?.figures;
  if (!then || bandOf(then, facts.bandReading) !== 'severe') return [];
  const { band } = registerOf(known, facts);
  if (band === 'persistent') return ['Severely absent at the last meeting, and still persistently absent.'];
  return band === 'no-sessions' ? ['Severely absent at the last meeting, and not in the register now.'] : [];
}

function whyOf(
  known: PupilOfWeek,
  { facts, isFalling, isSevere }: { facts: PackFacts; isFalling: boolean; isSevere: boolean },
): string[] {
  const { plan } = known.state;
  const unseenDays = unseenDaysOf(known) ?? 0;
  return [
    ...(isSevere ? ['Severely absent.'] : []),
    ...unresolvedOf(known, facts),
    ...(facts.meeting.data?.answer?.pupilIds.includes(known.pupil.id) ? ['Chosen by the school.'] : []),
    ...(isFalling && !plan ? ['Attendance is falling, and there is no plan.'] : []),
    ...(unseenDays >= longUnseen ? [`Not seen for ${unseenDays} school days.`] : []),
    ...(plan?.review.overdue ? [`The review of the plan was due on ${ukDate(plan.review.dueOn)}.`] : []),
  ];
}

function ratingOf(
  known: PupilOfWeek,
  trend: number | undefined,
  { today, calendar, bandReading }: PackFacts,
) {
  const { row, state } = known;
  const { plan } = state;
  const since = row && plan ? impactSince(row, plan.startsOn) : undefined;
  return ragOf({
    band: row ? bandOf(row.figures, bandReading) : 'no-sessions',
    tenths: row && Math.round(Number(attendancePercent(row.figures)) * 10),
    unseenDays: unseenDaysOf(known),
    trend,
    hasPlan: plan !== undefined,
    gain: since && changeInTenths(since.soFar, since.before),
    overdueDays:
      plan?.review.overdue && calendar ? countedDaysBetween(plan.review.dueOn, today, calendar) : undefined,
  });
}

function registerOf({ row }: PupilOfWeek, { bandReading }: PackFacts) {
  if (!row) return { band: 'no-sessions' as const, onLine: false, flags: [] };
  const { possible, attended, unauthorised } = row.figures;
  return {
    band: bandOf(row.figures, bandReading),
    onLine: isOnTheLine(row.figures),
    figures: { asAt: row.asAt, possible, attended, unauthorised },
    flags: row.flags.map((flag) => flagWords[flag]),
  };
}

function workOf({ state, entries }: PupilOfWeek) {
  const profile = entries.find(isOfKind('profile'))?.content;
  const { plan, lead, seen } = state;
  return {
    barriers: (profile?.barriers ?? []).map((barrier) => barrierNames[barrier]),
    ...(lead !== undefined && { lead }),
    ...(plan && {
      plan: {
        ...{ title: plan.title, cycle: plan.cycle },
        ...{ reviewOn: plan.review.dueOn, overdue: plan.review.overdue },
      },
    }),
    ...(seen && { seenOn: seen.on }),
    ...(profile?.earlyHelp && { earlyHelp: earlyHelpWords[profile.earlyHelp.state] }),
    legal: state.legal.map((step) => legalStepTitles[step]),
    actions: entries
      .filter(isOfKind('action'))
      .filter(({ content }) => isOpen(content))
      .map((entry) => actionOf(entry)),
  };
}

/** A pupil of the pack. Whether they belong on the agenda is whether `why` says something. */
export function pupilOf(known: PupilOfWeek, facts: PackFacts): PackPupil {
  const trend = trendOf(known, facts);
  const unseenDays = unseenDaysOf(known);
  const register = registerOf(known, facts);
  const { band } = register;
  const isFalling = band === 'persistent' && (trend?.change ?? 0) < 0;
  const said = saidBefore(known, facts);
  return {
    ...namedPupil(known),
    ...register,
    ...workOf(known),
    ...(trend && { recent: trend.now, earlier: trend.before }),
    rag: ratingOf(known, trend?.change, facts),
    why: whyOf(known, { facts, isFalling, isSevere: band === 'severe' }),
    ...(unseenDays !== undefined && { unseenDays }),
    ...(said && { last: { on: said.on, ...(said.approach && { approach: said.approach }) } }),
  };
}
