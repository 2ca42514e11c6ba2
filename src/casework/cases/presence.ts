import { codeNumber } from '../../attendance/attendanceCode.ts';
import { missed, seen } from '../../attendance/pupil/codeSets.ts';
import { addDays } from '../../calendar/plainDate.ts';
import type { CaseloadPupil, MarkCalendar } from '../caseloadPupil.ts';

/** What the marks of a pupil say about when they were there. Dates are ISO. */
export type Presence = {
  /** The last day on which the register has them as seen; absent: never. */
  seenOn?: string;
  /** The first of the later days on which they were absent; absent: they are coming in, as far as the register says. */
  absentSince?: string;
};

const isIn = (set: Uint8Array, token: string) => set[codeNumber(token) ?? 255] === 1;

/** Reads from the end, because most pupils were there not long ago. */
function presenceIn({ from, marks }: MarkCalendar): Presence {
  if (marks === '') return {};
  let session = 0;
  for (let i = marks.indexOf(' '); i >= 0; i = marks.indexOf(' ', i + 1)) session += 1;
  let absentDay: number | undefined;
  let nextAbsentDay: number | undefined;
  for (let end = marks.length; end > 0; session -= 1) {
    const start = marks.lastIndexOf(' ', end - 1) + 1;
    const token = marks.slice(start, end);
    const day = session >> 1;
    if (isIn(seen, token)) {
      // Whoever goes home at midday has been seen on that day.
      const since = absentDay === day ? nextAbsentDay : absentDay;
      return {
        seenOn: addDays(from, day),
        ...(since !== undefined && { absentSince: addDays(from, since) }),
      };
    }
    if (isIn(missed, token) && absentDay !== day) [absentDay, nextAbsentDay] = [day, absentDay];
    end = start - 1;
  }
  return absentDay === undefined ? {} : { absentSince: addDays(from, absentDay) };
}

const known = new WeakMap<CaseloadPupil, Presence>();

/** Read once for each row: a row is never changed, only put in another's place. */
export function presenceOf(row: CaseloadPupil): Presence {
  const presence = known.get(row) ?? presenceIn(row.calendar);
  known.set(row, presence);
  return presence;
}
