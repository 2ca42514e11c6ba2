import { Button } from '@fluentui/react-components';
import type { FormEvent, ReactNode } from 'react';
import { ApiProblem } from '../../../../app/apiProblem.ts';
import type { CaseFile } from '../../../../app/apiTypes.ts';
import { ConflictPanel } from '../../../../parts/conflict/ConflictPanel.tsx';
import type { Choice } from '../../../../parts/conflict/mergeContent.ts';
import { DraftNote } from '../../../../parts/drafts/DraftNote.tsx';
import type { Draft } from '../../../../parts/drafts/useDraft.ts';
import { type Fault, FaultSummary } from '../../../../parts/form/FaultSummary.tsx';
import formStyles from '../../../../parts/form/form.module.css';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';
import type { Conflict } from './conflict.ts';
import { entryWords } from './entryWords.ts';
import { RemovedPanel } from './RemovedPanel.tsx';

/** What useEntryForm gives, as far as the frame of a form needs it. */
export type EntryFormState = {
  draft: Pick<Draft<never>, 'from' | 'discard' | 'bringBack' | 'isDirty'>;
  faults: readonly Fault[];
  attempt: number;
  isSaving: boolean;
  error: unknown;
  conflict: Conflict | undefined;
  submit(): void;
  resolve(choices: Readonly<Record<string, Choice>>): void;
  takeTheirs(): void;
};

type Props = {
  form: EntryFormState;
  file: CaseFile;
  /** Of the form, for those who cannot see it: 'New contact'. */
  name: string;
  /** On the button that saves. */
  save: string;
  onClose(): void;
  children: ReactNode;
};

/** The frame of a form for an entry: its draft, what is wrong, what somebody else did meanwhile, and the buttons. */
export function EntryForm({ form, file, name, save, onClose, children }: Props) {
  const { draft, conflict, isSaving, error } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit();
  };
  if (conflict) {
    const { nameOf, textOf } = entryWords(conflict.current.kind, file);
    return (
      <div className="stack">
        {conflict.isRemoved ? (
          <RemovedPanel
            conflict={conflict}
            isSaving={isSaving}
            onBringBack={() => form.resolve({})}
            onLeave={() => {
              form.takeTheirs();
              onClose();
            }}
          />
        ) : (
          <ConflictPanel
            changes={conflict.changes}
            differences={conflict.differences}
            nameOf={nameOf}
            textOf={textOf}
            isSaving={isSaving}
            onSave={form.resolve}
            onTakeTheirs={form.takeTheirs}
          />
        )}
        {error ? <ProblemPanel error={error} /> : null}
      </div>
    );
  }
  return (
    <form onSubmit={submit} noValidate aria-label={name} className={`stack ${formStyles.form}`}>
      <DraftNote draft={draft} />
      <FaultSummary faults={form.faults} attempt={form.attempt} />
      {children}
      {error ? <ProblemPanel error={error} /> : null}
      {isLost(error) ? (
        <p>It may have been saved all the same. Save it again: it is never written down twice.</p>
      ) : null}
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={isSaving}>
          {isSaving ? 'Saving' : save}
        </Button>
        <Button onClick={onClose}>{draft.isDirty ? 'Close, and keep the draft' : 'Close'}</Button>
        {draft.isDirty && draft.from === undefined ? (
          <Button appearance="subtle" onClick={() => draft.discard()}>
            Discard
          </Button>
        ) : null}
      </div>
    </form>
  );
}

const isLost = (error: unknown) => error instanceof ApiProblem && error.code === 'no_answer';
