import {
  Menu,
  MenuButton,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useId } from 'react';
import { figure } from '../../../parts/amount.ts';
import styles from './choice.module.css';

type Props<T extends string> = {
  label: string;
  values: readonly T[];
  options: readonly { value: T; label: string }[];
  onChange(values: T[]): void;
};

/** Any number of several: a labelled button that opens a list to tick. None ticked is all. */
export function MultiChoice<T extends string>({ label, values, options, onChange }: Props<T>) {
  const id = useId();
  const chosen = options.filter(({ value }) => values.includes(value));
  const [first] = chosen;
  const words = !first ? 'All' : chosen.length === 1 ? first.label : `${figure(chosen.length)} chosen`;
  return (
    <div className={`choice ${styles.multi}`}>
      <span id={`${id}-label`}>{label}</span>
      <Menu
        checkedValues={{ chosen: [...values] }}
        onCheckedValueChange={(_, { checkedItems }) =>
          onChange(options.map(({ value }) => value).filter((value) => checkedItems.includes(value)))
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            id={`${id}-button`}
            aria-labelledby={`${id}-label ${id}-button`}
            className={styles.multiButton ?? ''}
          >
            {words}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.popover ?? ''}>
          <MenuList>
            {options.map((option) => (
              <MenuItemCheckbox key={option.value} name="chosen" value={option.value}>
                {option.label}
              </MenuItemCheckbox>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
