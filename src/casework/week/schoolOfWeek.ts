import type { Role } from '../../access/person.ts';
import type { BandReading } from '../../attendance/band.ts';
import type { SchoolTime } from '../../attendance/pupil/schoolTime.ts';
import type { SchoolCalendar } from '../../calendar/schoolCalendar.ts';
import type { Entry } from '../cases/entry.ts';
import type { PupilCase } from '../cases/pupilCase.ts';
import type { CouncilSettings } from '../council/councilSettings.ts';
import type { LedgerNotice } from '../legal/ledger.ts';
import type { ListedPupil } from '../listedPupils.ts';
import type { SentReturn } from '../returns/sentReturns.ts';
import type { School } from '../school.ts';
import type { WeekItem } from './weekItem.ts';

/** A pupil of whom something is known, with everything that is written down about them and stands. */
export type PupilOfWeek = ListedPupil & { entries: readonly Entry[] };

/** A request for a Targeting Support Meeting, as far as a week wants it. */
export type TsmOfWeek = {
  id: string;
  schoolId: string;
  state: 'asked' | 'agreed' | 'declined' | 'withdrawn' | 'held';
  /** An instant, ISO with Z. */
  askedAt: string;
  /** The day that was agreed, ISO. */
  on?: string;
};

/** Everything of a school that a week is made from. */
export type SchoolOfWeek = {
  school: School;
  pupils: readonly PupilOfWeek[];
  cases: readonly PupilCase[];
  /** Set by the school or its council. */
  calendar: SchoolCalendar | undefined;
  /** Of the register that stands; absent without one, or where it holds sums only. */
  time?: SchoolTime;
  /** The penalty notices about its pupils. */
  notices: readonly LedgerNotice[];
  tsms: readonly TsmOfWeek[];
  /** Returns that somebody said were sent. */
  sent: readonly SentReturn[];
};

export type WeekContext = {
  /** ISO, in London. */
  today: string;
  role: Role;
  measures: CouncilSettings['measures'];
  bandReading: BandReading;
};

/** What one kind of thing to do comes to at a school, in any order. */
export type ItemsOf = (school: SchoolOfWeek, context: WeekContext) => readonly WeekItem[];
