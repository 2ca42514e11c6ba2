import { Checkbox } from '@fluentui/react-components';
import type { Bound, Option } from './bound.ts';
import styles from './form.module.css';

type Props<T extends string> = Bound<readonly T[]> & { options: readonly Option<T>[]; hint?: string };

/** Any of several. They stay in the order of the options. */
export function ChecksField<T extends string>({
  id,
  label,
  value,
  onChange,
  options,
  fault,
  hint,
}: Props<T>) {
  const said = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  const toggle = (one: T, isChosen: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((known) => (known === one ? isChosen : value.includes(known))),
    );
  return (
    <fieldset className={styles.checks} {...(said ? { 'aria-describedby': said } : {})}>
      <legend>{label}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      ) : null}
      {fault ? (
        <p id={`${id}-fault`} className={styles.fault}>
          {fault}
        </p>
      ) : null}
      <div className={styles.boxes}>
        {options.map((option, at) => (
          <Checkbox
            key={option.value}
            label={option.label}
            checked={value.includes(option.value)}
            onChange={(_, data) => toggle(option.value, data.checked === true)}
            {...(at === 0 ? { id } : {})}
          />
        ))}
      </div>
    </fieldset>
  );
}
