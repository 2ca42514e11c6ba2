import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { type FormEvent, useRef, useState } from 'react';
import { isPlainDate } from '../../../../src/calendar/plainDate.ts';
import { isChangedElsewhere } from '../../../app/apiProblem.ts';
import type { TsmRequest } from '../../../app/apiTypes.ts';
import { DraftNote } from '../../../parts/drafts/DraftNote.tsx';
import { useDraft } from '../../../parts/drafts/useDraft.ts';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import styles from './tsm.module.css';
import { useAnswerTsm } from './useTsmRequests.ts';

type Props = {
  request: TsmRequest;
  state: 'agreed' | 'declined';
  onClose(): void;
  onDone(now: TsmRequest): void;
};

const longest = 1000;

/** A day for the meeting, or the reason why there is none. */
export function AnswerForm({ request, state, onClose, onDone }: Props) {
  const draft = useDraft(`tsm.${request.id}.${state}`, () => ({
    on: request.answer?.on ?? '',
    note: request.answer?.note ?? '',
    // As the person saw it: what somebody else answers while this is written, or before it is opened again, is not seen yet.
    version: request.version,
  }));
  const { on, note } = draft.written;
  const [fault, setFault] = useState('');
  const answer = useAnswerTsm();
  const form = useRef<HTMLFormElement>(null);
  const agrees = state === 'agreed';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer.isPending) return;
    if (agrees ? !isPlainDate(on) : note.trim() === '') {
      setFault(agrees ? 'Give the day of the meeting' : 'Say why, so that the school knows what to do');
      form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
      return;
    }
    // Told who was first, the person answers how it stands by now.
    const version = isChangedElsewhere(answer.error) ? request.version : draft.written.version;
    draft.change({ version });
    answer.mutate(
      { request, answer: { version, state, note: note.trim(), ...(agrees ? { on } : {}) } },
      {
        onSuccess: (now) => {
          draft.forget();
          onDone(now);
        },
      },
    );
  };
  return (
    <form ref={form} onSubmit={submit} noValidate className={`stack ${styles.form}`}>
      <DraftNote draft={draft} />
      {agrees ? (
        <Field label="Day of the meeting" required {...(fault ? { validationMessage: fault } : {})}>
          <Input
            type="date"
            value={on}
            onChange={(_, { value }) => {
              draft.change({ on: value });
              setFault('');
            }}
          />
        </Field>
      ) : null}
      <Field
        label={agrees ? 'Note for the school (optional)' : 'Why not'}
        hint="No pupils’ names. The school reads this."
        required={!agrees}
        {...(fault && !agrees ? { validationMessage: fault } : {})}
      >
        <Textarea
          value={note}
          maxLength={longest}
          rows={3}
          onChange={(_, { value }) => {
            draft.change({ note: value });
            setFault('');
          }}
        />
      </Field>
      {answer.error ? <ProblemPanel error={answer.error} /> : null}
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={answer.isPending}>
          {answer.isPending ? 'Saving' : agrees ? 'Agree to this day' : 'Decline the request'}
        </Button>
        <Button onClick={onClose}>{draft.isDirty ? 'Close, and keep the draft' : 'Not now'}</Button>
      </div>
    </form>
  );
}
