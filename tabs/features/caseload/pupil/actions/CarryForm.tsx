import { actionContent } from '../../../../../src/casework/actions/actionContent.ts';
import { actionFaults } from '../../../../../src/casework/actions/actionRules.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import { filled } from '../entries/filled.ts';
import { useEntryForm } from '../entries/useEntryForm.ts';
import { useCarryOver } from './useCarryOver.ts';

type Props = { file: CaseFile; action: CaseEntryOf<'action'>; onClose(): void; onSaved(): void };

/** Carries an action over: a new one with a later day goes on from it, and this one is closed. */
export function CarryForm({ file, action, onClose, onSaved }: Props) {
  const carryOver = useCarryOver(file);
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
    onSaved() {
      void carryOver([action]);
      onSaved();
    },
  });
  return (
    <EntryForm form={form} file={file} name="Carry the action over" save="Carry over" onClose={onClose}>
      <TextField {...form.bind('dueOn')} type="date" required />
      <LongField {...form.bind('note')} rows={2} />
    </EntryForm>
  );
}
