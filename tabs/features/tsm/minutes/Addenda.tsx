import { Button } from '@fluentui/react-components';
import { useDraft } from '../../../parts/drafts/useDraft.ts';
import { ChoiceField } from '../../../parts/form/ChoiceField.tsx';
import { LongField } from '../../../parts/form/LongField.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { ukInstant } from '../../../parts/ukInstant.ts';
import styles from '../cycle/cycle.module.css';
import { type Minutes, useChangeMinutes } from '../cycle/useCycle.ts';

type Props = { minutes: Minutes; onTold(words: string): void };

/** Notes with a date to minutes that both sides have agreed. */
export function Addenda({ minutes, onTold }: Props) {
  const { meeting, addenda, pupils } = minutes;
  const draft = useDraft(`tsm-addendum.${meeting.id}`, () => ({ pupilId: '', text: '' }));
  const change = useChangeMinutes(meeting.id);
  if (meeting.state !== 'agreed') return null;
  const { pupilId, text } = draft.written;
  const submit = () => {
    if (!text.trim()) return;
    change.mutate(
      { do: 'add', json: { text: text.trim(), ...(pupilId && { pupilId }) } },
      {
        onSuccess: () => {
          draft.discard({ pupilId: '', text: '' });
          onTold('The note is added, with today’s date.');
        },
      },
    );
  };
  return (
    <>
      <h3>Added later</h3>
      {addenda.length === 0 ? <p>Nothing about the whole school.</p> : null}
      <ul>
        {addenda.map(({ at, by, text: words }) => (
          <li key={`${at} ${words}`} className={styles.words}>
            {ukInstant(at)}, {by}: {words}
          </li>
        ))}
      </ul>
      <form
        className={`${styles.form} not-printed`}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ChoiceField
          id="addendum-about"
          label="About"
          value={pupilId}
          onChange={(value) => draft.change({ pupilId: value })}
          options={[
            { value: '', label: 'The whole school' },
            ...pupils
              .filter(({ discussion }) => discussion)
              .map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <LongField
          id="addendum-text"
          label="Note"
          hint="It cannot be changed once it is added."
          value={text}
          onChange={(value) => draft.change({ text: value })}
        />
        {change.error ? <ProblemPanel error={change.error} /> : null}
        <div className="row">
          <Button type="submit" disabledFocusable={change.isPending || text.trim() === ''}>
            Add the note
          </Button>
        </div>
      </form>
    </>
  );
}
