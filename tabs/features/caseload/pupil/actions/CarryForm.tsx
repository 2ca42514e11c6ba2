import { actionContent } from '../../../../../src/casework/actions/actionContent.ts';
import { actionFaults } from '../../../../../src/casework/actions/actionRules.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import { filled } from '../entries/filled.ts';
import { useEntryForm } from '../entries/useEntryForm.ts';

type Props = {
  file: CaseFile;
  action: CaseEntryOf<'action'>;
  onClose(): void;
  /** With the id of the action that goes on. */
  onSaved(nextId: string): void;
};

/** Carries an action over: writes down a new one with a later day that goes on from it. */
export function CarryForm({ file, action, onClose, onSaved }: Props) {
  const form = useEntryForm<'action', { dueOn: string; note: string }>({
    file,
    kind: 'action',
    name: `carry.${action.id}`,
    schema: actionContent,
    fieldsOf: () => ({ dueOn: '', note: action.content.note ?? '' }),
    contentOf({ dueOn, note }) {
      const { what, type, owner, planId, legalId, meetingId } = action.content;
      return {
        ...{ what, type, owner, dueOn, state: 'open', carriedFrom: action.id },
        ...filled({ note, planId: planId ?? '', legalId: legalId ?? '', meetingId: meetingId ?? '' }),
      };
    },
    labels: { dueOn: 'New day', note: 'Note' },
    check: (content) => actionFaults(content, { today: file.today }),
    onSaved: ({ id }) => onSaved(id),
  });
  return (
    <EntryForm form={form} file={file} name="Carry the action over" save="Carry over" onClose={onClose}>
      <TextField {...form.bind('dueOn')} type="date" required />
      <LongField {...form.bind('note')} rows={2} />
    </EntryForm>
  );
}
