import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { type Bound, type FieldWords, fieldProps, type Option } from './bound.ts';

type Props<T extends string> = Bound<T> & FieldWords & { options: readonly Option<T>[]; inline?: boolean };

/** One of a few that are all in sight. */
export function RadioField<T extends string>(props: Props<T>) {
  const { id, value, onChange, options, inline = false } = props;
  return (
    <Field {...fieldProps(props)}>
      <RadioGroup
        value={value}
        onChange={(_, data) => onChange(data.value as T)}
        layout={inline ? 'horizontal' : 'vertical'}
        style={{ flexWrap: 'wrap' }}
      >
        {options.map((option, at) => (
          <Radio key={option.value} value={option.value} label={option.label} {...(at === 0 ? { id } : {})} />
        ))}
      </RadioGroup>
    </Field>
  );
}
