import { Checkbox } from '@fluentui/react-components';
import type { SupportItem } from '../../../../src/guidance/supportFirst/sufficientSupport.ts';
import styles from './checklist.module.css';

type Props = {
  items: readonly SupportItem[];
  done: readonly string[];
  onChange(id: string, isDone: boolean): void;
};

export function ChecklistItems({ items, done, onChange }: Props) {
  return (
    <fieldset className={styles.items}>
      <legend>What has been done?</legend>
      {items.map(({ id, text, hint }) => (
        <div key={id} className={styles.item}>
          <Checkbox
            checked={done.includes(id)}
            onChange={(_, { checked }) => onChange(id, checked === true)}
            label={text}
            {...(hint ? { 'aria-describedby': `hint-${id}` } : {})}
          />
          {hint ? (
            <p id={`hint-${id}`} className={styles.hint}>
              {hint}
            </p>
          ) : null}
        </div>
      ))}
    </fieldset>
  );
}
