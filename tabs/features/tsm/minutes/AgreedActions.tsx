import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useHasDraft } from '../../../parts/drafts/useDraft.ts';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import { type AgreedAction, type Minutes, useChangeMinutes } from '../cycle/useCycle.ts';
import { ActionForm } from './ActionForm.tsx';
import { actionWords, type ShownPupil } from './minutesWords.ts';

type Props = { minutes: Minutes; pupil: ShownPupil; onTold(words: string): void };

/** What was agreed for a pupil: with whom and by when. */
export function AgreedActions({ minutes, pupil, onTold }: Props) {
  const { meeting, closed } = minutes;
  const hasDraft = useHasDraft(`tsm-action.${meeting.id}.${pupil.id}`);
  const [isOpen, setOpen] = useState(hasDraft);
  const change = useChangeMinutes(meeting.id);
  const takeOut = ({ id, version, removed }: AgreedAction) =>
    change.mutate(
      { do: 'takeOut', pupilId: pupil.id, actionId: id, json: { version, removed: !removed } },
      { onSuccess: () => onTold(removed ? 'The action is back.' : 'The action is taken out.') },
    );
  const { agreedActions } = pupil;
  return (
    <>
      {agreedActions.length > 0 ? (
        <ul>
          {agreedActions.map((action) => (
            <li key={action.id}>
              {action.removed ? <s>{actionWords(action)}</s> : actionWords(action)}{' '}
              {closed === undefined ? (
                <Button
                  size="small"
                  appearance="subtle"
                  className="not-printed"
                  disabledFocusable={change.isPending}
                  onClick={() => takeOut(action)}
                >
                  {action.removed ? 'Bring back' : 'Take out'}
                  <span className="unseen"> the action {action.content.what}</span>
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {change.error ? <ProblemPanel error={change.error} /> : null}
      {closed !== undefined ? null : isOpen ? (
        <ActionForm
          minutes={minutes}
          draftKey={`tsm-action.${meeting.id}.${pupil.id}`}
          pupilId={pupil.id}
          onDone={(words) => {
            setOpen(false);
            onTold(words);
          }}
          onClose={() => setOpen(false)}
        />
      ) : (
        <div className="not-printed">
          <Button size="small" onClick={() => setOpen(true)}>
            Add an action<span className="unseen"> for {pupil.name}</span>
          </Button>
        </div>
      )}
    </>
  );
}
