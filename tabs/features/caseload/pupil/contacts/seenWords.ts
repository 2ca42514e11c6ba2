import { isPlainDate } from '../../../../../src/calendar/plainDate.ts';
import { addSchoolDays } from '../../../../../src/calendar/schoolCalendar.ts';
import { schoolDaysBetween } from '../../../../../src/calendar/schoolDays.ts';
import { ukDate, ukDay } from '../../../../../src/calendar/ukDate.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';

type File = Pick<CaseFile, 'state' | 'calendar' | 'today' | 'pupil'>;

const byWhom = { register: 'by the register', contact: 'by a visit or a meeting' } as const;

/** When the pupil was last seen, and by whom. */
export function seenSentence({ state: { seen } }: Pick<CaseFile, 'state'>): string {
  if (!seen) return 'Nobody has seen the pupil, as far as the register and the contacts say.';
  const ago =
    seen.schoolDays === undefined
      ? ''
      : seen.schoolDays === 0
        ? ', with no school day since'
        : `, ${amount(seen.schoolDays, 'school day')} ago`;
  return `Last seen on ${ukDay(seen.on)}, ${byWhom[seen.by]}${ago}.`;
}

/** By when somebody should see the pupil. */
export function checkWords({ state, calendar, today, pupil }: File): string {
  const { check } = state;
  if (check) {
    if (check.overdue) return `A safe-and-well check was due by ${ukDate(check.dueOn)}`;
    return `The next safe-and-well check is due by ${ukDate(check.dueOn)}${daysLeft(today, check.dueOn, calendar)}`;
  }
  if (!calendar) return 'Without the school’s term dates nobody can say when a check is due';
  return pupil.onRegister ? 'No check is due: the pupil is coming in' : 'No check is due by the register';
}

function daysLeft(today: string, dueOn: string, calendar: CaseFile['calendar']): string {
  if (calendar === undefined) return '';
  const days = schoolDaysBetween(today, dueOn, calendar);
  return days === 0 ? ', today' : `, in ${amount(days, 'school day')}`;
}

/** The last school day by which a pupil who is seen on a day, and does not come in, should be seen again. */
export function nextCheckOn(
  on: string,
  checkDays: number | undefined,
  calendar: CaseFile['calendar'],
): string | undefined {
  if (!isPlainDate(on) || checkDays === undefined || calendar === undefined) return undefined;
  return addSchoolDays(on, checkDays, calendar);
}
