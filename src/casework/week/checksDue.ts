import { addDays } from '../../calendar/plainDate.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import { counted } from '../counted.ts';
import type { SavedRegister } from '../school.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf, PupilOfWeek } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';

function seenWords({ state: { seen } }: PupilOfWeek): string {
  if (!seen) return 'Neither the register nor a contact says that anybody has seen the pupil.';
  const where = seen.by === 'register' ? 'in the register' : 'by somebody who made contact';
  const ago = seen.schoolDays === undefined ? '' : `, ${counted(seen.schoolDays, 'school day')} ago`;
  return `Last seen ${where} on ${ukDate(seen.on)}${ago}.`;
}

/** So many days behind, a register may well not know that a pupil has been in again. */
const staleDays = 7;

const reachWords = (register: SavedRegister | undefined, today: string): string =>
  register && addDays(register.to, staleDays) < today
    ? `The register ends on ${ukDate(register.to)}: add a newer one, or make the check.`
    : '';

/** Absent pupils whom somebody should see within the week, or should have seen. */
export const checksDue: ItemsOf = ({ pupils, school: { register } }, { today, measures }) =>
  pupils.flatMap((known) => {
    const { check } = known.state;
    if (!check || check.dueOn > weekAhead(today)) return [];
    const rule = `While a pupil is absent, somebody should see them at least every ${counted(measures.checkDays, 'school day')}.`;
    return [
      pupilItem(known, today, {
        kind: 'check-due',
        title: 'Make a safe-and-well check',
        why: [seenWords(known), reachWords(register, today), rule].filter(Boolean).join(' '),
        dueOn: check.dueOn,
        part: 'contacts',
      }),
    ];
  });
