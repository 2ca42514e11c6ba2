import { schoolIds } from '../schools.ts';
import { type Layout, layOut, type RegisterRow } from './layouts.ts';
import { markDays } from './markDays.ts';
import { makeRoll, type RollPlan } from './roll.ts';
import { cuts, type RegisterDay, registerDays } from './schoolDays.ts';
import type { DayMarks } from './term.ts';

type RegisterPlan = RollPlan & { schoolId: string; file: string; layout: Layout };

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => String(from + n));
const primaries = ['8202991', '8202993', '8203991', '8202994'];

const plans: readonly RegisterPlan[] = [
  {
    schoolId: schoolIds.harrowmereHigh,
    file: 'harrowmere-high-school',
    layout: 'long list, ISO dates',
    seed: 'harrowmere high',
    pupils: 1480,
    years: years(7, 11),
    issuedBy: primaries,
  },
  {
    schoolId: schoolIds.thornley,
    file: 'thornley-all-through-academy',
    layout: 'long list, UK dates',
    seed: 'thornley',
    pupils: 1090,
    years: ['R', ...years(1, 13)],
    issuedBy: ['8204993'],
  },
  {
    schoolId: schoolIds.salternLane,
    file: 'saltern-lane-primary-school',
    layout: 'grid, UK dates',
    seed: 'saltern lane',
    pupils: 430,
    years: ['R', ...years(1, 6)],
    issuedBy: ['8202993'],
  },
];

export type ExampleRegister = {
  name: string;
  schoolId: string;
  layout: Layout;
  /** Dates of the first and last days in it. */
  from: string;
  to: string;
  /** Makes the file. The same bytes every time. */
  text(): string;
};

/** Two files for each of three schools: the autumn term of 2026/27 to half term, and to 20 November. */
export const exampleRegisters: readonly ExampleRegister[] = plans.flatMap((plan) =>
  cuts.map((to) => {
    const days = registerDays.filter(({ date }) => date <= to);
    return {
      name: `${plan.file}-to-${to}.csv`,
      schoolId: plan.schoolId,
      layout: plan.layout,
      from: days[0]?.date ?? '',
      to,
      text: () => layOut(plan.layout, rowsUpTo(plan, days), days),
    };
  }),
);

function rowsUpTo(plan: RegisterPlan, days: readonly RegisterDay[]): RegisterRow[] {
  return makeRoll(plan).flatMap((pupil, place) => {
    const marks = markDays(pupil, plan.seed).slice(0, days.length);
    return marks.some((day) => day !== undefined) ? [{ pupil, marks: unsettled(marks, place) }] : [];
  });
}

/** In the last three days of a file some absences still wait for their reason. A later file has the reason. */
function unsettled(marks: readonly DayMarks[], place: number): readonly DayMarks[] {
  if (place % 3 !== 0) return marks;
  const open = (mark: string) => (mark === 'O' || mark === 'I' ? 'N' : mark);
  return marks.map((day, index) => (day && index >= marks.length - 3 ? [open(day[0]), open(day[1])] : day));
}
