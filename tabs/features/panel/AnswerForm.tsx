import { Button, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { type FormEvent, useEffect, useId, useState } from 'react';
import type { QueueEntry } from '../../app/apiTypes.ts';
import { DraftNote } from '../../parts/drafts/DraftNote.tsx';
import { useDraft } from '../../parts/drafts/useDraft.ts';
import { ProblemPanel, wordsOf } from '../../parts/ProblemPanel.tsx';
import styles from './panel.module.css';
import { aboutOf } from './queueWords.ts';
import type { Act } from './useQueue.ts';

type Props = { entry: QueueEntry; act: Act; onDone(): void; onClose(): void };

const longest = 2000;

/** What was said. It is kept until it is saved, and stays where somebody else was first. */
export function AnswerForm({ entry, act, onDone, onClose }: Props) {
  const draft = useDraft(`queue.${entry.sourceId}`, () => ({ answer: '' }));
  const [namesChecked, setNamesChecked] = useState(false);
  const [fault, setFault] = useState('');
  const box = useId();
  useEffect(() => document.getElementById(box)?.focus(), [box]);
  const { answer } = draft.written;
  // The server looks for names: only then is there something to confirm.
  const foundName = act.error !== null && /holds a name/.test(wordsOf(act.error));
  const { sourceId, version } = entry;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (act.isPending) return;
    if (answer.trim() === '') {
      setFault('Write the answer.');
      document.getElementById(box)?.focus();
      return;
    }
    act.mutate(
      { what: 'answer', sourceId, version, answer, ...(namesChecked && { namesChecked }) },
      {
        onSuccess: () => {
          draft.forget();
          onDone();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate className="stack">
      <DraftNote draft={draft} />
      <Field
        label={
          <>
            Answer<span className="unseen">: {aboutOf(entry)}</span>
          </>
        }
        hint="Everyone at the drop-in reads it. Leave out the names of pupils and families."
        {...(fault && { validationMessage: fault })}
      >
        <Textarea
          id={box}
          value={answer}
          onChange={(_, { value }) => {
            setFault('');
            // What was looked at is no longer what stands there.
            setNamesChecked(false);
            draft.change({ answer: value });
          }}
          rows={5}
          maxLength={longest}
          resize="vertical"
        />
      </Field>
      {act.error ? <ProblemPanel error={act.error} /> : null}
      {foundName || namesChecked ? (
        <Checkbox
          checked={namesChecked}
          onChange={(_, { checked }) => setNamesChecked(checked === true)}
          label="I have checked: it names no pupil and no family"
        />
      ) : null}
      <div className={styles.buttons}>
        <Button appearance="primary" type="submit" disabledFocusable={act.isPending}>
          {act.isPending ? 'Saving' : 'Save the answer'}
        </Button>
        <Button onClick={onClose}>Not now</Button>
      </div>
    </form>
  );
}
