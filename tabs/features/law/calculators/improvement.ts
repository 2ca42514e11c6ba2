import { addDays, weekdayOf } from '../../../../src/calendar/plainDate.ts';
import type { SchoolCalendar } from '../../../../src/calendar/schoolCalendar.ts';
import { ukDate, ukDay } from '../../../../src/calendar/ukDate.ts';
import {
  type ImprovementPeriod,
  improvementPeriod,
  improvementWeeks,
} from '../../../../src/guidance/calculations/improvementPeriod.ts';
import { workingTogether } from '../../../../src/guidance/citations.ts';
import type { Calculator, Draft, Result } from './calculator.ts';
import { likelyHoliday } from './likelyHoliday.ts';
import { faultsOf, isFaulty, readDay } from './readInput.ts';
import { closedWeeks, weeksToShow } from './weeks.ts';

export type ImprovementField = 'startsOn' | 'weeks' | 'closed';

const lengths = Array.from({ length: improvementWeeks.most - improvementWeeks.fewest + 1 }, (_, more) =>
  String(improvementWeeks.fewest + more),
);

export const improvement: Calculator<ImprovementField> = {
  title: 'Notice to improve: the school weeks',
  intro:
    'A notice to improve runs for 3 to 6 school weeks. Weeks without any session do not count, and it can run across a holiday.',
  fields: [
    {
      name: 'startsOn',
      label: 'When does the period start?',
      hint: 'For example, 2 November 2026 or 2/11/2026',
      kind: 'date',
    },
    {
      name: 'weeks',
      label: 'How many school weeks?',
      kind: 'choice',
      options: lengths.map((value) => ({ value, label: value })),
    },
    {
      name: 'closed',
      label: 'Is your school open in these weeks?',
      hint: 'Untick each week without any session. A week with a single open day counts.',
      kind: 'weeks',
      shownIf: (draft) => weeksToShow(draft).length > 0,
    },
  ],
  start: { startsOn: '', weeks: '', closed: '' },
  check(draft) {
    const starts = readDay(draft.startsOn, 'the date on which the period starts');
    const faults = faultsOf<ImprovementField>({ startsOn: starts });
    if (!lengths.includes(draft.weeks)) faults.weeks = 'Choose how many school weeks, from 3 to 6.';
    if (isFaulty(faults) || !('value' in starts)) return { faults };
    const period = improvementPeriod(starts.value, Number(draft.weeks), calendarOf(draft, starts.value));
    if (!period) return { faults: { closed: 'Too many weeks in a row are closed. Check the weeks.' } };
    return { result: resultOf(draft, starts.value, period) };
  },
  always: [
    'The guidance does not say how to count the week in which a period starts. Here it is the first week, however little of it is left.',
    'If it is clear before the end that attendance is not improving, a penalty notice may be considered earlier. Tell the parent first.',
  ],
  sources: [workingTogether('Pages 58 and 59, notice to improve')],
};

/** Two years of weekdays, without the weeks that were unticked. */
function calendarOf(draft: Draft<ImprovementField>, startsOn: string): SchoolCalendar {
  return {
    terms: [{ name: 'From the start', from: startsOn, to: addDays(startsOn, 730) }],
    inset: [],
    closures: closedWeeks(draft).flatMap((monday) => [0, 1, 2, 3, 4].map((day) => addDays(monday, day))),
  };
}

function resultOf(draft: Draft<ImprovementField>, startsOn: string, period: ImprovementPeriod): Result {
  const { weeks, endsOn } = period;
  const closed = closedWeeks(draft).filter((monday) => monday > (weeks[0] ?? '') && monday < endsOn);
  return {
    tone: 'plain',
    title: `It ends on ${ukDay(endsOn)}`,
    lines: [
      { label: 'It starts on', value: ukDay(startsOn) },
      ...weeks.map((monday, place) => ({
        label: `School week ${place + 1}`,
        value: `${ukDate(monday < startsOn ? startsOn : monday)} to ${ukDate(addDays(monday, 4))}`,
      })),
      ...(closed.length > 0
        ? [{ label: 'Not counted', value: `Week of ${closed.map(ukDate).join(', ')}` }]
        : []),
    ],
    notes: [
      ...partialNotes(startsOn),
      ...weeks.flatMap((monday) => {
        const holiday = likelyHoliday(monday);
        return holiday
          ? [
              `The week of ${ukDate(monday)} is counted, but it is ${holiday}. Check your school’s term dates.`,
            ]
          : [];
      }),
      'If your school is closed on the last day, for example for staff training, the period ends on the last open day of that week.',
    ],
  };
}

function partialNotes(startsOn: string): string[] {
  const weekday = weekdayOf(startsOn);
  if (weekday === 1) return [];
  const monday = addDays(startsOn, 8 - weekday);
  if (weekday > 5) return [`The start is at a weekend, so the first school week begins after it.`];
  return [
    `The first week is shorter, because the period starts on a ${ukDay(startsOn).split(' ')[0]}. For whole weeks start on a Monday, such as ${ukDate(monday)}.`,
  ];
}
