import type { ReactNode } from 'react';
import { legalStepTitles } from '../../../../src/casework/legal/legalStepTitles.ts';
import type { CaseloadRow } from '../../../app/apiTypes.ts';
import { bandWords } from '../bandWords.ts';
import { checkWords, groupWords, noLead, openActionWords, planWords, seenWords } from '../caseWords.ts';
import {
  changeWords,
  missedSessions,
  notInRegister,
  sessionsAndDays,
  thresholdWords,
  yearWords,
} from '../figureWords.ts';
import type { Column } from '../finding/columns.ts';
import styles from './cells.module.css';

type Shown = {
  column: Exclude<Column, 'name'>;
  row: CaseloadRow;
  school: string | undefined;
  /** ISO, in England. */
  today: string;
};

/**
 * What stands in a column about a pupil. A function and not a component, and signs from the style sheet: scrolling draws hundreds
 * of these for every window.
 */
export function cellOf({ column, row, school, today }: Shown): ReactNode {
  const { case: state } = row;
  switch (column) {
    case 'school':
      return school;
    case 'year':
      return yearWords(row.yearGroup);
    case 'attendance':
      return attendanceCell(row);
    case 'missed':
      return row.inRegister ? sessionsAndDays(missedSessions(row)) : '';
    case 'band':
      if (!row.inRegister) return '';
      return (
        <>
          <span className={bandLooks[row.band]}>{bandWords[row.band]}</span>
          {second(row.onTheLine ? 'Exactly on the line' : undefined)}
        </>
      );
    case 'threshold':
      return thresholdCell(row);
    case 'change':
      return row.inRegister ? changeCell(row.changeInTenths) : '';
    case 'stage':
      return `Stage ${state.stage}`;
    case 'plan':
      return state.plan === 'open' ? planWords.open : strong(planWords[state.plan]);
    case 'lead':
      return state.lead ?? quiet(noLead);
    case 'seen':
      return (
        <>
          {state.checkOverdue ? strong(seenWords(state, today)) : seenWords(state, today)}
          {second(checkWords(state))}
        </>
      );
    case 'actions':
      return (
        <>
          {openActionWords(state)}
          {second(state.overdueActions > 0 ? `${state.overdueActions} overdue` : undefined)}
        </>
      );
    case 'legal':
      return listed(state.legal.map((step) => legalStepTitles[step]));
    case 'groups':
      return listed(row.flags.map((flag) => groupWords[flag]));
  }
}

const bandLooks: Readonly<Record<CaseloadRow['band'], string | undefined>> = {
  severe: styles.severe,
  persistent: styles.persistent,
  'not-persistent': styles.fine,
  'no-sessions': styles.nothing,
};

const strong = (words: string) => <strong>{words}</strong>;
const quiet = (words: string) => <span className={styles.quiet}>{words}</span>;
const second = (words: string | undefined) =>
  words === undefined ? null : <span className={styles.second}>{words}</span>;
const listed = (names: readonly string[]) => (names.length === 0 ? quiet('None') : names.join(', '));

function attendanceCell({ inRegister, attendance }: CaseloadRow): ReactNode {
  if (!inRegister) return quiet(notInRegister);
  return attendance === '' ? 'None possible' : `${attendance}%`;
}

function thresholdCell({ threshold }: CaseloadRow): ReactNode {
  const words = thresholdWords(threshold);
  const open = threshold?.unexplainedInWindow ?? 0;
  return (
    <>
      {threshold?.metOn === undefined ? words : strong(words)}
      {second(open > 0 ? `${open} unexplained (N)` : undefined)}
    </>
  );
}

function changeCell(tenths: number | undefined): ReactNode {
  const words = changeWords(tenths);
  return tenths ? <span className={tenths > 0 ? styles.up : styles.down}>{words}</span> : words;
}
