import { ukDate, ukDay } from '../../../../../src/calendar/ukDate.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { amount } from '../../../../parts/amount.ts';

type File = Pick<CaseFile, 'state' | 'calendar' | 'today' | 'pupil'> & { checkDays?: number };

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
export function checkWords({ state, calendar, pupil }: File): string {
  const { check } = state;
  if (check) {
    return check.overdue
      ? `A safe-and-well check was due by ${ukDate(check.dueOn)}`
      : `The next safe-and-well check is due by ${ukDate(check.dueOn)}`;
  }
  if (!calendar) return 'Without the school’s term dates nobody can say when a check is due';
  return pupil.onRegister ? 'No check is due: the pupil is coming in' : 'No check is due by the register';
}
