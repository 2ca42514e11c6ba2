import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import {
  type ComparisonFaults,
  comparisonFaults,
} from '../../../../src/casework/comparisons/comparisonFaults.ts';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { StepHeading } from '../../../parts/StepHeading.tsx';
import styles from '../calendar.module.css';
import { type ComparisonFields, draftOfFields, emptyFields } from './comparisonForm.ts';
import { useAddComparison } from './useComparisons.ts';

type FieldOf = { name: keyof ComparisonFields; label: string; hint?: string; required?: true };

const fieldsOfForm: readonly FieldOf[] = [
  { name: 'name', label: 'Whose figures', hint: 'For example: South West', required: true },
  { name: 'year', label: 'Year', hint: 'For example: 2024/25', required: true },
  { name: 'phase', label: 'Phase', hint: 'Leave empty for all schools' },
  { name: 'attendance', label: 'Attendance, %', hint: 'For example: 93.1' },
  { name: 'persistent', label: 'Persistently absent, %' },
  { name: 'severe', label: 'Severely absent, %' },
  { name: 'source', label: 'Source', hint: 'The name of the publication', required: true },
  { name: 'url', label: 'Web address of the source', hint: 'Begins with https://' },
];

/** Adds figures that were published somewhere: none without a year and a source. */
export function ComparisonForm({ onClose, onAdded }: { onClose(): void; onAdded(): void }) {
  const [fields, setFields] = useState(emptyFields);
  const [faults, setFaults] = useState<ComparisonFaults>({});
  const add = useAddComparison();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const draft = draftOfFields(fields);
    const found = comparisonFaults(draft);
    setFaults(found);
    if (Object.keys(found).length === 0 && !add.isPending) add.mutate(draft, { onSuccess: onAdded });
  };
  return (
    <form onSubmit={submit} noValidate className={`stack ${styles.editor}`} aria-label="Add figures">
      <StepHeading>Add figures</StepHeading>
      <div className={styles.form}>
        {fieldsOfForm.map(({ name, label, hint, required = false }) => (
          <Field
            key={name}
            label={label}
            required={required}
            {...(hint ? { hint } : {})}
            {...(faults[name] ? { validationMessage: faults[name] } : {})}
          >
            <Input
              value={fields[name]}
              onChange={(_, { value }) => {
                setFaults({});
                setFields((before) => ({ ...before, [name]: value }));
              }}
            />
          </Field>
        ))}
      </div>
      {add.error ? <ProblemPanel error={add.error} /> : null}
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={add.isPending}>
          {add.isPending ? 'Adding' : 'Add these figures'}
        </Button>
        <Button onClick={onClose}>Not now</Button>
      </div>
    </form>
  );
}
