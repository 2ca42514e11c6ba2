import { type LocalSchool, localSchools } from '../schools.ts';
import { groupDetails } from './groupDetails.ts';
import { markDays } from './markDays.ts';
import { plans, type RegisterPlan } from './plans.ts';
import type { Layout, Register, RegisterRow } from './register.ts';
import { makeRoll } from './roll.ts';
import { type RegisterDay, registerDays } from './schoolDays.ts';
import type { DayMarks } from './term.ts';

export type ExampleRegister = {
  name: string;
  school: LocalSchool;
  layout: Layout;
  /** Dates of the first and last days in it. */
  from: string;
  to: string;
  /** What stands in the file, before it is written. */
  register(): Register;
  /** Makes the file. The same bytes every time. */
  bytes(): Promise<Uint8Array>;
};

/** For every layout the file of a school, in the autumn term of 2026/27 up to half term or to 20 November. */
export const exampleRegisters: readonly ExampleRegister[] = plans.flatMap((plan) =>
  plan.to.map((to): ExampleRegister => {
    const days = registerDays.filter(({ date }) => date <= to);
    const school = schoolOf(plan);
    const register = () => ({ school, days, rows: rowsUpTo(plan, days) });
    return {
      name: `${plan.file}-to-${to}.${plan.layout.extension}`,
      school,
      layout: plan.layout,
      from: days[0]?.date ?? '',
      to,
      register,
      bytes: async () => {
        const content = await plan.layout.write(register());
        return typeof content === 'string' ? Buffer.from(content) : content;
      },
    };
  }),
);

function schoolOf({ schoolId }: RegisterPlan): LocalSchool {
  const school = localSchools.find(({ id }) => id === schoolId);
  if (!school) throw new RangeError(`There is no school ${schoolId}`);
  return school;
}

function rowsUpTo(plan: RegisterPlan, days: readonly RegisterDay[]): RegisterRow[] {
  return makeRoll(plan).flatMap((pupil, place) => {
    const marks = markDays(pupil, plan.seed).slice(0, days.length);
    if (marks.every((day) => day === undefined)) return [];
    return [{ pupil, details: groupDetails(pupil, plan.seed), marks: unsettled(marks, place) }];
  });
}

/** In the last three days of a file some absences still wait for their reason. A later file has the reason. */
function unsettled(marks: readonly DayMarks[], place: number): readonly DayMarks[] {
  if (place % 3 !== 0) return marks;
  const open = (mark: string) => (mark === 'O' || mark === 'I' ? 'N' : mark);
  return marks.map((day, index) => (day && index >= marks.length - 3 ? [open(day[0]), open(day[1])] : day));
}
