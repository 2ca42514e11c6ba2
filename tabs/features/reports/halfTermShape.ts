import { attendancePercent } from '../../../src/attendance/band.ts';
import { academicYearName, academicYearOf } from '../../../src/calendar/academicYear.ts';
import type { HalfTermReport } from '../../app/apiTypes.ts';
import { figure } from '../../parts/amount.ts';

type Few = HalfTermReport['plans']['open'];
/** `note`: what the figure is of. */
export type ReportRow = { name: string; value: string; note?: string };
export type ReportSection = { heading: string; rows: readonly ReportRow[] };

export const hiddenWord = 'Hidden';

const few = (name: string, count: Few): ReportRow => ({
  name,
  value: count === 'hidden' ? hiddenWord : figure(count),
});

/** What stands today is there only for the half term that goes on. */
const fewNow = (name: string, count: Few | undefined): ReportRow[] =>
  count === undefined ? [] : [few(name, count)];

const stepNames: Record<string, string> = {
  contract: 'Attendance contracts',
  'notice-to-improve': 'Notices to improve',
  'penalty-notice': 'Penalty notices',
  'supervision-order': 'Education supervision orders',
  prosecution: 'Prosecutions',
  'parenting-order': 'Parenting orders',
};

/** 'Autumn 1, 2026/27'. */
export const termName = ({ name, from }: { name: string; from: string }): string =>
  `${name}, ${academicYearName(academicYearOf(from))}`;

function attendanceRows({ term, year, before }: HalfTermReport['attendance']): ReportRow[] {
  const row = (name: string, counts: typeof term): ReportRow[] =>
    counts === undefined || counts.possible === 0
      ? []
      : [
          {
            name,
            value: `${attendancePercent(counts)}%`,
            note: `${figure(counts.attended)} of ${figure(counts.possible)} possible sessions`,
          },
        ];
  return [
    ...row('This half term', term),
    ...row('The half term before', before),
    ...row('The year so far', year),
  ];
}

/** What the page says, part by part; what there is nothing of is left out. */
export function sectionsOf(report: HalfTermReport): ReportSection[] {
  const { attendance, caseload, plans, severe, checks, actions, legal } = report;
  // Of a half term that is over, plans are counted as they stood on its last day.
  const when = actions.open === undefined ? 'at the end' : 'now';
  const sections: ReportSection[] = [
    { heading: 'Attendance of all pupils', rows: attendanceRows(attendance) },
    {
      heading: 'Pupils who are absent most',
      rows: caseload
        ? [
            few('On the caseload', caseload.pupils),
            few('Persistently absent', caseload.persistent),
            few('Severely absent', caseload.severe),
            ...(caseload.thresholdMet === undefined
              ? []
              : [few('Met the national threshold', caseload.thresholdMet)]),
          ]
        : [],
    },
    {
      heading: 'Severely absent pupils who have',
      rows: severe
        ? [
            few('A plan that is open', severe.withPlan),
            few('A lead practitioner', severe.withLead),
            few('A plan reviewed in time', severe.reviewed),
            few('Been seen in time', severe.seen),
          ]
        : [],
    },
    {
      heading: 'Plans',
      rows: [
        few('Started', plans.started),
        few(`Open ${when}`, plans.open),
        few('Reviewed at the end', plans.reviewed),
        few('Things got better', plans.better),
        few('Things stayed as they were', plans.same),
        few('Things got worse', plans.worse),
        few(`Review overdue ${when}`, plans.overdue),
      ],
    },
    {
      heading: 'Actions and checks',
      rows: [
        few('Actions done', actions.done),
        ...fewNow('Actions open', actions.open),
        ...fewNow('Actions overdue', actions.overdue),
        few('Times a pupil was checked to be safe and well', checks.made),
        ...fewNow('Such checks overdue', checks.overdue),
      ],
    },
    {
      heading: 'Legal steps',
      rows: legal.flatMap(({ step, started, ended }) => [
        few(`${stepNames[step] ?? step}, started`, started),
        few(`${stepNames[step] ?? step}, ended`, ended),
      ]),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

/** Whether a number was too small to be shown. */
export const hidesSome = (sections: readonly ReportSection[]): boolean =>
  sections.some(({ rows }) => rows.some(({ value }) => value === hiddenWord));

/** Why a small number is not shown. */
export const hiddenWords = (smallest: number): string =>
  `Hidden: the number is about 1 to ${figure(smallest - 1)} pupils, or would give such a number away. It could show who is meant, so it is not given here.`;

export function halfTermCsvRows(report: HalfTermReport): string[][] {
  const { school, term, asAt = '' } = report;
  return [
    ['School', 'Half term', 'Up to', 'Part', 'Measure', 'Value', 'Of'],
    ...sectionsOf(report).flatMap(({ heading, rows }) =>
      rows.map(({ name, value, note = '' }) => [
        school.name,
        termName(term),
        asAt,
        heading,
        name,
        value,
        note,
      ]),
    ),
  ];
}
