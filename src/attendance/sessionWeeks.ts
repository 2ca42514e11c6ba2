import type { Marks } from './marks.ts';
import { ordinalOfWeek, type SchoolWeeks, weekOfDay } from './schoolWeeks.ts';

/** The sessions of a register up to a day, in the weeks of its school. */
export type SessionWeeks = {
  /** How many of the register's sessions are not after the day. */
  count: number;
  /** By session: how many school weeks there were up to and including its own. */
  ordinals: Int32Array;
};

type Known = { sessions: Int32Array; lastDay: number; weeks: SessionWeeks };
/** The pupils of a register share their sessions, so that what is worked out for one of them serves them all. */
const lastAsked = new WeakMap<SchoolWeeks, Known>();

/** `lastDay` is counted from 1 January 1970. */
export function sessionWeeksOf({ sessions }: Marks, weeks: SchoolWeeks, lastDay: number): SessionWeeks {
  const known = lastAsked.get(weeks);
  if (known?.sessions === sessions && known.lastDay === lastDay) return known.weeks;
  const after = sessions.findIndex((session) => session >> 1 > lastDay);
  const result = {
    count: after === -1 ? sessions.length : after,
    ordinals: sessions.map((session) => ordinalOfWeek(weeks, weekOfDay(session >> 1))),
  };
  lastAsked.set(weeks, { sessions, lastDay, weeks: result });
  return result;
}
