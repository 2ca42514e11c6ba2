import { addDays, mondayOf } from '../../../src/calendar/plainDate.ts';
import { weekItemKinds } from '../../../src/casework/week/weekItem.ts';
import type { Week, WeekItem } from '../../app/apiTypes.ts';

export const times = ['overdue', 'this-week', 'later'] as const;
export type Time = (typeof times)[number];

export type WeekFilter = { schoolId: string; kind: WeekItem['kind'] | 'all' };
export const noFilter: WeekFilter = { schoolId: 'all', kind: 'all' };

/** The items of one time, by kind, in the order of the kinds. */
export type WeekGroup = {
  time: Time;
  count: number;
  kinds: readonly { kind: WeekItem['kind']; items: readonly WeekItem[] }[];
};

/** When an item is for. What has no day of its own is for now. */
export function timeOf({ dueOn, overdue }: WeekItem, today: string): Time {
  if (overdue) return 'overdue';
  return dueOn === undefined || dueOn <= addDays(mondayOf(today), 6) ? 'this-week' : 'later';
}

export const matches = ({ schoolId, kind }: WeekFilter, item: WeekItem): boolean =>
  (schoolId === 'all' || item.schoolId === schoolId) && (kind === 'all' || item.kind === kind);

/** All three times, those without an item as well; within a kind the server's own order stays. */
export function weekGroups({ items, today }: Pick<Week, 'items' | 'today'>): WeekGroup[] {
  return times.map((time) => {
    const here = items.filter((item) => timeOf(item, today) === time);
    const kinds = weekItemKinds.flatMap((kind) => {
      const ofKind = here.filter((item) => item.kind === kind);
      return ofKind.length > 0 ? [{ kind, items: ofKind }] : [];
    });
    return { time, count: here.length, kinds };
  });
}

/** How many items each kind has, in the order of the kinds; those without one are left out. */
export function kindCounts(items: readonly WeekItem[]): { kind: WeekItem['kind']; count: number }[] {
  return weekItemKinds.flatMap((kind) => {
    const count = items.filter((item) => item.kind === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
}
