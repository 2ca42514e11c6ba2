import { Button, Field, Textarea } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { SchoolSummary, TsmRequest } from '../../../app/apiTypes.ts';
import { DraftNote } from '../../../parts/drafts/DraftNote.tsx';
import { useDraft, useHasDraft } from '../../../parts/drafts/useDraft.ts';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { SchoolChoice } from '../../../parts/SchoolChoice.tsx';
import styles from './tsm.module.css';
import { useFocusFollows } from './useFocusFollows.ts';
import { useAskForTsm } from './useTsmRequests.ts';

type Props = { schools: readonly SchoolSummary[]; onStart(): void; onAsked(request: TsmRequest): void };

const draftKey = 'tsm';
const longest = 1000;

/** Opens the short form in which a school asks for a meeting. */
export function AskForTsm(props: Props) {
  const hasDraft = useHasDraft(draftKey);
  const [isOpen, setIsOpen] = useState(hasDraft);
  const place = useFocusFollows<HTMLDivElement>(isOpen);
  return (
    <div ref={place}>
      {isOpen ? (
        <AskForm {...props} onClose={() => setIsOpen(false)} />
      ) : (
        <Button
          className="not-printed"
          onClick={() => {
            props.onStart();
            setIsOpen(true);
          }}
        >
          Ask for a meeting
        </Button>
      )}
    </div>
  );
}

function AskForm({ schools, onAsked, onClose }: Props & { onClose(): void }) {
  const draft = useDraft(draftKey, () => ({
    id: crypto.randomUUID(),
    schoolId: schools[0]?.id ?? '',
    reason: '',
  }));
  const { id, schoolId, reason } = draft.written;
  const [fault, setFault] = useState('');
  const ask = useAskForTsm();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ask.isPending) return;
    if (reason.trim() === '') {
      setFault('Say what you want to talk about');
      return;
    }
    ask.mutate(
      { schoolId, id, reason: reason.trim() },
      {
        onSuccess: (asked) => {
          draft.forget();
          onClose();
          onAsked(asked);
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate className={`stack ${styles.form}`}>
      <DraftNote draft={draft} />
      {schools.length > 1 ? (
        <SchoolChoice
          schools={schools}
          schoolId={schoolId}
          onChange={(chosen) => draft.change({ schoolId: chosen })}
        />
      ) : null}
      <Field
        label="What do you want to talk about?"
        hint="No pupils’ names: your support worker sees the caseload. Say for instance that a year group is falling, or that several pupils need more than school."
        required
        {...(fault ? { validationMessage: fault } : {})}
      >
        <Textarea
          value={reason}
          maxLength={longest}
          rows={4}
          onChange={(_, { value }) => {
            draft.change({ reason: value });
            setFault('');
          }}
        />
      </Field>
      {ask.error ? <ProblemPanel error={ask.error} /> : null}
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={ask.isPending}>
          {ask.isPending ? 'Sending' : 'Send the request'}
        </Button>
        <Button onClick={onClose}>{draft.isDirty ? 'Close, and keep the draft' : 'Not now'}</Button>
      </div>
    </form>
  );
}
