import type { z } from '@hono/zod-openapi';
import type { School } from '../../casework/school.ts';
import type { MeetingNumbers } from '../../meetings/occurrences/readNumbers.ts';
import type { Series } from '../../meetings/series/series.ts';
import type { meetingNumbers } from '../contract/occurrencePages.ts';

const kinds = { 'drop-in': 'Drop-ins', forum: 'Forums' } as const;

/** The numbers with the names of series and schools. */
export function meetingNumbersView(
  { year, years, rows, topics, schools }: MeetingNumbers,
  names: { series: readonly Series[]; schools: readonly School[] },
): z.infer<typeof meetingNumbers> {
  const seriesName = (id: string) => names.series.find((one) => one.id === id)?.title;
  const schoolName = (id: string) => names.schools.find((one) => one.id === id)?.name ?? '';
  return {
    year,
    years: [...years],
    rows: rows.map((row) => ({ ...row, title: seriesName(row.seriesId) ?? kinds[row.kind] })),
    topics: topics.map((topic) => ({ ...topic })),
    schools: schools
      .map((school) => ({ ...school, name: schoolName(school.schoolId) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  };
}
