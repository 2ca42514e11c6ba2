import { Button } from '@fluentui/react-components';
import { discussedWords } from '../../../../src/casework/discussions/discussionWords.ts';
import { ConflictPanel } from '../../../parts/conflict/ConflictPanel.tsx';
import { differencesOf, mergedContent } from '../../../parts/conflict/mergeContent.ts';
import { DraftNote } from '../../../parts/drafts/DraftNote.tsx';
import { useDraft } from '../../../parts/drafts/useDraft.ts';
import { optionsOf } from '../../../parts/form/bound.ts';
import { LongField } from '../../../parts/form/LongField.tsx';
import { RadioField } from '../../../parts/form/RadioField.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import { ProblemPanel } from '../../../parts/ProblemPanel.tsx';
import styles from '../cycle/cycle.module.css';
import { type Minutes, useChangeMinutes } from '../cycle/useCycle.ts';
import { longestApproach, type Said, type ShownPupil, saidOf } from './minutesWords.ts';

type Props = {
  minutes: Minutes;
  pupil: ShownPupil;
  onDone(words: string): void;
  onClose(): void;
};

type Fields = Said & {
  /** What it began from, so that somebody else's change is seen. */ base: Said;
  version: number;
};

const names: Readonly<Record<keyof Said, string>> = {
  discussed: 'How it was discussed',
  approach: 'Joint approach',
  lead: 'Lead',
};

const plain = ({ discussed, approach, lead }: Said): Said => ({ discussed, approach, lead });

/** What is said of a pupil. It is kept as it is typed; where somebody else saved meanwhile, both are shown. */
export function DiscussionForm({ minutes, pupil, onDone, onClose }: Props) {
  const { meeting } = minutes;
  const theirs = saidOf(pupil);
  const version = pupil.discussion?.version ?? 0;
  const draft = useDraft<Fields>(`tsm-said.${meeting.id}.${pupil.id}`, () => ({
    ...theirs,
    base: theirs,
    version,
  }));
  const change = useChangeMinutes(meeting.id);
  const { written } = draft;
  const save = (said: Said, from: number) =>
    change.mutate({
      do: 'discuss',
      pupilId: pupil.id,
      json: {
        version: from,
        said: {
          discussed: said.discussed,
          ...(said.approach.trim() && { approach: said.approach }),
          ...(said.lead.trim() && { lead: said.lead }),
        },
      },
      done() {
        draft.forget();
        onDone(`Saved what was said about ${pupil.name}.`);
      },
    });
  const mine = plain(written);
  const differences = differencesOf(written.base, theirs, mine);
  const isOvertaken = written.version !== version && pupil.discussion && !change.isPending;
  const id = (name: string) => `said-${pupil.id}-${name}`;
  return (
    <form
      className={`${styles.form} not-printed`}
      onSubmit={(event) => {
        event.preventDefault();
        save(mine, written.version);
      }}
    >
      <DraftNote draft={draft} />
      {isOvertaken ? (
        <ConflictPanel
          changes={[pupil.discussion?.changed ?? { by: '', at: '' }]}
          differences={differences}
          nameOf={(path) => names[path as keyof Said] ?? path}
          textOf={(path, value) =>
            path === 'discussed' ? discussedWords[value as Said['discussed']] : String(value || 'Nothing')
          }
          isSaving={change.isPending}
          onSave={(choices) => save(mergedContent(theirs, differences, choices), version)}
          onTakeTheirs={() => {
            draft.discard({ ...theirs, base: theirs, version });
            onClose();
          }}
        />
      ) : null}
      <RadioField
        id={id('discussed')}
        label={names.discussed}
        value={written.discussed}
        onChange={(discussed) => draft.change({ discussed })}
        options={optionsOf(discussedWords)}
      />
      <LongField
        id={id('approach')}
        label={names.approach}
        hint={`What school and council do together, in neutral words: parents may read it. ${longestApproach - written.approach.length} characters left.`}
        maxLength={longestApproach}
        rows={4}
        value={written.approach}
        onChange={(approach) => draft.change({ approach })}
      />
      <TextField
        id={id('lead')}
        label={names.lead}
        hint="Somebody of the school: the council holds no cases."
        value={written.lead}
        onChange={(lead) => draft.change({ lead })}
      />
      {change.error ? <ProblemPanel error={change.error} /> : null}
      <div className="row">
        <Button
          appearance="primary"
          type="submit"
          disabledFocusable={change.isPending || Boolean(isOvertaken)}
        >
          {change.isPending ? 'Saving' : 'Save'}
        </Button>
        <Button onClick={onClose}>{draft.isDirty ? 'Close, and keep the draft' : 'Close'}</Button>
      </div>
    </form>
  );
}
