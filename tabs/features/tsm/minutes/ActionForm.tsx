import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { actionTypeNames, organisationNames } from '../../../parts/actionNames.ts';
import { useDraft } from '../../../parts/drafts/useDraft.ts';
import { optionsOf } from '../../../parts/form/bound.ts';
import { ChoiceField } from '../../../parts/form/ChoiceField.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import styles from '../cycle/cycle.module.css';
import { type Change, type Minutes, useChangeMinutes } from '../cycle/useCycle.ts';
import { oddDay } from './minutesWords.ts';

type Props = {
  minutes: Minutes;
  draftKey: string;
  /** Absent: for the whole school. */
  pupilId?: string;
  onDone(words: string): void;
  onClose(): void;
};

type Fields = {
  id: string;
  what: string;
  owner: string;
  organisation: keyof typeof organisationNames;
  type: keyof typeof actionTypeNames;
  dueOn: string;
};

const sides = { school: 'School', council: 'Council', other: 'Other' } as const;

function changeOf(
  { id, what, owner, organisation, type, dueOn }: Fields,
  pupilId: string | undefined,
): Change {
  if (pupilId !== undefined)
    return {
      ...{ do: 'action', pupilId, actionId: id },
      json: {
        version: 0,
        content: { what, type, owner: { name: owner, organisation }, dueOn, state: 'open' },
      },
    };
  const side = organisation === 'school' || organisation === 'council' ? organisation : 'other';
  return {
    do: 'part',
    json: { part: 'action', id, after: { id, what, owner, organisation: side, dueOn } },
  };
}

/** Something that somebody does by a day. The same sent twice is one action. */
export function ActionForm({ minutes, draftKey, pupilId, onDone, onClose }: Props) {
  const draft = useDraft<Fields>(draftKey, () => ({
    id: crypto.randomUUID(),
    what: '',
    owner: '',
    organisation: 'school',
    type: 'school-practice',
    dueOn: minutes.dueOn,
  }));
  const change = useChangeMinutes(minutes.meeting.id);
  const [wasTried, setTried] = useState(false);
  const { written } = draft;
  const missing = (value: string, words: string) => (wasTried && value.trim() === '' ? words : undefined);
  const id = (name: string) => `${draftKey}-${name}`;
  const submit = () => {
    setTried(true);
    if (!written.what.trim() || !written.owner.trim() || !written.dueOn) return;
    change.mutate(changeOf(written, pupilId), {
      onSuccess: () => {
        draft.forget();
        onDone('The action is written down.');
      },
    });
  };
  return (
    <form
      className={`${styles.form} not-printed`}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        id={id('what')}
        label="What is to be done"
        hint="Begin with a verb: Ring, Refer, Review."
        required
        value={written.what}
        onChange={(what) => draft.change({ what })}
        fault={missing(written.what, 'Say what is to be done.')}
      />
      <TextField
        id={id('owner')}
        label="Who does it"
        required
        value={written.owner}
        onChange={(owner) => draft.change({ owner })}
        suggestions={minutes.meeting.attendees.map(({ name }) => name)}
        fault={missing(written.owner, 'Say who does it.')}
      />
      <ChoiceField
        id={id('organisation')}
        label="Of"
        value={written.organisation}
        onChange={(organisation) => draft.change({ organisation })}
        options={optionsOf<Fields['organisation']>(
          pupilId === undefined ? { ...organisationNames, ...sides } : organisationNames,
        )}
      />
      {pupilId === undefined ? null : (
        <ChoiceField
          id={id('type')}
          label="Kind of action"
          value={written.type}
          onChange={(type) => draft.change({ type })}
          options={optionsOf(actionTypeNames)}
        />
      )}
      <TextField
        id={id('due')}
        label="By"
        type="date"
        required
        value={written.dueOn}
        onChange={(dueOn) => draft.change({ dueOn })}
        hint={oddDay(written.dueOn, minutes)}
        fault={missing(written.dueOn, 'Give a day.')}
      />
      {change.error ? <ProblemPanel error={change.error} /> : null}
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={change.isPending}>
          {change.isPending ? 'Saving' : 'Save the action'}
        </Button>
        <Button onClick={onClose}>{draft.isDirty ? 'Close, and keep the draft' : 'Close'}</Button>
      </div>
    </form>
  );
}
