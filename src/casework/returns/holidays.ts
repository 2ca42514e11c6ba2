import { dateOfSession, type Marks, noMark } from '../../attendance/marks.ts';
import { attending } from '../../attendance/pupil/codeSets.ts';
import { holiday } from './absenceCodes.ts';
import { sessionRuns } from './sessionRuns.ts';

/** A holiday that the school did not grant. Dates are ISO. */
export type Holiday = {
  from: string;
  to: string;
  sessions: number;
  /** The first day on which the pupil attended again; absent where they have not. */
  returnedOn?: string;
};

/** Sessions in a row with G, in order. */
export function holidaysOf(marks: Marks, asAt: string): readonly Holiday[] {
  return sessionRuns(marks, holiday, asAt).map(({ from, to, sessions }) => {
    const back = marks.sessions.findIndex(
      (session, i) => session > to && attending[marks.codes[i] ?? noMark] === 1,
    );
    const returned = marks.sessions[back];
    const returnedOn = returned === undefined ? undefined : dateOfSession(returned);
    return {
      ...{ from: dateOfSession(from), to: dateOfSession(to), sessions },
      ...(returnedOn !== undefined && returnedOn <= asAt && { returnedOn }),
    };
  });
}
