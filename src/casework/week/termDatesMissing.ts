import { addSchoolDays } from '../../calendar/schoolCalendar.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import type { ItemsOf, SchoolOfWeek } from './schoolOfWeek.ts';

const needs = 'Without them nobody can say by when an absent child should be seen, or how old a register is.';

function whyMissing({ calendar }: SchoolOfWeek, today: string, days: number): string | undefined {
  if (!calendar)
    return `No term dates are known for this school, neither its own nor the council’s. ${needs}`;
  if (addSchoolDays(today, days, calendar) !== undefined) return undefined;
  const last = calendar.terms.map(({ to }) => to).reduce((a, b) => (a > b ? a : b), '');
  return `The term dates end on ${ukDate(last)}. ${needs}`;
}

/** A school whose term dates are missing or come to their end: what is counted in school days would silently stay away. */
export const termDatesMissing: ItemsOf = (of, { today, measures }) => {
  const why = whyMissing(of, today, measures.checkDays);
  if (why === undefined) return [];
  const { id } = of.school;
  return [
    {
      ...{ id: `term-dates:${id}`, kind: 'term-dates', schoolId: id },
      ...{ title: 'Add the term dates', why, overdue: false, to: `/term-dates/${id}` },
    },
  ];
};
