import { Button } from '@fluentui/react-components';
import { attendancePercent } from '../../../src/attendance/band.ts';
import { ukDate } from '../../../src/calendar/ukDate.ts';
import type { RegisterCheck, SchoolSummary } from '../../app/apiTypes.ts';
import { amount, figure } from '../../parts/amount.ts';
import { PageLink } from '../../parts/PageLink.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import { StepHeading } from '../../parts/StepHeading.tsx';
import { BeforeAndAfter } from './BeforeAndAfter.tsx';
import { NotesTable } from './NotesTable.tsx';
import styles from './registers.module.css';

type Props = {
  school: SchoolSummary;
  check: RegisterCheck;
  /** Why the last attempt to save failed. */
  error: unknown;
  onSave(): void;
  onOther(): void;
};

/** What a file would do to the caseload. Nothing is saved yet. */
export function CheckResult({ school, check, error, onSave, onOther }: Props) {
  const facts: readonly (readonly [string, string])[] = [
    ['File', check.fileName],
    ['Period', `${ukDate(check.from)} to ${ukDate(check.to)}`],
    ['Layout', check.layout],
    ['Rows used', `${figure(check.rowsUsed)} of ${figure(check.rowsIn)}`],
    ['Pupils', figure(check.pupils)],
    ['Attendance of the school', `${attendancePercent(check)}%`],
    ['Severely absent', figure(check.severe)],
    ['Persistently absent', figure(check.persistent)],
    ['National threshold met', figure(check.thresholdMet)],
  ];
  return (
    <section className="stack">
      <StepHeading>{check.alreadySaved ? 'This file is saved already' : 'Check the register'}</StepHeading>
      {check.alreadySaved ? (
        <p>
          The caseload of {school.name} already rests on this file.{' '}
          <PageLink to={`/caseload/${school.id}`}>Open the caseload</PageLink>
        </p>
      ) : (
        <p>Nothing has been saved yet. See whether these figures look right for {school.name}.</p>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <BeforeAndAfter check={check} />
      <NotesTable
        heading={`Not used: ${amount(check.rejectionsInAll, 'row or mark', 'rows or marks')}`}
        notes={check.rejections}
        inAll={check.rejectionsInAll}
        fileName={`not-used-${check.fileName}`}
      />
      <NotesTable
        heading={`Worth a look: ${amount(check.warningsInAll, 'warning')}`}
        notes={check.warnings}
        inAll={check.warningsInAll}
        fileName={`warnings-${check.fileName}`}
      />
      {error === undefined ? null : <ProblemPanel error={error} />}
      <div className="row">
        {check.alreadySaved ? null : (
          <Button appearance="primary" onClick={onSave}>
            Save this register
          </Button>
        )}
        <Button onClick={onOther}>Choose another file</Button>
      </div>
    </section>
  );
}
