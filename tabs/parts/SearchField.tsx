import { Field, SearchBox } from '@fluentui/react-components';

type Props = {
  label: string;
  value: string;
  onChange(value: string): void;
  hint?: string;
};

/** A search that answers as the person types. */
export function SearchField({ label, value, onChange, hint }: Props) {
  return (
    <Field label={label} {...(hint ? { hint } : {})} className="search-field">
      <SearchBox
        value={value}
        onChange={(_, data) => onChange(data.value)}
        dismiss={{ 'aria-label': 'Clear search' }}
        maxLength={200}
      />
    </Field>
  );
}
