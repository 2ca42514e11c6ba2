import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { isPlainDate } from '../../../../../src/calendar/plainDate.ts';
import { sentWords } from '../../../../../src/casework/cases/timeline/entryWords.ts';
import { letterFaults } from '../../../../../src/casework/letters/letterRules.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { capital } from '../../../../parts/firstLetter.ts';
import { ChoiceField } from '../../../../parts/form/ChoiceField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { ProblemPanel } from '../../../../parts/ProblemPanel.tsx';
import { useUndo } from '../../../../parts/undo/useUndo.ts';
import { useChangeEntry } from '../entries/useEntries.ts';
import styles from './papers.module.css';

type How = NonNullable<CaseEntryOf<'letter'>['content']['sent']>['how'];
type Props = {
  file: CaseFile;
  letter: CaseEntryOf<'letter'>;
  /** In a sentence: 'the letter “…” to …'. */
  what: string;
};

const ways = (['post', 'email', 'by-hand'] as const satisfies readonly How[]).map((value) => ({
  value,
  label: sentWords[value],
}));

/** Puts down when and how a letter was sent, or that it was not. */
export function SentForm({ file, letter, what }: Props) {
  const { sent, ...unsent } = letter.content;
  const [on, setOn] = useState(file.today);
  const [how, setHow] = useState<How>('post');
  const [fault, setFault] = useState<string>();
  const change = useChangeEntry(file.pupil.id);
  const offer = useUndo();
  const prefix = useId();
  const put = async (next: typeof sent, words: { done: string; undone: string }) => {
    if (change.isPending) return;
    const content = { ...unsent, ...(next && { sent: next }) };
    const written = await change
      .mutateAsync({ kind: 'letter', id: letter.id, version: letter.version, content })
      .catch(() => undefined);
    if (!written) return;
    offer({
      words: words.done,
      back: {
        undo: () =>
          change.mutateAsync({
            kind: 'letter',
            id: letter.id,
            version: written.version,
            content: letter.content,
          }),
        words: words.undone,
      },
    });
  };
  const subject = capital(what);
  const send = () => {
    const [found] = isPlainDate(on)
      ? letterFaults({ ...unsent, sent: { on, how } }, { today: file.today })
      : [{ words: 'Give a date' }];
    setFault(found?.words.replace(/\.$/, ''));
    if (found) return;
    void put(
      { on, how },
      { done: `${subject} is marked as sent.`, undone: `${subject} is not marked as sent.` },
    );
  };
  if (sent)
    return (
      <div className="not-printed">
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={change.isPending}
          onClick={() =>
            void put(undefined, {
              done: `${subject} is not marked as sent any more.`,
              undone: `${subject} is marked as sent.`,
            })
          }
        >
          Take back that it was sent<span className="unseen">: {what}</span>
        </Button>
        {change.error ? <ProblemPanel error={change.error} /> : null}
      </div>
    );
  return (
    <>
      <fieldset className={`not-printed ${styles.sent}`} aria-label={`Sending ${what}`}>
        <TextField id={`${prefix}on`} label="Sent on" type="date" value={on} onChange={setOn} fault={fault} />
        <ChoiceField<How> id={`${prefix}how`} label="How" value={how} onChange={setHow} options={ways} />
        <Button disabledFocusable={change.isPending} onClick={send}>
          Mark as sent
        </Button>
      </fieldset>
      {change.error ? <ProblemPanel error={change.error} /> : null}
    </>
  );
}
