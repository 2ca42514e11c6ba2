import { dateOfDay } from '../calendar/plainDate.ts';

/**
 * The school weeks of one school: the Monday-to-Sunday weeks in which it recorded at least one session with any mark
 * but # and Z. Calendar weeks are numbered from that of 1 January 1970; school weeks from 1 in their order.
 */
export type SchoolWeeks = {
  /** Number of the first calendar week in `ordinals`. */
  firstWeek: number;
  /** By calendar week from the first: how many school weeks there were up to and including it. */
  ordinals: Int32Array;
  /** By school week: the day (since 1 January 1970) of its first recorded session. */
  opened: Int32Array;
};

/** The calendar week of a day, both counted from 1 January 1970, which was a Thursday. */
export function weekOfDay(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** The Monday of a calendar week as an ISO date. */
export function mondayOfWeek(week: number): string {
  return dateOfDay(week * 7 - 3);
}

/** How many school weeks there were up to and including a calendar week. */
export function ordinalOfWeek({ firstWeek, ordinals }: SchoolWeeks, week: number): number {
  if (week < firstWeek || ordinals.length === 0) return 0;
  return ordinals[Math.min(week - firstWeek, ordinals.length - 1)] ?? 0;
}

/** The last school week that had begun by a day, or 0 where none had. */
export function lastWeekBy({ opened }: SchoolWeeks, day: number): number {
  let ordinal = opened.length;
  while (ordinal > 0 && (opened[ordinal - 1] ?? day) > day) ordinal -= 1;
  return ordinal;
}
