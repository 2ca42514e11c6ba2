import { Button, Field, Input } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import { attendancePercent } from '../../../src/attendance/band.ts';
import { isPlainDate } from '../../../src/calendar/plainDate.ts';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { ImpactReport } from '../../app/apiTypes.ts';
import { amount } from '../../parts/amount.ts';
import { classList } from '../../parts/classList.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { NotedCsv } from '../../parts/NotedCsv.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import stacked from '../../parts/stacked.module.css';
import { useNotedPrint } from '../../parts/useNotedPrint.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { fileName } from './fileName.ts';
import { impactCsvRows, impactWords, tallyWords } from './impactShape.ts';
import styles from './reports.module.css';
import { useImpact } from './useReports.ts';

/** What became of pupils since a meeting about them, at 30 and at 60 sessions. */
export function ImpactPanel({ schoolId }: { schoolId: string }) {
  const [typed, setTyped] = useState<string>();
  // A date that is being typed is no date yet.
  const since = useLastOf(typed !== undefined && isPlainDate(typed) && typed > '2000' ? typed : undefined);
  const report = useImpact(schoolId, since);
  return (
    <>
      <div className="row not-printed">
        <Field label="Since the meeting on" hint="Any day can be chosen.">
          <Input type="date" value={typed ?? ''} onChange={(_, { value }) => setTyped(value)} />
        </Field>
      </div>
      {since === undefined ? (
        <EmptyState heading="When was the meeting?">
          <p>Give the day of the meeting. Attendance up to it is compared with attendance after it.</p>
        </EmptyState>
      ) : report.data ? (
        <Loaded report={report.data} />
      ) : report.error ? (
        <ProblemPanel error={report.error} retry={() => void report.refetch()} />
      ) : (
        <Waiting what="the report" lines={8} />
      )}
    </>
  );
}

/** The last date that was one: while another is being typed, its report stays. */
function useLastOf(date: string | undefined): string | undefined {
  const [last, setLast] = useState(date);
  if (date !== undefined && date !== last) setLast(date);
  return date ?? last;
}

function Loaded({ report }: { report: ImpactReport }) {
  const { school, since, asAt, pupils } = report;
  useNotedPrint({ subject: 'report', schoolId: school.id, count: pupils.length });
  if (asAt === undefined)
    return (
      <EmptyState heading="No register yet">
        <p>What became of pupils is counted from the school’s register. None has been saved.</p>
        <p>
          <PageLink to={`/registers/${school.id}`} className="action">
            Add a register
          </PageLink>
        </p>
      </EmptyState>
    );
  if (pupils.length === 0)
    return (
      <EmptyState heading="Nobody to compare">
        <p>
          The register up to {ukDate(asAt)} has no pupil of the caseload with sessions both before and after{' '}
          {ukDate(since)}.
        </p>
      </EmptyState>
    );
  return (
    <section className="stack" aria-labelledby="impact-report">
      <h2 id="impact-report">
        {school.name}: since {ukDate(since)}
      </h2>
      <p>Figures from the register up to {ukDate(asAt)}.</p>
      <ul>
        {([30, 60] as const).map((mark) => (
          <li key={mark}>{tallyWords(pupils, mark)}</li>
        ))}
      </ul>
      <div className="row not-printed">
        <Button appearance="subtle" icon={<PrintRegular />} onClick={() => print()}>
          Print
        </Button>
        <NotedCsv
          note={{ subject: 'report', schoolId: school.id, count: pupils.length }}
          fileName={fileName('since-meeting', school.name, since)}
          rows={() => impactCsvRows(report)}
        />
      </div>
      <ImpactTable report={report} />
      <p className="quiet prose">
        Before: from the start of the register to the day of the meeting, that day included. After: the first
        30 and the first 60 sessions that were possible for the pupil after that day. A change so soon after a
        meeting may have other causes.
      </p>
    </section>
  );
}

function ImpactTable({ report: { pupils } }: { report: ImpactReport }) {
  return (
    <table className={classList('table', 'number', stacked.stacked)}>
      <caption className="unseen">Each pupil before the meeting and after it</caption>
      <thead>
        <tr>
          <th scope="col">Pupil</th>
          <th scope="col">Before</th>
          <th scope="col">After 30 sessions</th>
          <th scope="col">After 60 sessions</th>
          <th scope="col">So far</th>
          <th scope="col">Actions</th>
        </tr>
      </thead>
      <tbody>
        {pupils.map((one) => (
          <tr key={one.pupil.id}>
            <th scope="row">
              <PageLink to={`/pupils/${one.pupil.id}`}>{one.pupil.name}</PageLink>
              {one.pupil.yearGroup ? <span className={styles.note}>Year {one.pupil.yearGroup}</span> : null}
            </th>
            <td data-label="Before">
              {one.before.possible === 0 ? 'Not known' : `${attendancePercent(one.before)}%`}
            </td>
            <td data-label="After 30">{impactWords(one, one.at30)}</td>
            <td data-label="After 60">{impactWords(one, one.at60)}</td>
            <td data-label="So far">
              {one.soFar.possible === 0
                ? 'No sessions yet'
                : `${attendancePercent(one.soFar)}% of ${amount(one.soFar.possible, 'session')}`}
            </td>
            <td data-label="Actions">
              {one.actionsDone} done, {one.actionsOpen} open
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
