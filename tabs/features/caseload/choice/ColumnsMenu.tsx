import { ColumnTripleRegular } from '@fluentui/react-icons/svg/column-triple';
import { memo } from 'react';
import type { CaseloadView } from '../finding/caseloadView.ts';
import { columnHeadings, columns } from '../finding/columns.ts';
import { DropPanel } from './DropPanel.tsx';
import { TickList } from './TickList.tsx';

type Props = {
  columns: CaseloadView['columns'];
  hasSchools: boolean;
  onChange(part: Partial<CaseloadView>): void;
};

/** Which columns stand beside the name. The choice is kept on the device. */
export const ColumnsMenu = memo(function ColumnsMenu({ columns: chosen, hasSchools, onChange }: Props) {
  const offered = columns.filter((column) => column !== 'name' && (column !== 'school' || hasSchools));
  // What is not offered here stays as it was.
  const others = chosen.filter((column) => !offered.includes(column));
  return (
    <DropPanel
      look="tool"
      icon={<ColumnTripleRegular aria-hidden="true" />}
      panel={() => (
        <TickList
          name="Columns"
          values={chosen}
          options={offered.map((column) => ({ value: column, label: columnHeadings[column].name }))}
          onChange={(values) => onChange({ columns: [...others, ...values] })}
        />
      )}
    >
      Columns
    </DropPanel>
  );
});
