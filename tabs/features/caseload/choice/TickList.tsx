import { Checkbox } from '@fluentui/react-components';
import styles from './choice.module.css';

type Props<T extends string> = {
  /** What is chosen from, for those who hear it. */
  name: string;
  values: readonly T[];
  options: readonly { value: T; label: string }[];
  /** The values in the order of the options. */
  onChange(values: T[]): void;
};

/** Boxes to tick, any number of them. */
export function TickList<T extends string>({ name, values, options, onChange }: Props<T>) {
  const change = (changed: T, isTicked: boolean) =>
    onChange(
      options
        .map(({ value }) => value)
        .filter((value) => (value === changed ? isTicked : values.includes(value))),
    );
  return (
    <fieldset className={styles.ticks}>
      <legend className="unseen">{name}</legend>
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={values.includes(value)}
          onChange={(_, { checked }) => change(value, checked === true)}
        />
      ))}
    </fieldset>
  );
}
