import { Field, Input } from '@fluentui/react-components';
import { type Bound, type FieldWords, fieldProps } from './bound.ts';
import styles from './form.module.css';

type Props = Bound<string> &
  FieldWords & {
    /** Dates and times come as the browser's own fields have them: '2026-11-24', '15:30'. */
    type?: 'text' | 'date' | 'time';
    /** Numbers are typed as text: the form reads them, so that it can say what is wrong. */
    inputMode?: 'text' | 'decimal' | 'numeric';
    maxLength?: number;
    /** What may be meant, offered as the person types. */
    suggestions?: readonly string[];
  };

/** One line: a name, a date, a number. */
export function TextField(props: Props) {
  const { id, value, onChange, type = 'text', inputMode, maxLength = 200, suggestions = [] } = props;
  const list = suggestions.length > 0 ? `${id}-list` : undefined;
  const isShort = type !== 'text' || inputMode !== undefined;
  return (
    <>
      <Field {...fieldProps(props)} className={isShort ? (styles.short ?? '') : (styles.line ?? '')}>
        <Input
          id={id}
          type={type}
          value={value}
          onChange={(_, data) => onChange(data.value)}
          maxLength={maxLength}
          autoComplete="off"
          {...(inputMode ? { inputMode } : {})}
          {...(list ? { list } : {})}
        />
      </Field>
      {list ? (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
