import type { z } from '@hono/zod-openapi';
import type { HalfTermReport } from '../../casework/reports/readHalfTermReport.ts';
import type { ImpactReport } from '../../casework/reports/readImpact.ts';
import type { LegalReport } from '../../casework/reports/readLegalReport.ts';
import type { halfTermReport, impactReport, legalReport } from '../contract/reports.ts';

export function halfTermView(report: HalfTermReport, smallest: number): z.infer<typeof halfTermReport> {
  const { school, term, terms, asAt, attendance, done, open, listed } = report;
  return {
    ...{ school, term, smallest, attendance },
    terms: [...terms],
    ...(asAt !== undefined && { asAt }),
    plans: done.plans,
    checks: { made: done.checksMade, ...(open && { overdue: open.checksOverdue }) },
    actions: {
      done: done.actionsDone,
      ...(open && { open: open.actionsOpen, overdue: open.actionsOverdue }),
    },
    legal: [...done.legal],
    ...listed,
  };
}

export const impactView = ({ pupils, ...report }: ImpactReport): z.infer<typeof impactReport> => ({
  ...report,
  pupils: pupils.map(({ pupil: { id, forename, surname, yearGroup }, ...rest }) => ({
    pupil: { id, name: `${forename} ${surname}`.trim(), yearGroup },
    ...rest,
  })),
});

export const legalReportView = (report: LegalReport): z.infer<typeof legalReport> => ({
  ...report,
  years: [...report.years],
  schools: [...report.schools],
});
