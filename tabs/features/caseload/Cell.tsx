import { legalStepTitles } from '../../../src/casework/legal/legalStepTitles.ts';
import type { CaseloadRow } from '../../app/apiTypes.ts';
import { BandLabel } from './BandLabel.tsx';
import { ChangeLabel } from './ChangeLabel.tsx';
import styles from './caseload.module.css';
import { checkWords, groupWords, noLead, openActionWords, planWords, seenWords } from './caseWords.ts';
import type { Column } from './columns.ts';
import { missedSessions, sessionsAndDays, thresholdWords, yearWords } from './figureWords.ts';

type Props = { column: Exclude<Column, 'name'>; row: CaseloadRow; school: string | undefined };

/** What stands in a column about a pupil. */
export function Cell({ column, row, school }: Props) {
  const { case: state } = row;
  switch (column) {
    case 'school':
      return school ?? '';
    case 'year':
      return yearWords(row.yearGroup);
    case 'attendance':
      return row.attendance === '' ? 'None possible' : `${row.attendance}%`;
    case 'missed':
      return sessionsAndDays(missedSessions(row));
    case 'band':
      return <BandLabel band={row.band} onTheLine={row.onTheLine} />;
    case 'threshold':
      return <Threshold threshold={row.threshold} />;
    case 'change':
      return <ChangeLabel tenths={row.changeInTenths} />;
    case 'stage':
      return `Stage ${state.stage}`;
    case 'plan':
      return <span className={state.plan === 'open' ? undefined : styles.met}>{planWords[state.plan]}</span>;
    case 'lead':
      return state.lead ?? <span className={styles.fine}>{noLead}</span>;
    case 'seen':
      return <Lines first={seenWords(state)} second={checkWords(state)} isStrong={state.checkOverdue} />;
    case 'actions':
      return (
        <Lines
          first={openActionWords(state)}
          second={state.overdueActions > 0 ? `${state.overdueActions} overdue` : undefined}
          isStrong={false}
        />
      );
    case 'legal':
      return state.legal.length === 0 ? (
        <span className={styles.fine}>None</span>
      ) : (
        state.legal.map((step) => legalStepTitles[step]).join(', ')
      );
    case 'groups':
      return row.flags.length === 0 ? (
        <span className={styles.fine}>None</span>
      ) : (
        row.flags.map((flag) => groupWords[flag]).join(', ')
      );
  }
}

function Threshold({ threshold }: Pick<CaseloadRow, 'threshold'>) {
  const open = threshold?.unexplainedInWindow ?? 0;
  return (
    <Lines
      first={thresholdWords(threshold)}
      second={open > 0 ? `${open} unexplained (N)` : undefined}
      isStrong={threshold?.metOn !== undefined}
    />
  );
}

type LinesProps = { first: string; second: string | undefined; isStrong: boolean };

function Lines({ first, second, isStrong }: LinesProps) {
  return (
    <>
      <span className={isStrong ? styles.met : undefined}>{first}</span>
      {second ? <span className={styles.second}>{second}</span> : null}
    </>
  );
}
