import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { ComparisonDraft } from '../../../src/casework/comparisons/comparison.ts';
import {
  type ComparisonFaults,
  cleanComparison,
  comparisonFaults,
} from '../../../src/casework/comparisons/comparisonFaults.ts';
import { Choice } from '../../parts/Choice.tsx';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import styles from './comparisons.module.css';
import { useAddComparison } from './useComparisonChanges.ts';

const empty = { name: '', year: '', attendance: '', persistent: '', severe: '', source: '', url: '' };
type FieldName = keyof typeof empty;

const fields: readonly { name: FieldName; label: string; hint?: string; required?: true }[] = [
  { name: 'name', label: 'Whose figures', hint: 'For example, your council or region', required: true },
  { name: 'year', label: 'Year', hint: 'For example, 2024/25', required: true },
  { name: 'attendance', label: 'Attendance %' },
  { name: 'persistent', label: 'Persistently absent %' },
  { name: 'severe', label: 'Severely absent %' },
  { name: 'source', label: 'Source', hint: 'The title of the document or count', required: true },
  { name: 'url', label: 'Web address (optional)', hint: 'Begins with https://' },
];

type Props = { phase: string; onAdded(draft: ComparisonDraft): void };

/** An officer adds figures of the council's own, which every school of that phase is then shown beside. */
export function ComparisonForm({ phase, onAdded }: Props) {
  const [values, setValues] = useState(empty);
  const [ofPhase, setOfPhase] = useState<'phase' | 'all'>('phase');
  const [faults, setFaults] = useState<ComparisonFaults>({});
  const add = useAddComparison();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (add.isPending) return;
    const draft = cleanComparison({ ...values, phase: ofPhase === 'phase' ? phase : undefined });
    const found = comparisonFaults(draft);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    add.mutate(draft, {
      onSuccess: () => {
        setValues(empty);
        onAdded(draft);
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate className={styles.form} aria-label="Figures of the council’s own">
      <Choice<'phase' | 'all'>
        label="Schools"
        value={ofPhase}
        options={[
          { value: 'phase', label: `${phase} schools` },
          { value: 'all', label: 'All schools' },
        ]}
        onChange={setOfPhase}
      />
      {fields.map(({ name, label, hint, required = false }) => (
        <Field
          key={name}
          label={label}
          required={required}
          {...(hint ? { hint } : {})}
          {...(faults[name] ? { validationMessage: faults[name] } : {})}
        >
          <Input
            value={values[name]}
            onChange={(_, { value }) => setValues((before) => ({ ...before, [name]: value }))}
            maxLength={500}
          />
        </Field>
      ))}
      <div className={`stack ${styles.formEnd}`}>
        {add.error ? <ProblemPanel error={add.error} /> : null}
        <Button appearance="primary" type="submit" disabledFocusable={add.isPending}>
          {add.isPending ? 'Adding' : 'Add these figures'}
        </Button>
      </div>
    </form>
  );
}
