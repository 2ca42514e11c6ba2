import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { HalfTermReport } from '../../app/apiTypes.ts';
import { A4Paper } from '../../parts/A4Paper.tsx';
import { Choice } from '../../parts/Choice.tsx';
import { halfTermDates } from '../../parts/halfTermDates.ts';
import { NotedCsv } from '../../parts/NotedCsv.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { useNotedPrint } from '../../parts/useNotedPrint.ts';
import { Waiting } from '../../parts/Waiting.tsx';
import { fileName } from './fileName.ts';
import { halfTermCsvRows, hiddenWords, hidesSome, sectionsOf, termName } from './halfTermShape.ts';
import styles from './reports.module.css';
import { useHalfTerm } from './useReports.ts';

/** One page about a half term, for governors: no pupil can be told from it. */
export function HalfTermPanel({ schoolId }: { schoolId: string }) {
  const [from, setFrom] = useState<string>();
  const report = useHalfTerm(schoolId, from);
  if (report.data) return <Loaded report={report.data} onChoose={setFrom} />;
  if (report.error) return <ProblemPanel error={report.error} retry={() => void report.refetch()} />;
  return <Waiting what="the report" lines={8} />;
}

type Props = { report: HalfTermReport; onChoose(from: string): void };

function Loaded({ report, onChoose }: Props) {
  const { school, term, terms, asAt, smallest } = report;
  const sections = sectionsOf(report);
  useNotedPrint({ subject: 'report', schoolId: school.id });
  return (
    <>
      <A4Paper />
      <div className="row not-printed">
        {terms.length > 1 ? (
          <Choice
            label="Half term"
            value={term.from}
            options={terms.map((one) => ({ value: one.from, label: termName(one) }))}
            onChange={onChoose}
          />
        ) : null}
        <Button appearance="subtle" icon={<PrintRegular />} onClick={() => print()}>
          Print
        </Button>
        <NotedCsv
          note={{ subject: 'report', schoolId: school.id }}
          fileName={fileName('half-term', school.name, term.from)}
          rows={() => halfTermCsvRows(report)}
        />
      </div>
      <section className={styles.paper} aria-labelledby="half-term-report">
        <h2 id="half-term-report">
          {school.name}: attendance in {termName(term)}
        </h2>
        <p>
          {asAt === undefined
            ? `${ukDate(term.from)} to ${ukDate(term.to)}. No register has been saved yet, so there are no figures of attendance.`
            : `${halfTermDates(term, asAt)}. Figures from the register up to ${ukDate(asAt)}.`}
          {asAt === undefined ? (
            <span className="not-printed">
              {' '}
              <PageLink to={`/registers/${school.id}`}>Add a register</PageLink>
            </span>
          ) : null}
        </p>
        <div className={styles.sections}>
          {sections.map(({ heading, rows }) => (
            <table key={heading} className={`table number ${styles.block}`}>
              <caption>{heading}</caption>
              <tbody>
                {rows.map(({ name, value, note }) => (
                  <tr key={name}>
                    <th scope="row">
                      {name}
                      {note ? <span className={styles.note}>{note}</span> : null}
                    </th>
                    <td>{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        </div>
        {hidesSome(sections) ? <p>{hiddenWords(smallest)}</p> : null}
        <p className="quiet">
          Sessions are half days. Persistently absent pupils have missed about a tenth of their sessions or
          more, severely absent pupils about half or more, for any reason. “In time” means by the dates that
          the council has set.
        </p>
      </section>
    </>
  );
}
