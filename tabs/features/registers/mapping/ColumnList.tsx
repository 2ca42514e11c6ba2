import type { ColumnMapping, ColumnMeaning } from '../../../../src/attendance/columnMapping.ts';
import type { UnknownTable } from '../../../app/apiTypes.ts';
import { ColumnCard } from './ColumnCard.tsx';
import styles from './mapping.module.css';
import { meaningOf } from './mappingNeeds.ts';

type Props = {
  table: UnknownTable;
  columns: ColumnMapping['columns'];
  /** Which of the columns to show, by their place from 0. */
  which(column: number): boolean;
  onMeaning(column: number, meaning: ColumnMeaning | undefined): void;
};

/** Columns of a file with what each holds. */
export function ColumnList({ table, columns, which, onMeaning }: Props) {
  return (
    <ul className={styles.columns}>
      {table.columns.map(({ title, samples }, column) =>
        which(column) ? (
          <ColumnCard
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
            key={column}
            number={column + 1}
            title={title}
            samples={samples}
            meaning={meaningOf(columns, column)}
            onMeaning={(meaning) => onMeaning(column, meaning)}
          />
        ) : null,
      )}
    </ul>
  );
}
