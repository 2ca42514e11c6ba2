import { addDays } from '../../calendar/plainDate.ts';
import { ukDate } from '../../calendar/ukDate.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import type { ItemsOf } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';
import type { WeekItem } from './weekItem.ts';
import { pupilOf } from './weekWords.ts';

/** Pupils about whom everything goes within the week: the last days in which that can be undone. */
export const removalsDue: ItemsOf = ({ cases }, { today }) =>
  cases.flatMap(({ removal, hold, ...pupil }): WeekItem[] => {
    if (!removal || hold) return [];
    // On the day itself it goes, at whatever hour.
    const lastDay = addDays(removal.on, -1);
    if (lastDay > weekAhead(today)) return [];
    const decided = `${removal.by} decided it on ${ukDate(wallTimeOf(removal.at))}.`;
    return [
      {
        ...{ id: `removal-due:${pupil.id}`, kind: 'removal-due', schoolId: pupil.schoolId },
        pupil: pupilOf(pupil),
        title: 'Everything about this pupil is removed',
        why: `${decided} It will be removed on ${ukDate(removal.on)}. The day before is the last on which that can be undone.`,
        ...{ dueOn: lastDay, overdue: lastDay < today, to: '/retention' },
      },
    ];
  });
