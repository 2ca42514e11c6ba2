import {
  Menu,
  MenuButton,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ColumnTripleRegular } from '@fluentui/react-icons/svg/column-triple';
import { memo } from 'react';
import type { CaseloadView } from '../caseloadView.ts';
import { columnHeadings, columns, isColumn } from '../columns.ts';
import styles from './choice.module.css';

type Props = {
  columns: CaseloadView['columns'];
  hasSchools: boolean;
  onChange(part: Partial<CaseloadView>): void;
};

/** Which columns stand beside the name. The choice is kept on the device. */
export const ColumnsMenu = memo(function ColumnsMenu({ columns: chosen, hasSchools, onChange }: Props) {
  const offered = columns.filter((column) => column !== 'name' && (column !== 'school' || hasSchools));
  return (
    <Menu
      checkedValues={{ columns: [...chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        // What is not offered here stays as it was.
        const kept = chosen.filter((column) => !offered.includes(column));
        onChange({
          columns: [...kept, ...checkedItems.filter(isColumn).filter((column) => offered.includes(column))],
        });
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<ColumnTripleRegular />}>
          Columns
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover ?? ''}>
        <MenuList>
          {offered.map((column) => (
            <MenuItemCheckbox key={column} name="columns" value={column}>
              {columnHeadings[column].name}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
});
