import { ukDate } from '../../calendar/ukDate.ts';
import { counted } from '../counted.ts';
import { overdueUnexplained } from '../returns/overdueUnexplained.ts';
import type { ItemsOf } from './schoolOfWeek.ts';

/** N marks that have stood for too long: one item for a school, as one looks them up together. */
export const unexplainedSessions: ItemsOf = ({ school, pupils, time }, { measures }) => {
  if (!time) return [];
  const rows = pupils.flatMap(({ row }) => row ?? []);
  const found = overdueUnexplained(rows, time, measures.unexplainedDays);
  const dates = found.flatMap(({ sessions }) => sessions.map(({ date }) => date)).sort();
  const oldest = dates[0];
  if (oldest === undefined) return [];
  const limit = counted(measures.unexplainedDays, 'school day');
  return [
    {
      id: `unexplained:${school.id}`,
      kind: 'unexplained',
      schoolId: school.id,
      title: `Settle ${counted(dates.length, 'N session')} of ${counted(found.length, 'pupil')}`,
      why: `A reason has to take the place of an N within ${limit}. In the register up to ${ukDate(time.asAt)} these are older, the oldest of ${ukDate(oldest)}. They count as unauthorised, and papers for court may not hold one.`,
      overdue: true,
      weight: dates.length,
      to: `/schools/${school.id}/returns`,
    },
  ];
};
