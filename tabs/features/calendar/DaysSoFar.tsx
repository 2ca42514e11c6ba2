import { isPlainDate } from '../../../src/calendar/plainDate.ts';
import { schoolDaysByYear } from '../../../src/calendar/schoolDays.ts';
import { amount } from '../../parts/amount.ts';
import { noteOnDays } from './datesByYear.ts';
import type { DatesDraft } from './datesDraft.ts';

/** Longer than any term: such dates are a slip, and counting their days would take a while. */
const mostYears = 2;
const isCountable = ({ from, to }: { from: string; to: string }) =>
  isPlainDate(from) &&
  isPlainDate(to) &&
  from <= to &&
  Number(to.slice(0, 4)) - Number(from.slice(0, 4)) < mostYears;

/** How many school days the dates come to, while they are being changed. */
export function DaysSoFar({ draft }: { draft: DatesDraft }) {
  const years = schoolDaysByYear({ ...draft, terms: draft.terms.filter(isCountable) });
  if (years.length === 0) return null;
  return (
    <div role="status">
      {years.map(({ year, days }) => {
        const note = noteOnDays(days);
        return (
          <p key={year}>
            <strong>
              {year}: {amount(days, 'school day')}
            </strong>
            .{note ? ` That is ${note}` : ''}
          </p>
        );
      })}
    </div>
  );
}
