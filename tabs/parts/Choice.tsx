import { Field, Select } from '@fluentui/react-components';

type Props<T extends string> = {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange(value: T): void;
};

/** One of a few: a labelled drop-down list that the device draws. */
export function Choice<T extends string>({ label, value, options, onChange }: Props<T>) {
  return (
    <Field label={label} className="choice">
      <Select
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
