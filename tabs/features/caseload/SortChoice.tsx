import { Button } from '@fluentui/react-components';
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort';
import { Choice } from '../../parts/Choice.tsx';
import { type Column, columnHeadings, columns, type Sort } from './finding/columns.ts';

/** Sorting where the screen is too narrow for headings. */
export function SortChoice({ sort, onChange }: { sort: Sort; onChange(sort: Sort): void }) {
  return (
    <>
      <Choice<Column>
        label="Sort by"
        value={sort.column}
        options={columns.map((column) => ({ value: column, label: columnHeadings[column].name }))}
        onChange={(column) => onChange({ column, descending: columnHeadings[column].descendingFirst })}
      />
      <Button
        icon={<ArrowSortRegular aria-hidden="true" />}
        onClick={() => onChange({ ...sort, descending: !sort.descending })}
      >
        Other way round
      </Button>
    </>
  );
}
