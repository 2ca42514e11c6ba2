import { Choice } from '../../parts/Choice.tsx';
import styles from './caseload.module.css';
import { type Column, columns, type Sort } from './caseloadView.ts';
import { columnNames } from './columnNames.ts';

/** Sorting where the screen is too narrow for headings. */
export function SortChoice({ sort, onChange }: { sort: Sort; onChange(sort: Sort): void }) {
  return (
    <div className={styles.sortChoice}>
      <Choice<Column>
        label="Sort by"
        value={sort.column}
        options={columns.map((column) => ({ value: column, label: columnNames[column].name }))}
        onChange={(column) => onChange({ column, descending: columnNames[column].descendingFirst })}
      />
    </div>
  );
}
