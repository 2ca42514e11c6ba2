import { memo, type Ref } from 'react';
import type { CaseloadRow } from '../../app/apiTypes.ts';
import { BandLabel } from './BandLabel.tsx';
import { ChangeLabel } from './ChangeLabel.tsx';
import styles from './caseload.module.css';
import { columnNames } from './columnNames.ts';
import { missedSessions, sessionsAndDays, thresholdWords, yearWords } from './figureWords.ts';

type Props = {
  row: CaseloadRow;
  /** From 0, in the order shown. */
  at: number;
  isActive: boolean;
  address: string;
  ref: Ref<HTMLTableRowElement> | undefined;
};

export const CaseloadTableRow = memo(function CaseloadTableRow(props: Props) {
  const { row, at, isActive, address, ref } = props;
  const { threshold } = row;
  return (
    <tr ref={ref} data-index={at} data-pupil={row.id} aria-rowindex={at + 2} className={styles.row}>
      <th scope="row">
        <a href={address} className={`link ${styles.open}`} tabIndex={isActive ? 0 : -1}>
          {row.surname}, {row.forename}
        </a>
      </th>
      <td data-label={columnNames.year.name}>{yearWords(row.yearGroup)}</td>
      <td data-label={columnNames.attendance.name} className="number">
        {row.attendance === '' ? 'None possible' : `${row.attendance}%`}
      </td>
      <td data-label={columnNames.missed.name} className="number">
        {sessionsAndDays(missedSessions(row))}
      </td>
      <td data-label={columnNames.band.name}>
        <BandLabel band={row.band} onTheLine={row.onTheLine} />
      </td>
      <td data-label={columnNames.threshold.name}>
        <span className={threshold?.metOn === undefined ? undefined : styles.met}>
          {thresholdWords(threshold)}
        </span>
        {threshold && threshold.unexplainedInWindow > 0 ? (
          <span className={styles.second}>{threshold.unexplainedInWindow} unexplained (N)</span>
        ) : null}
      </td>
      <td data-label={columnNames.change.name}>
        <ChangeLabel tenths={row.changeInTenths} />
      </td>
    </tr>
  );
});
