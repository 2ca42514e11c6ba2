import { useId } from 'react';
import { figure } from '../../../parts/amount.ts';
import styles from './choice.module.css';
import { DropPanel } from './DropPanel.tsx';
import { TickList } from './TickList.tsx';

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
      <span id={id}>{label}</span>
      <DropPanel
        labelId={id}
        look="field"
        panel={() => <TickList name={label} values={values} options={options} onChange={onChange} />}
      >
        {words}
      </DropPanel>
    </div>
  );
}
