import { ukDate } from '../../calendar/ukDate.ts';
import { pupilItem } from './pupilItem.ts';
import type { ItemsOf, PupilOfWeek } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';
import { counted } from './weekWords.ts';

function seenWords({ state: { seen } }: PupilOfWeek): string {
  if (!seen) return 'Neither the register nor a contact says that anybody has seen the pupil.';
  const where = seen.by === 'register' ? 'in the register' : 'by somebody who made contact';
  const ago = seen.schoolDays === undefined ? '' : `, ${counted(seen.schoolDays, 'school day')} ago`;
  return `Last seen ${where} on ${ukDate(seen.on)}${ago}.`;
}

/** Absent pupils whom somebody should see within the week, or should have seen. */
export const checksDue: ItemsOf = ({ pupils }, { today, measures }) =>
  pupils.flatMap((known) => {
    const { check } = known.state;
    if (!check || check.dueOn > weekAhead(today)) return [];
    const rule = `While a pupil is absent, somebody should see them at least every ${counted(measures.checkDays, 'school day')}.`;
    return [
      pupilItem(known, today, {
        kind: 'check-due',
        title: 'Make a safe-and-well check',
        why: `${seenWords(known)} ${rule}`,
        dueOn: check.dueOn,
        part: 'contacts',
      }),
    ];
  });
