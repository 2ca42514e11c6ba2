import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { SchoolInLine } from '../../app/apiTypes.ts';
import { Choice } from '../../parts/Choice.tsx';
import { DraftNote } from '../../parts/drafts/DraftNote.tsx';
import { useDraft } from '../../parts/drafts/useDraft.ts';
import { ProblemPanel } from '../../parts/ProblemPanel.tsx';
import styles from './tsm.module.css';
import { useChangeBasis } from './useTsm.ts';

type Props = { one: SchoolInLine; onClose(): void; onDone(words: string): void };
type Place = 'rule' | 'next' | 'later';

/** How often a school has its meeting, and whether a support worker puts it before or after the others. */
export function BasisForm({ one, onClose, onDone }: Props) {
  const { school, override } = one;
  const standing = override?.stands ? override : undefined;
  const draft = useDraft(`tsm-basis.${school.id}`, () => ({
    place: (standing?.place ?? 'rule') as Place,
    reason: standing?.reason ?? '',
    until: standing?.until ?? '',
    basis: one.basis,
    heldBefore: one.heldBefore ?? '',
    newLeadOn: one.newLeadOn ?? '',
    version: one.version,
  }));
  const { place, reason, until, basis, heldBefore, newLeadOn } = draft.written;
  const [fault, setFault] = useState('');
  const change = useChangeBasis();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (change.isPending) return;
    if (place !== 'rule' && reason.trim() === '') {
      setFault('Say why');
      form.current?.querySelector<HTMLElement>('textarea')?.focus();
      return;
    }
    // Told who was first, the person decides on what stands by now.
    const version = change.error ? one.version : draft.written.version;
    draft.change({ version });
    change.mutate(
      {
        schoolId: school.id,
        change: {
          ...{ version, basis },
          ...(heldBefore ? { heldBefore } : {}),
          ...(newLeadOn ? { newLeadOn } : {}),
          ...(place === 'rule'
            ? {}
            : { override: { place, reason: reason.trim(), ...(until ? { until } : {}) } }),
        },
      },
      {
        onSuccess: () => {
          draft.forget();
          onDone(`${school.name} is changed.`);
        },
      },
    );
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className={`stack ${styles.form}`}>
      <DraftNote draft={draft} />
      <Choice<Place>
        label="Its place"
        value={place}
        options={[
          { value: 'rule', label: 'By the rule' },
          { value: 'next', label: 'Before the others' },
          { value: 'later', label: 'After the others' },
        ]}
        onChange={(value) => draft.change({ place: value })}
      />
      {place === 'rule' ? null : (
        <>
          <Field
            label="Why"
            hint="No pupils’ names. It goes into the audit."
            required
            {...(fault ? { validationMessage: fault } : {})}
          >
            <Textarea
              value={reason}
              maxLength={200}
              onChange={(_, { value }) => {
                draft.change({ reason: value });
                setFault('');
              }}
            />
          </Field>
          <Field label="Until (optional)">
            <Input type="date" value={until} onChange={(_, { value }) => draft.change({ until: value })} />
          </Field>
        </>
      )}
      <Choice<SchoolInLine['basis']>
        label="How often"
        value={basis}
        options={[
          { value: 'termly', label: 'Every term' },
          { value: 'annual', label: 'Every year' },
        ]}
        onChange={(value) => draft.change({ basis: value })}
      />
      <Field label="Last meeting before this app (optional)">
        <Input
          type="date"
          value={heldBefore}
          onChange={(_, { value }) => draft.change({ heldBefore: value })}
        />
      </Field>
      <Field label="Somebody new leads on attendance there since (optional)">
        <Input
          type="date"
          value={newLeadOn}
          onChange={(_, { value }) => draft.change({ newLeadOn: value })}
        />
      </Field>
      {change.error ? <ProblemPanel error={change.error} /> : null}
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={change.isPending}>
          {change.isPending ? 'Saving' : 'Save'}
        </Button>
        <Button onClick={onClose}>{draft.isDirty ? 'Close, and keep the draft' : 'Not now'}</Button>
      </div>
    </form>
  );
}
