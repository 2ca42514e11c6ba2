import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ImportCheck } from '../../../app/apiTypes.ts';
import { periodFault } from './periodFault.ts';
import styles from './preview.module.css';

type Props = { check: ImportCheck; onPeriod(period: { from: string; to: string }): void };

/** Asks which dates the sums of a file cover, where it does not say so itself. */
export function PeriodForm({ check, onPeriod }: Props) {
  // The next export of a school mostly starts where the last one did.
  const [from, setFrom] = useState(check.from ?? check.before?.from ?? '');
  const [to, setTo] = useState(check.to ?? '');
  const [isSent, setIsSent] = useState(false);
  const fault = isSent ? periodFault(from, to) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsSent(true);
    if (Object.keys(periodFault(from, to)).length === 0) onPeriod({ from, to });
  };
  return (
    <form className={styles.period} onSubmit={submit} noValidate>
      <h3>Which dates does this file cover?</h3>
      <p>It holds sums without dates. Give the first and the last day that were counted.</p>
      <div className="row">
        <Field label="First day" required validationMessage={fault.from ?? null}>
          <Input type="date" value={from} onChange={(_, { value }) => setFrom(value)} />
        </Field>
        <Field label="Last day" required validationMessage={fault.to ?? null}>
          <Input type="date" value={to} onChange={(_, { value }) => setTo(value)} />
        </Field>
        <Button type="submit" appearance={check.to === undefined ? 'primary' : 'secondary'}>
          Use these dates
        </Button>
      </div>
    </form>
  );
}
