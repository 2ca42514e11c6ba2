import { memo } from 'react';
import type { CaseloadRow } from '../../../app/apiTypes.ts';
import { classList } from '../../../parts/classList.ts';
import styles from '../caseload.module.css';
import { type Column, columnHeadings } from '../finding/columns.ts';
import { cellOf } from './cellOf.tsx';
import cellStyles from './cells.module.css';

type Props = {
  row: CaseloadRow;
  /** From 0, in the order shown. */
  at: number;
  columns: readonly Column[];
  school: string | undefined;
  isActive: boolean;
  isSelected: boolean;
  address: string;
  /** ISO, in England. */
  today: string;
};

const ignore = () => undefined;

export const CaseloadTableRow = memo(function CaseloadTableRow(props: Props) {
  const { row, at, columns, school, isActive, isSelected, address, today } = props;
  const name = `${row.surname}, ${row.forename}`;
  const tabIndex = isActive ? 0 : -1;
  return (
    <tr
      data-index={at}
      data-pupil={row.id}
      aria-rowindex={at + 2}
      className={classList(styles.row, isSelected && styles.selected)}
    >
      <td className={styles.tick}>
        {/* The table hears the click, with the keys that were held. */}
        <input
          type="checkbox"
          aria-label={`Select ${name}`}
          checked={isSelected}
          onChange={ignore}
          tabIndex={tabIndex}
        />
      </td>
      <th scope="row">
        <a href={address} className={classList('link', styles.open)} tabIndex={tabIndex}>
          {name}
        </a>
        {row.onCaseload ? null : <span className={cellStyles.second}>Case open, not on the caseload</span>}
      </th>
      {columns.map((column) =>
        column === 'name' ? null : (
          <td
            key={column}
            data-label={columnHeadings[column].name}
            className={numeric.has(column) ? 'number' : undefined}
          >
            {cellOf({ column, row, school, today })}
          </td>
        ),
      )}
    </tr>
  );
});

const numeric: ReadonlySet<Column> = new Set(['attendance', 'missed']);
