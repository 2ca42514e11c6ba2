/** The reports, in the order of the bar. */
export const reportParts = {
  'half-term': { name: 'Half term' },
  impact: { name: 'Since a meeting' },
  fines: { name: 'Fines and outcomes' },
} as const;

export type ReportPart = keyof typeof reportParts;
export const reportNames = Object.keys(reportParts) as readonly ReportPart[];

/** The report that an address names; the first where it names none, undefined where there is none of that name. */
export const reportOf = (part: string | undefined): ReportPart | undefined =>
  part === undefined ? 'half-term' : reportNames.find((name) => name === part);

/** '/schools/s-1/reports/impact'; of all schools '/reports/fines'. */
export const reportPath = (part: ReportPart, schoolId?: string): string =>
  schoolId === undefined ? `/reports/${part}` : `/schools/${schoolId}/reports/${part}`;
