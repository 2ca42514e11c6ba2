import { ukDate } from '../../calendar/ukDate.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import type { ItemsOf } from './schoolOfWeek.ts';
import { weekAhead } from './weekAhead.ts';
import type { WeekItem } from './weekItem.ts';
import { pupilOf } from './weekWords.ts';

/** Pupils about whom everything goes within the week: the last days in which that can be undone. */
export const removalsDue: ItemsOf = ({ cases }, { today }) =>
  cases.flatMap(({ removal, hold, ...pupil }): WeekItem[] => {
    if (!removal || hold || removal.on > weekAhead(today)) return [];
    const decided = `${removal.by} decided it on ${ukDate(wallTimeOf(removal.at))}.`;
    return [
      {
        ...{ id: `removal-due:${pupil.id}`, kind: 'removal-due', schoolId: pupil.schoolId },
        pupil: pupilOf(pupil),
        title: 'Everything about this pupil is removed',
        why: `${decided} Until ${ukDate(removal.on)} it can be undone.`,
        ...{ dueOn: removal.on, overdue: removal.on < today, to: '/retention' },
      },
    ];
  });
