import { Checkbox } from '@fluentui/react-components';
import type { Bound } from './bound.ts';

/** Yes or no. */
export function CheckField({ id, label, value, onChange }: Bound<boolean>) {
  return (
    <div>
      <Checkbox
        id={id}
        label={label}
        checked={value}
        onChange={(_, data) => onChange(data.checked === true)}
      />
    </div>
  );
}
