import type { LegalReport } from '../../app/apiTypes.ts';
import { figure } from '../../parts/amount.ts';

export type LegalCounts = LegalReport['years'][number]['counts'];
type Measure = { key: keyof LegalCounts; name: string; pounds?: true };
export type MeasureGroup = { heading: string; measures: readonly Measure[] };

/** What is counted, in the order of the steps. */
export const measureGroups: readonly MeasureGroup[] = [
  {
    heading: 'Attendance contracts',
    measures: [
      { key: 'contracts', name: 'Agreed' },
      { key: 'contractsKept', name: 'Kept' },
    ],
  },
  {
    heading: 'Notices to improve',
    measures: [
      { key: 'improvements', name: 'Sent' },
      { key: 'improved', name: 'Attendance improved' },
      { key: 'notImproved', name: 'It did not improve' },
    ],
  },
  {
    heading: 'Penalty notices',
    measures: [
      { key: 'noticesRequested', name: 'Asked for' },
      { key: 'noticesDeclined', name: 'Declined by the council' },
      { key: 'noticesIssued', name: 'Issued' },
      { key: 'firstNotices', name: 'First notices' },
      { key: 'secondNotices', name: 'Second notices' },
      { key: 'paidLow', name: 'Paid within 21 days' },
      { key: 'paidFull', name: 'Paid in full' },
      { key: 'unpaid', name: 'Not paid' },
      { key: 'withdrawn', name: 'Withdrawn' },
      { key: 'received', name: 'Received', pounds: true },
    ],
  },
  {
    heading: 'Orders and courts',
    measures: [
      { key: 'supervisionOrders', name: 'Education supervision orders' },
      { key: 'prosecutions', name: 'Prosecutions' },
      { key: 'convictions', name: 'Found guilty' },
      { key: 'parentingOrders', name: 'Parenting orders' },
    ],
  },
];

/** '12', '£1,280'. */
export const measureWords = (counts: LegalCounts, { key, pounds }: Measure): string =>
  pounds ? `£${figure(counts[key])}` : figure(counts[key]);

/** Whether anything at all was counted. */
export const isEmpty = ({ years }: Pick<LegalReport, 'years'>): boolean =>
  years.every(({ counts }) => Object.values(counts).every((count) => count === 0));

/** The report of one school: its own counts by year. */
export function ofSchool({ years, schools }: LegalReport, schoolId: string) {
  return years.flatMap(({ year }) => {
    const found = schools.find((one) => one.id === schoolId && one.year === year);
    return found ? [{ year, counts: found.counts, holiday: found.holiday }] : [];
  });
}

/** Everything, or of one school only what is its own. */
export function finesCsvRows({ years, schools }: LegalReport, schoolId?: string): (string | number)[][] {
  const own = schools.filter(({ id }) => id === schoolId);
  const columns = measureGroups.flatMap(({ heading, measures }) =>
    measures.map((measure) => ({ ...measure, title: `${heading}: ${measure.name}` })),
  );
  const row = (of: string, year: string, counts: LegalCounts) => [
    of,
    year,
    ...columns.map(({ key }) => counts[key]),
  ];
  return [
    ['School', 'Academic year', ...columns.map(({ title, pounds }) => (pounds ? `${title}, £` : title))],
    ...(schoolId === undefined
      ? [
          ...years.map(({ year, counts }) => row('All schools', year, counts)),
          ...years.map(({ year, holiday }) => row('All schools, holidays only', year, holiday)),
          ...schools.map(({ name, year, counts }) => row(name, year, counts)),
        ]
      : [
          ...own.map(({ name, year, counts }) => row(name, year, counts)),
          ...own.map(({ name, year, holiday }) => row(`${name}, holidays only`, year, holiday)),
        ]),
  ];
}
