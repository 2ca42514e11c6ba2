import { ArrowDownFilled } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort';
import { ArrowUpFilled } from '@fluentui/react-icons/svg/arrow-up';
import styles from '../caseload.module.css';
import { type Column, columnHeadings, type Sort } from '../finding/columns.ts';

type Props = {
  column: Column;
  sort: Sort;
  /** Of the whole table, in per cent. */
  width: number;
  onSort(sort: Sort): void;
};

/** A heading that sorts by its column, and the other way round when pressed again. */
export function SortHeading({ column, sort, width, onSort }: Props) {
  const { name, descendingFirst } = columnHeadings[column];
  const isSorted = sort.column === column;
  const Sign = !isSorted ? ArrowSortRegular : sort.descending ? ArrowDownFilled : ArrowUpFilled;
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" style={{ width: `${width}%` }} {...(isSorted ? { 'aria-sort': direction } : {})}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort({ column, descending: isSorted ? !sort.descending : descendingFirst })}
      >
        {name}
        <Sign aria-hidden="true" className={styles.sortSign ?? ''} />
      </button>
    </th>
  );
}
