import { addDays } from '../../../src/calendar/plainDate.ts';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import { amount } from '../../parts/amount.ts';

type Going = { records: number; papers: number };

const sumOf = (pupils: readonly Going[], of: keyof Going) => pupils.reduce((sum, one) => sum + one[of], 0);

/** What goes with pupils: '41 records and 7 papers'. */
export function whatGoes(pupils: readonly Going[]): string {
  const records = amount(sumOf(pupils, 'records'), 'record');
  return `${records} and ${amount(sumOf(pupils, 'papers'), 'paper')}`;
}

/** When what is set for removal today (ISO) goes, in words; says so where that is not known yet. */
export const goesWords = (today: string, graceDays: number | undefined): string =>
  graceDays === undefined
    ? 'after as many days as your council has set'
    : `on ${ukDate(addDays(today, graceDays))}`;

/** Who goes, as far as a dialog has room for their names. */
export function namesOf(pupils: readonly { name: string }[], most = 8): string[] {
  const names = pupils.slice(0, most).map(({ name }) => name);
  const more = pupils.length - names.length;
  return more > 0 ? [...names, `and ${amount(more, 'other')}`] : names;
}
