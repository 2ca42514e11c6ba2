import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import type { LegalReport } from '../../app/apiTypes.ts';
import { useMe } from '../../app/MeContext.ts';
import { A4Paper } from '../../parts/A4Paper.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { classList } from '../../parts/classList.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { NotedCsv } from '../../parts/NotedCsv.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import stacked from '../../parts/stacked.module.css';
import { todayHere } from '../../parts/today.ts';
import { useNotedPrint } from '../../parts/useNotedPrint.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { fileName } from './fileName.ts';
import { finesCsvRows, isEmpty, ofSchool } from './finesShape.ts';
import { reportPath } from './reportParts.ts';
import styles from './reports.module.css';
import { useFines } from './useReports.ts';
import { YearTable } from './YearTable.tsx';

/** Fines and what became of them, by academic year. */
export function FinesPanel({ schoolId }: { schoolId: string | undefined }) {
  const fines = useFines();
  if (fines.data)
    return schoolId === undefined ? (
      <Loaded report={fines.data} />
    ) : (
      <OneSchool report={fines.data} schoolId={schoolId} />
    );
  if (fines.error) return <ProblemPanel error={fines.error} retry={() => void fines.refetch()} />;
  return <Waiting what="the report" lines={8} />;
}

function Loaded({ report }: { report: LegalReport }) {
  const { years, wholeCouncil } = report;
  useNotedPrint({ subject: 'report' });
  if (isEmpty(report))
    return (
      <EmptyState heading="No legal steps yet">
        <p>Steps appear here once they are written down on a pupil’s page, under Legal.</p>
      </EmptyState>
    );
  return (
    <section className="stack" aria-labelledby="fines-report">
      <A4Paper />
      <h2 id="fines-report">{wholeCouncil ? 'The whole council' : 'Your schools'}</h2>
      <div className="row not-printed">
        <Button appearance="subtle" icon={<PrintRegular />} onClick={() => print()}>
          Print
        </Button>
        <NotedCsv
          note={{ subject: 'report' }}
          fileName={`fines-and-outcomes-${todayHere()}.csv`}
          rows={() => finesCsvRows(report)}
        />
      </div>
      <YearTables years={years} />
      <BySchool report={report} />
      <HowCounted wholeCouncil={wholeCouncil} />
    </section>
  );
}

function YearTables({ years }: Pick<LegalReport, 'years'>) {
  return (
    <div className={styles.both}>
      <YearTable caption="By academic year" years={years} />
      <YearTable
        caption="Of these, for a holiday in term time"
        years={years.map(({ year, holiday }) => ({ year, counts: holiday }))}
        only={['Penalty notices']}
      />
    </div>
  );
}

function HowCounted({ wholeCouncil }: Pick<LegalReport, 'wholeCouncil'>) {
  return (
    <p className="quiet prose">
      A request counts in the year in which it was made, and a refusal in the year in which it was declined.
      What became of a notice counts in the year in which it was issued, so that the numbers of a year add up.
      Contracts count with what came of them in the year in which they were agreed, notices to improve in the
      year in which they were sent, orders in the year in which they were made, and prosecutions in the year
      of the day in court. Whether a notice was the first or the second is by parent and child, over 3 years.
      {wholeCouncil
        ? ' '
        : ' Notices at schools that you do not see are not known here: a first may be a second. '}
      A notice that is put down as issued elsewhere is not counted, though it can make another a second.
    </p>
  );
}

/** A school by itself: the same numbers, of its own pupils. */
function OneSchool({ report, schoolId }: { report: LegalReport; schoolId: string }) {
  const { schools } = useMe();
  const years = ofSchool(report, schoolId);
  const name = schools.find(({ id }) => id === schoolId)?.name ?? '';
  const note = { subject: 'report', schoolId } as const;
  useNotedPrint(note);
  return (
    <section className="stack" aria-labelledby="fines-report">
      <A4Paper />
      <h2 id="fines-report">{name}: fines and outcomes</h2>
      {years.length === 0 ? (
        <EmptyState heading="No legal steps yet">
          <p>Steps appear here once they are written down on a pupil’s page, under Legal.</p>
        </EmptyState>
      ) : (
        <>
          <div className="row not-printed">
            <Button appearance="subtle" icon={<PrintRegular />} onClick={() => print()}>
              Print
            </Button>
            <NotedCsv
              note={note}
              fileName={fileName('fines-and-outcomes', name, todayHere())}
              rows={() => finesCsvRows(report, schoolId)}
            />
          </div>
          <YearTables years={years} />
          <HowCounted wholeCouncil={report.wholeCouncil} />
        </>
      )}
      {schools.length > 1 ? (
        <p className="not-printed">
          <PageLink to={reportPath('fines')}>Fines and outcomes of all your schools</PageLink>
        </p>
      ) : null}
    </section>
  );
}

function BySchool({ report: { years, schools } }: { report: LegalReport }) {
  const [chosen, setChosen] = useState(years[0]?.year ?? '');
  const shown = schools.filter(({ year }) => year === chosen);
  return (
    <>
      <div className="row">
        <h3>By school</h3>
        <Choice
          label="Academic year"
          value={chosen}
          options={years.map(({ year }) => ({ value: year, label: year }))}
          onChange={setChosen}
        />
      </div>
      {shown.length === 0 ? (
        <p>No school has a legal step in {chosen}.</p>
      ) : (
        <table className={classList('table', 'number', stacked.stacked, styles.schools)}>
          <caption className="unseen">Fines and outcomes by school in {chosen}</caption>
          <thead>
            <tr>
              <th scope="col">School</th>
              <th scope="col">Notices to improve</th>
              <th scope="col">Penalty notices issued</th>
              <th scope="col">Paid</th>
              <th scope="col">Not paid</th>
              <th scope="col">Withdrawn</th>
              <th scope="col">Prosecutions</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, name, counts }) => (
              <tr key={id}>
                <th scope="row">
                  <PageLink to={reportPath('fines', id)}>{name}</PageLink>
                </th>
                <td data-label="To improve">{counts.improvements}</td>
                <td data-label="Issued">{counts.noticesIssued}</td>
                <td data-label="Paid">{counts.paidLow + counts.paidFull}</td>
                <td data-label="Not paid">{counts.unpaid}</td>
                <td data-label="Withdrawn">{counts.withdrawn}</td>
                <td data-label="Prosecutions">{counts.prosecutions}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
