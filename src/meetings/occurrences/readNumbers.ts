import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { academicYearOf } from '../../calendar/academicYear.ts';
import { seasonOf } from '../../calendar/files/termNames.ts';
import type { Term } from '../../calendar/schoolCalendar.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
import { wholeTerms } from '../../calendar/wholeTerms.ts';
import type { MeetingPorts } from '../meetingPorts.ts';
import { isOver } from '../places.ts';
import { inOrder } from '../upcoming.ts';
import { countMeetings, type MeetingCounts } from './countMeetings.ts';

type Ports = Pick<MeetingPorts, 'occurrences' | 'now'> & {
  schools: { all(): Promise<readonly { id: string; name: string }[]> };
  /** The council's half terms, as far as they are known. */
  terms(): Promise<readonly Term[]>;
};

export type MeetingNumbers = MeetingCounts & {
  year: number;
  /** The academic years with a date that is over, the newest first, and the one that was asked for. */
  years: readonly number[];
};

/** The numbers of one academic year (2026 for 2026/27), of dates that are over. Throws `not_allowed`. */
export async function readNumbers(
  officer: Person,
  asked: { year?: number | undefined; kind?: 'drop-in' | 'forum' | undefined },
  ports: Ports,
): Promise<MeetingNumbers> {
  requireMay(officer, 'meeting-numbers:read');
  const wallTime = wallTimeOf(ports.now());
  const [all, schools, terms] = await Promise.all([
    ports.occurrences.all(),
    ports.schools.all(),
    ports.terms(),
  ]);
  const over = all.filter((occurrence) => isOver(occurrence, wallTime)).sort(inOrder);
  const yearOf = ({ startsAt }: { startsAt: string }) => academicYearOf(startsAt.slice(0, 10));
  const last = over.at(-1);
  // In the summer holidays, and until the first date of a year, the year before is what there is to count.
  const year = asked.year ?? (last ? yearOf(last) : academicYearOf(wallTime.slice(0, 10)));
  const occurrences = over.filter(
    (one) => yearOf(one) === year && (asked.kind === undefined || one.kind === asked.kind),
  );
  // The half-term holiday is of the term around it.
  const whole = wholeTerms({ terms });
  const counts = countMeetings({
    occurrences,
    termOf: (date) => {
      const term = whole.find(({ from, to }) => date >= from && date <= to);
      return term ? seasonOf(term.from) : '';
    },
    schoolIds: schools.map(({ id }) => id),
  });
  const years = [...new Set([year, ...over.map(yearOf)])].sort((a, b) => b - a);
  return { ...counts, year, years };
}
