import { Field, Select } from '@fluentui/react-components';
import { type Bound, type FieldWords, fieldProps, type Option } from './bound.ts';
import styles from './form.module.css';

type Props<T extends string> = Bound<T> &
  FieldWords & {
    options: readonly Option<T>[];
    /** Stands for nothing chosen, the empty text; left out where something always is. */
    none?: string;
  };

/** One of several, in a list that the device draws. */
export function ChoiceField<T extends string>(props: Props<T>) {
  const { id, value, onChange, options, none } = props;
  return (
    <Field {...fieldProps(props)} className={styles.line ?? ''}>
      <Select id={id} value={value} onChange={(_, data) => onChange(data.value as T)}>
        {none === undefined ? null : <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
