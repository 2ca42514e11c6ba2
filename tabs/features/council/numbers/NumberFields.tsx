import { TextField } from '../../../parts/form/TextField.tsx';
import styles from '../council.module.css';
import type { PartForm } from '../usePartEditor.ts';
import type { NumberField } from './numberKit.ts';

type Props = { form: PartForm<Record<string, string>>; fields: readonly NumberField<string>[] };

/** Numbers, each with its unit and what it is for. */
export function NumberFields({ form, fields }: Props) {
  return fields.map(({ key, label, hint, unit }) => (
    <div key={key} className={styles.number}>
      <TextField
        {...form.bind(key, {
          label: `${label}, in ${unit}`,
          value: form.fields[key] ?? '',
          onChange: (value) => form.change({ ...form.fields, [key]: value }),
        })}
        hint={hint}
        inputMode="decimal"
        required
        maxLength={6}
      />
    </div>
  ));
}
