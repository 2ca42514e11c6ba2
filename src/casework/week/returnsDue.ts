import { ukDate } from '../../calendar/ukDate.ts';
import { counted } from '../counted.ts';
import { hasLeft } from '../profiles/hasLeft.ts';
import { illnessDays } from '../returns/illnessReturns.ts';
import { type ReturnOf, returnsOfSchool } from '../returns/returnsOfSchool.ts';
import { unauthorisedDays } from '../returns/unauthorisedRuns.ts';
import { profileOf } from './profileOf.ts';
import type { ItemsOf } from './schoolOfWeek.ts';

type Open = readonly ReturnOf<{ from: string }>[];
/** A list, and what is asked of whom: `expected` is what an officer waits for; absent: nothing. */
type List = { of: string; open: Open; title: string; expected?: string; rule: string; within?: string };

const unauthorisedList = (open: Open): List => ({
  ...{ of: 'unauthorised', open },
  title: `Send the ${unauthorisedDays}-day list`,
  expected: `Expect the ${unauthorisedDays}-day list of the school`,
  rule: `Absence without leave of ${unauthorisedDays} school days in a row is told to the council at least once a month`,
  within: ' within a month',
});

const sicknessList = (open: Open): List => ({
  ...{ of: 'sickness', open },
  title: `Send the ${illnessDays}-day sickness list`,
  expected: `Expect the ${illnessDays}-day sickness list of the school`,
  rule: `Illness of ${illnessDays} school days in a school year, in a row or together, is told to the council once`,
});

/** The council waits for nothing yet: whether to expect 15 days is the school's to judge. */
const nearList = (open: Open): List => ({
  ...{ of: 'sickness-near', open },
  title: `Judge whether to expect ${illnessDays} school days of illness`,
  rule: `Illness has come near ${illnessDays} school days in a school year and goes on. They are not reached: where the school expects them, it tells the council now`,
});

/** Returns of which nobody has said that they were sent, one item for each list. The council waits for them. */
export const returnsDue: ItemsOf = ({ school, pupils, sent, time }, { role, today }) => {
  if (!time) return [];
  const returns = returnsOfSchool(
    // The register may still have one of whom it is written down that they left.
    pupils.flatMap((known) => (hasLeft(profileOf(known), today) ? [] : (known.row ?? []))),
    sent,
    today,
  );
  const illness = returns.sickness.filter((one) => !one.sent);
  const lists = [
    unauthorisedList(returns.unauthorised.filter((one) => !one.sent)),
    sicknessList(illness.filter(({ expected }) => !expected)),
    // Of a pupil who is back nobody is asked.
    nearList(illness.filter(({ expected }) => expected?.stillIll)),
  ];
  return lists.flatMap(({ of, open, title, expected, rule, within = '' }) => {
    const asked = role === 'officer' ? expected : title;
    if (open.length === 0 || asked === undefined) return [];
    const who = counted(new Set(open.map(({ row }) => row.id)).size, 'pupil');
    return [
      {
        ...{ id: `return-due:${school.id}:${of}`, kind: 'return-due', schoolId: school.id },
        title: `${asked}: ${who}`,
        why: `${rule}. From the register up to ${ukDate(time.asAt)}; nobody has marked it as sent${within}.`,
        ...{ overdue: false, to: `/schools/${school.id}/returns` },
      } as const,
    ];
  });
};
