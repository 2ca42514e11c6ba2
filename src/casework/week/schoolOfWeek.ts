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

/** A Targeting Support Meeting, as far as a week wants it. Days are ISO. */
export type MeetingOfWeek = {
  id: string;
  schoolId: string;
  state: 'offered' | 'booked' | 'held' | 'agreed' | 'cancelled' | 'no-show';
  /** A wall time; absent while no time was picked. */
  startsAt?: string;
  /** The school has said that none of the times suits it, or one was no longer free. */
  hasReply: boolean;
  /** When the school is asked for its data. */
  askedOn?: string;
  hasAnswer: boolean;
  /** The sides that have agreed its minutes. */
  agreed: readonly ('school' | 'council')[];
  /** For the whole school, those that are not done. */
  actions: readonly { id: string; what: string; owner: string; dueOn: string }[];
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
  meetings?: readonly MeetingOfWeek[];
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
