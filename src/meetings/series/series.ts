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
  /** A draft is seen by officers alone, and has no occurrences. Only a draft can be removed, and it can be brought back. */
  state: 'draft' | 'published' | 'removed';
  /** The dates, as the rule or an addition gives them, that have an occurrence or are about to: no calendar takes one off again. */
  published: readonly string[];
  /** What was decided and is perhaps not done yet: whoever finds it does it. */
  todo?: SeriesTodo;
  changed: RecordChange;
};

/** What an officer types: everything but the exceptions and what becomes of the series. */
export type SeriesContent = Omit<Series, 'id' | 'exceptions' | 'state' | 'published' | 'todo' | 'changed'>;

type Times = Pick<Series, 'startTime' | 'endTime'>;

/** What stands on each occurrence as it stands in the series. */
export const carriedFields = ['title', 'capacity', 'leadMinutes', 'waitlist'] as const;
type CarriedField = (typeof carriedFields)[number];

/** Each part of it can be done again without harm. */
export type SeriesTodo = {
  /** The officer who decided, for those who are told. */
  by: { id: string; name: string; email: string };
  /** When it was decided, an instant: what was moved since stays where it is. */
  at: string;
  /** Dates whose occurrences are to be there. */
  add: readonly string[];
  /** Dates whose occurrences are to be cancelled or moved as the exception says. */
  decide: readonly string[];
  /** What is to be carried over to every occurrence still to come. */
  carry: readonly CarriedField[];
  /** Occurrences that are still at one of these times are to be at those of the series. */
  timesWere: readonly Times[];
};

/** The occurrence of a date that the rule gives: the same however often the series is published. */
export const occurrenceIdOn = (seriesId: string, date: string): string => `${seriesId}-${date}`;
