import { Field as FluentField, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { ukDay } from '../../../../src/calendar/ukDate.ts';
import type { Draft, Field } from './calculator.ts';
import styles from './calculators.module.css';
import { readDay } from './readInput.ts';
import { WeeksField } from './WeeksField.tsx';

type Props<F extends string> = {
  field: Field<F>;
  draft: Draft<F>;
  fault: string | undefined;
  onChange(value: string): void;
};

/** A field of a calculator, with what is wrong in it below. */
export function CalculatorField<F extends string>({ field, draft, fault, onChange }: Props<F>) {
  const { kind, label } = field;
  const value = draft[field.name];
  const hint = kind === 'date' ? (understood(value) ?? field.hint) : field.hint;
  if (kind === 'weeks')
    return <WeeksField label={label} hint={hint} fault={fault} draft={draft} onChange={onChange} />;
  return (
    <FluentField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === undefined
        ? {}
        : { validationState: 'error' as const, validationMessage: { children: fault, role: 'alert' } })}
      className={styles[kind]}
      data-faulty={fault === undefined ? undefined : true}
    >
      {kind === 'choice' ? (
        <RadioGroup
          value={value}
          layout={field.options.every((option) => option.label.length < 3) ? 'horizontal' : 'vertical'}
          onChange={(_, data) => onChange(data.value)}
        >
          {field.options.map((option) => (
            <Radio key={option.value} value={option.value} label={option.label} />
          ))}
        </RadioGroup>
      ) : kind === 'dates' ? (
        <Textarea value={value} rows={3} resize="vertical" onChange={(_, data) => onChange(data.value)} />
      ) : (
        <Input
          value={value}
          className={kind === 'count' ? styles.number : undefined}
          maxLength={40}
          autoComplete="off"
          inputMode={kind === 'count' ? 'numeric' : 'text'}
          onChange={(_, data) => onChange(data.value)}
        />
      )}
    </FluentField>
  );
}

/** How a date that was typed is understood, so that a day and a month that were swapped are seen at once. */
function understood(text: string): string | undefined {
  const read = readDay(text, '');
  return 'value' in read ? `That is ${ukDay(read.value)}.` : undefined;
}
