import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ukDate } from '../../../../src/calendar/ukDate.ts';
import { organisationNames } from '../../../parts/actionNames.ts';
import { DraftNote } from '../../../parts/drafts/DraftNote.tsx';
import { useDraft, useHasDraft } from '../../../parts/drafts/useDraft.ts';
import { LongField } from '../../../parts/form/LongField.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import styles from '../cycle/cycle.module.css';
import { type Minutes, type SchoolAction, useChangeMinutes } from '../cycle/useCycle.ts';
import { ActionForm } from './ActionForm.tsx';

type Props = { minutes: Minutes; onTold(words: string): void };

/** What is said and agreed for the whole school. */
export function WholeSchool({ minutes, onTold }: Props) {
  const { meeting, closed } = minutes;
  const key = `tsm-action.${meeting.id}.school`;
  const hasDraft = useHasDraft(key);
  const [isOpen, setOpen] = useState(hasDraft);
  return (
    <>
      <h3>Whole school</h3>
      <SchoolActions minutes={minutes} onTold={onTold} />
      {closed !== undefined ? null : isOpen ? (
        <ActionForm
          minutes={minutes}
          draftKey={key}
          onDone={(words) => {
            setOpen(false);
            onTold(words);
          }}
          onClose={() => setOpen(false)}
        />
      ) : (
        <div className="not-printed">
          <Button size="small" onClick={() => setOpen(true)}>
            Add an action for the whole school
          </Button>
        </div>
      )}
      <Passage minutes={minutes} part="summary" label="Summary" hint="No pupils’ names." onTold={onTold} />
      <Passage
        minutes={minutes}
        part="goodPractice"
        label="Good practice for the forum"
        hint="What other schools could learn from. No pupils’ names."
        onTold={onTold}
      />
    </>
  );
}

function SchoolActions({ minutes: { meeting, actions, closed, today }, onTold }: Props) {
  const change = useChangeMinutes(meeting.id);
  const [taken, setTaken] = useState<SchoolAction>();
  const put = (action: SchoolAction, removed: boolean) =>
    change.mutate(
      {
        do: 'part',
        json: { part: 'action', id: action.id, ...(removed ? { before: action } : { after: action }) },
      },
      {
        onSuccess: () => {
          setTaken(removed ? action : undefined);
          onTold(removed ? 'The action is taken out.' : 'The action is back.');
        },
      },
    );
  const settle = (action: SchoolAction) => {
    const { doneOn, ...open } = action;
    const after = doneOn === undefined ? { ...open, doneOn: today } : open;
    change.mutate(
      { do: 'part', json: { part: 'action', id: action.id, before: action, after } },
      { onSuccess: () => onTold(doneOn === undefined ? 'The action is done.' : 'The action is open again.') },
    );
  };
  return (
    <>
      {actions.length === 0 ? <p>No action for the whole school.</p> : null}
      <ul>
        {actions.map((action) => (
          <li key={action.id}>
            {action.what}. {action.owner} ({organisationNames[action.organisation]}), by{' '}
            {ukDate(action.dueOn)}
            {action.doneOn ? `. Done on ${ukDate(action.doneOn)}` : ''}{' '}
            {meeting.state === 'agreed' ? (
              <Button
                size="small"
                appearance="subtle"
                className="not-printed"
                disabledFocusable={change.isPending}
                onClick={() => settle(action)}
              >
                {action.doneOn ? 'Not done after all' : 'Mark as done'}
                <span className="unseen">: {action.what}</span>
              </Button>
            ) : null}
            {closed === undefined ? (
              <Button
                size="small"
                appearance="subtle"
                className="not-printed"
                disabledFocusable={change.isPending}
                onClick={() => put(action, true)}
              >
                Take out<span className="unseen"> the action {action.what}</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {taken ? (
        <p className="said not-printed">
          “{taken.what}” is taken out.{' '}
          <Button size="small" disabledFocusable={change.isPending} onClick={() => put(taken, false)}>
            Undo
          </Button>
        </p>
      ) : null}
      {change.error ? <ProblemPanel error={change.error} /> : null}
    </>
  );
}

type PassageProps = Props & { part: 'summary' | 'goodPractice'; label: string; hint: string };

/** A text of the minutes: saved from what it was when this person began, so that nobody's words are lost. */
function Passage({ minutes, part, label, hint, onTold }: PassageProps) {
  const { meeting, closed } = minutes;
  const there = minutes[part] ?? '';
  const draft = useDraft(`tsm-${part}.${meeting.id}`, () => ({ text: there, base: there }));
  const change = useChangeMinutes(meeting.id);
  const { text, base } = draft.written;
  if (closed !== undefined)
    return (
      <>
        <h4>{label}</h4>
        <p className={styles.words}>{there || 'Nothing was written down.'}</p>
      </>
    );
  const isOvertaken = there !== base && there !== text && !change.isPending;
  const save = (before: string) =>
    change.mutate(
      {
        do: 'part',
        json: { part, ...(before && { before }), ...(text.trim() && { after: text.trim() }) },
      },
      {
        onSuccess: () => {
          draft.discard({ text: text.trim(), base: text.trim() });
          onTold(`${label}: saved.`);
        },
      },
    );
  const take = () => draft.discard({ text: there, base: there });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save(base);
      }}
    >
      <DraftNote draft={{ from: draft.from, discard: draft.discard, bringBack: undefined }} />
      <LongField
        id={`minutes-${part}`}
        label={label}
        hint={hint}
        value={text}
        onChange={(value) => draft.change({ text: value })}
      />
      {isOvertaken ? (
        <div className="said not-printed">
          <p>Somebody else has written here meanwhile:</p>
          <p className={styles.words}>{there || 'They took it out.'}</p>
          <div className="row">
            <Button size="small" type="button" onClick={take}>
              Take theirs
            </Button>
            {text === base ? null : (
              <Button size="small" type="button" onClick={() => save(there)}>
                Keep mine instead
              </Button>
            )}
          </div>
        </div>
      ) : null}
      {change.error ? <ProblemPanel error={change.error} /> : null}
      <div className="row not-printed">
        <Button type="submit" disabledFocusable={change.isPending || isOvertaken || text.trim() === base}>
          {change.isPending ? 'Saving' : `Save: ${label.toLowerCase()}`}
        </Button>
      </div>
    </form>
  );
}
