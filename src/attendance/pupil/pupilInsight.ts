import type { Weekday } from '../../calendar/plainDate.ts';
import type { HalfDay } from '../marks.ts';

type Counts = { possible: number; attended: number };

/** A mark as a person would point at it. */
export type MarkedSession = { date: string; half: HalfDay; code: string };

/** The national threshold with everything it rests on. Dates are ISO; a window runs from a Monday to a Sunday. */
export type ThresholdInsight = {
  metOn?: string;
  windowFrom: string;
  windowTo: string;
  /** School weeks in the window: ten, or fewer at the start of a register. */
  weeks: number;
  /** The unauthorised sessions in the window, in order. */
  sessions: readonly MarkedSession[];
  /** How many more in this window would reach ten; 0 where it holds ten. */
  needed: number;
  /**
   * When the oldest of them no longer count: the next school week, `inWeeks` school weeks from the window's last, leaves
   * that many (`count`) behind. Empty window: absent. `monday` where the school's calendar reaches that far.
   */
  oldestLeave?: { count: number; inWeeks: number; monday?: string };
};

/** How many sessions in a row without an absence it takes to be above a share of attendance. */
export type Recovery = {
  above: 90 | 50;
  /** 0: above it already. */
  sessions: number;
  /** Sessions left in the school year; undefined where the calendar does not say. */
  left?: number;
};

/** Everything that a pupil's marks say beyond their sums, each with what it was counted from. As at the register's last date. */
export type PupilInsight = {
  /** Learning missed: sessions, in school days (a session is half of one) and weeks of five. */
  missed: { sessions: number; days: number; weeks: number; restDays: number };
  /** The last four school weeks against all that came before them. */
  recent: { from: string; now: Counts; before: Counts };
  /**
   * Monday to Friday, morning and afternoon: sessions that were possible and missed. Days of a weekend follow where a
   * session was possible on them.
   */
  pattern: readonly { weekday: Weekday; half: HalfDay; possible: number; missed: number }[];
  /** N marks that still stand, the oldest first, with the school days since. More than five: overdue. */
  unexplained: readonly (MarkedSession & { schoolDays: number })[];
  /** The last session at which the pupil was seen: attending, or late after the register closed. Undefined: never. */
  lastSeen?: MarkedSession & { schoolDays: number; offSite: boolean };
  /** Undefined where the register holds no school week. */
  threshold?: ThresholdInsight;
  recovery: readonly Recovery[];
  /** By half term, in order: 'Autumn 1' ... */
  halfTerms: readonly ({ name: string; from: string; to: string } & Counts)[];
};
