/**
 * A session is a half-day of a register. Its number is twice the days since 1 January 1970, plus one for
 * the afternoon: sessions sort and subtract as integers, and a year of marks stays small.
 */
export type SessionNumber = number;

/** A pupil's marks in session order, one entry a session: `codes[i]` is the code number of `sessions[i]`. */
export type Marks = { sessions: Int32Array; codes: Uint8Array };

/** A pupil as a register names them, with their marks. Only the UPN is always there. */
export type RegisterPupil = {
  upn: string;
  surname?: string;
  forename?: string;
  /** As the DfE writes it: 'R', '1' to '13', 'N1'... */
  yearGroup?: string;
  marks: Marks;
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
