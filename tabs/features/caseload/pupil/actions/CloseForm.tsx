import { type Action, actionContent } from '../../../../../src/casework/actions/actionContent.ts';
import { actionFaults } from '../../../../../src/casework/actions/actionRules.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { ChoiceField } from '../../../../parts/form/ChoiceField.tsx';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import { filled } from '../entries/filled.ts';
import type { SavedContent } from '../entries/rewoundContent.ts';
import { useEntryForm } from '../entries/useEntryForm.ts';
import { choiceOf, type OutcomeChoice, outcomeOf, outcomeOptions } from '../words/outcomeNames.ts';

type Props = {
  file: CaseFile;
  action: CaseEntryOf<'action'>;
  state: 'done' | 'not-possible';
  onClose(): void;
  onSaved(saved: SavedContent): void;
};

type Fields = { doneOn: string; outcome: OutcomeChoice; note: string };

/** Says that an action is done, and how much it helped; or that it was not possible, and why. */
export function CloseForm({ file, action, state, onClose, onSaved }: Props) {
  const isDone = state === 'done';
  const form = useEntryForm<'action', Fields>({
    file,
    kind: 'action',
    name: state,
    adds: true,
    schema: actionContent,
    entry: action,
    fieldsOf: (content) => ({
      doneOn: isDone ? file.today : '',
      outcome: choiceOf(content?.outcome),
      note: content?.note ?? '',
    }),
    contentOf: (fields, before) => closedOf(before, state, fields),
    labels: {
      doneOn: 'Done on',
      outcome: 'How much it helped',
      note: isDone ? 'Note' : 'Why it was not possible',
    },
    check: (content) => actionFaults(content, { today: file.today }),
    onSaved,
  });
  const { bind } = form;
  return (
    <EntryForm
      form={form}
      file={file}
      name={isDone ? 'The action is done' : 'The action was not possible'}
      save="Save"
      onClose={onClose}
    >
      {isDone ? (
        <>
          <TextField {...bind('doneOn')} type="date" required />
          <ChoiceField<OutcomeChoice> {...bind('outcome')} options={outcomeOptions} none="Too early to say" />
        </>
      ) : null}
      <LongField {...bind('note')} rows={2} required={!isDone} />
    </EntryForm>
  );
}

function closedOf(before: Action | undefined, state: Props['state'], fields: Fields): object {
  const { doneOn: _done, outcome: _outcome, note: _note, ...kept } = before ?? {};
  const helped = outcomeOf(fields.outcome);
  return {
    ...kept,
    state,
    ...filled({ note: fields.note }),
    ...(state === 'done' && { doneOn: fields.doneOn, ...(helped !== undefined && { outcome: helped }) }),
  };
}
