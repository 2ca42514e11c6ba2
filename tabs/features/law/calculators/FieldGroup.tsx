import { CalculatorField } from './CalculatorField.tsx';
import type { Draft, Faults, Field } from './calculator.ts';
import styles from './calculators.module.css';

type Props<F extends string> = {
  fields: readonly [Field<F>, ...Field<F>[]];
  draft: Draft<F>;
  faults: Faults<F>;
  onChange(name: F, value: string): void;
};

/** One field, or several in a row under a heading that they share. */
export function FieldGroup<F extends string>({ fields, draft, faults, onChange }: Props<F>) {
  const { group } = fields[0];
  const drawn = fields.map((field) => (
    <CalculatorField
      key={field.name}
      field={field}
      draft={draft}
      fault={faults[field.name]}
      onChange={(value) => onChange(field.name, value)}
    />
  ));
  if (group === undefined) return drawn;
  return (
    <fieldset className={styles.group}>
      <legend>{group}</legend>
      <div className={styles.together}>{drawn}</div>
    </fieldset>
  );
}
