import { Field, Textarea } from '@fluentui/react-components';
import { type Bound, type FieldWords, fieldProps } from './bound.ts';
import styles from './form.module.css';

type Props = Bound<string> & FieldWords & { rows?: number; maxLength?: number };

/** Several lines of text. */
export function LongField(props: Props) {
  const { id, value, onChange, rows = 3, maxLength = 4000 } = props;
  return (
    <Field {...fieldProps(props)} className={styles.long ?? ''}>
      <Textarea
        id={id}
        value={value}
        onChange={(_, data) => onChange(data.value)}
        rows={rows}
        maxLength={maxLength}
        resize="vertical"
      />
    </Field>
  );
}
