/**
 * A session is a half-day of a register. Its number is twice the days since 1 January 1970, plus one for
 * the afternoon: sessions sort and subtract as integers, and a year of marks stays small.
 */
export type SessionNumber = number;

/**
 * A pupil's marks in session order: `codes[i]` is the code number of `sessions[i]`, or `noMark`. The pupils of a register
 * share one array of sessions, so that a council's year fits in memory.
 */
export type Marks = { sessions: Int32Array; codes: Uint8Array };

/** Stands for a session at which a pupil has no mark. No code has this number. */
export const noMark = 255;

/** Sums over sessions, as a file gives them that holds no marks by date. */
export type PupilCounts = {
  possible: number;
  attended: number;
  authorised: number;
  unauthorised: number;
  /** How often each code was used; undefined where the file gives sums by category only. */
  byCode?: Readonly<Record<string, number>>;
  lateBefore?: number;
  lateAfter?: number;
  /** Within attended: at an approved educational activity, where the file gives it by itself. */
  offSite?: number;
};

/** What a register may say about a pupil beside their marks. Undefined where the file does not say it. */
export type PupilDetails = {
  upn: string;
  surname?: string;
  forename?: string;
  /** As the DfE writes it: 'R', '1' to '13', 'N1'... */
  yearGroup?: string;
  registrationGroup?: string;
  /** ISO. */
  birthDate?: string;
  sex?: 'female' | 'male';
  /** N: none, K: SEN support, E: education, health and care plan. */
  sen?: 'N' | 'K' | 'E';
  freeMeals?: boolean;
  /** Looked after by a council. */
  inCare?: boolean;
  socialWorker?: boolean;
  /** ISO: when they joined and left this school. */
  entryDate?: string;
  leavingDate?: string;
};

/** A pupil as a register names them, with their marks, or with counts where it holds no marks by date. */
export type RegisterPupil = PupilDetails & {
  /** Empty where there are counts. */
  marks: Marks;
  counts?: PupilCounts;
  /** Attendance in per cent as the file itself gives it: 92.3. */
  saidPercent?: number;
};

export type HalfDay = 'AM' | 'PM';

const dayMilliseconds = 86_400_000;

export function sessionNumber(isoDate: string, half: HalfDay): SessionNumber {
  return (Date.parse(`${isoDate}T00:00:00Z`) / dayMilliseconds) * 2 + (half === 'PM' ? 1 : 0);
}

export function dateOfSession(session: SessionNumber): string {
  return new Date((session >> 1) * dayMilliseconds).toISOString().slice(0, 10);
}

export function halfOfSession(session: SessionNumber): HalfDay {
  return session & 1 ? 'PM' : 'AM';
}
