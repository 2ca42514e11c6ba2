import { attendanceCodes } from '../../../attendance/attendanceCode.ts';
import { missed, seen } from '../../../attendance/pupil/codeSets.ts';
import { addDays } from '../../../calendar/plainDate.ts';
import type { CaseloadPupil, MarkCalendar } from '../../caseloadPupil.ts';

/** What the marks of a pupil say about when they were there. Dates are ISO. */
export type Presence = {
  /** The last day on which the register has them as seen; absent: never. */
  seenOn?: string;
  /** The first of the later days on which they were absent; absent: they are coming in, as far as the register says. */
  absentSince?: string;
};

const isSeen = 1;
const isMissed = 2;
const meanings = new Map(
  attendanceCodes.map(({ code }, number) => [
    code,
    seen[number] === 1 ? isSeen : missed[number] === 1 ? isMissed : 0,
  ]),
);
/** Of the codes of one letter, by the number of that letter: most marks are such. */
const meaningOfLetter = Uint8Array.from(
  { length: 128 },
  (_, letter) => meanings.get(String.fromCharCode(letter)) ?? 0,
);
const space = 32;

function spacesIn(marks: string): number {
  let spaces = 0;
  for (let i = 0; i < marks.length; i += 1) if (marks.charCodeAt(i) === space) spaces += 1;
  return spaces;
}

/** Reads from the end, because most pupils were there not long ago; letter by letter, because there are 20,000 of them. */
function presenceIn({ from, marks }: MarkCalendar): Presence {
  let absentDay: number | undefined;
  let nextAbsentDay: number | undefined;
  let session = spacesIn(marks);
  for (let end = marks.length; end > 0; session -= 1) {
    const isLetter = end === 1 || marks.charCodeAt(end - 2) === space;
    const start = isLetter ? end - 1 : marks.lastIndexOf(' ', end - 1) + 1;
    const meaning = isLetter
      ? meaningOfLetter[marks.charCodeAt(start)]
      : meanings.get(marks.slice(start, end));
    const day = session >> 1;
    if (meaning === isSeen) {
      // Whoever goes home at midday has been seen on that day.
      const since = absentDay === day ? nextAbsentDay : absentDay;
      return {
        seenOn: addDays(from, day),
        ...(since !== undefined && { absentSince: addDays(from, since) }),
      };
    }
    if (meaning === isMissed && absentDay !== day) [absentDay, nextAbsentDay] = [day, absentDay];
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
