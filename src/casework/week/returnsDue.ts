import { ukDate } from '../../calendar/ukDate.ts';
import { returnsOfSchool } from '../returns/returnsOfSchool.ts';
import type { ReturnKind } from '../returns/sentReturns.ts';
import type { ItemsOf } from './schoolOfWeek.ts';
import { counted } from './weekWords.ts';

const lists: Readonly<Record<ReturnKind, { name: string; rule: string }>> = {
  unauthorised: {
    name: '10-day list',
    rule: 'Absence without leave of 10 school days in a row is told to the council at least once a month',
  },
  sickness: {
    name: '15-day sickness list',
    rule: 'Illness of 15 school days in a school year, in a row or together, is told to the council once',
  },
};

/** Returns of which nobody has said that they were sent, one item for each list. The council waits for them. */
export const returnsDue: ItemsOf = ({ school, pupils, sent, time }, { role }) => {
  if (!time) return [];
  const returns = returnsOfSchool(
    pupils.flatMap(({ row }) => row ?? []),
    sent,
  );
  return (['unauthorised', 'sickness'] as const).flatMap((kind) => {
    const open = returns[kind].filter((one) => !one.sent);
    if (open.length === 0) return [];
    const { name, rule } = lists[kind];
    const who = counted(new Set(open.map(({ row }) => row.id)).size, 'pupil');
    return [
      {
        ...{ id: `return-due:${school.id}:${kind}`, kind: 'return-due', schoolId: school.id },
        title: role === 'officer' ? `Expect the ${name} of the school: ${who}` : `Send the ${name}: ${who}`,
        why: `${rule}. From the register up to ${ukDate(time.asAt)}; nobody has marked it as sent.`,
        ...{ overdue: false, to: `/schools/${school.id}/returns` },
      } as const,
    ];
  });
};
