import { requireMay } from '../../access/may.ts';
import type { Person } from '../../access/person.ts';
import { academicYearOf } from '../../calendar/academicYear.ts';
import type { Term } from '../../calendar/schoolCalendar.ts';
import { wallTimeOf } from '../../calendar/wallTime.ts';
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
  const counts = countMeetings({
    occurrences,
    termOf: (date) => termName(date, terms),
    schoolIds: schools.map(({ id }) => id),
  });
  const years = [...new Set([year, ...over.map(yearOf)])].sort((a, b) => b - a);
  return { ...counts, year, years };
}

/** 'Autumn 1' and 'Autumn 2' are one term, with the half-term holiday between. */
function termName(date: string, halves: readonly Term[]): string {
  const year = academicYearOf(date);
  const spans = new Map<string, { from: string; to: string }>();
  for (const { name, from, to } of halves) {
    if (academicYearOf(from) !== year) continue;
    const term = name.replace(/ \d$/, '');
    const known = spans.get(term) ?? { from, to };
    spans.set(term, { from: from < known.from ? from : known.from, to: to > known.to ? to : known.to });
  }
  return [...spans].find(([, { from, to }]) => date >= from && date <= to)?.[0] ?? '';
}
