import type { Weekday } from '../../calendar/plainDate.ts';
import type { RecordChange } from '../../records/recordVersion.ts';
import type { OccurrenceKind } from '../occurrence.ts';

/** Which days a series falls on: every second week, or once a term in its n-th school week. Monday is 1. */
export type SeriesRule =
  | { every: 'fortnight'; weekday: Weekday }
  | { every: 'term'; schoolWeek: number; weekday: Weekday };

/** What an officer has decided about one date of a series. `date` (ISO) is the one that the rule gives. */
export type SeriesException =
  | { date: string; what: 'skip'; reason: string }
  /** `to`: another day, at the times of the series where none are given. */
  | { date: string; what: 'move'; to: string; startTime?: string; endTime?: string; reason: string }
  /** A date that the rule does not give, or skips. */
  | { date: string; what: 'add'; reason: string };

/** A run of drop-ins or forums. Dates are ISO, times local wall time in Europe/London: '15:30'. */
export type Series = {
  id: string;
  kind: OccurrenceKind;
  /** Of each of its occurrences, as the calendar shows it. */
  title: string;
  from: string;
  to: string;
  rule: SeriesRule;
  startTime: string;
  endTime: string;
  /** How many schools can book each. */
  capacity: number;
  /** Nobody books in so many minutes before the start. */
  leadMinutes: number;
  /** So many minutes before and after are kept free of other occurrences. */
  bufferMinutes: number;
  waitlist: boolean;
  exceptions: readonly SeriesException[];
  /** A draft is seen by officers alone, and has no occurrences. */
  state: 'draft' | 'published';
  changed: RecordChange;
};

/** The occurrence of a date that the rule gives: the same however often the series is published. */
export const occurrenceIdOn = (seriesId: string, date: string): string => `${seriesId}-${date}`;
