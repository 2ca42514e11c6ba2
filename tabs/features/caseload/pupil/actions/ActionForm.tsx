import { type Action, actionContent } from '../../../../../src/casework/actions/actionContent.ts';
import { actionFaults } from '../../../../../src/casework/actions/actionRules.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { useMe } from '../../../../app/MeContext.ts';
import { actionTypeNames, organisationNames } from '../../../../parts/actionNames.ts';
import { optionsOf } from '../../../../parts/form/bound.ts';
import { ChoiceField } from '../../../../parts/form/ChoiceField.tsx';
import formStyles from '../../../../parts/form/form.module.css';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import { useEntryForm } from '../entries/useEntryForm.ts';
import {
  type ActionFields,
  actionFieldLabels,
  actionOfFields,
  calledInAction,
  fieldsOfAction,
} from './actionFields.ts';

type Props = {
  file: CaseFile;
  /** Absent for a new one. */
  action?: CaseEntryOf<'action'>;
  /** Of a new one: the plan that it belongs to. */
  planId?: string | undefined;
  onClose(): void;
  onSaved(): void;
};

const types = optionsOf(actionTypeNames);
const organisations = optionsOf(organisationNames);

/** Something that somebody agreed to do by a day. */
export function ActionForm({ file, action, planId, onClose, onSaved }: Props) {
  const { name: me } = useMe();
  const form = useEntryForm<'action', ActionFields>({
    file,
    kind: 'action',
    schema: actionContent,
    entry: action,
    fieldsOf: (content) => fieldsOfAction(content, { owner: me, planId }),
    contentOf: actionOfFields,
    labels: actionFieldLabels,
    called: calledInAction,
    check: (content) => actionFaults(content, { today: file.today }),
    onSaved,
  });
  const { bind } = form;
  return (
    <EntryForm
      form={form}
      file={file}
      name={action ? 'Change the action' : 'New action'}
      save="Save the action"
      onClose={onClose}
    >
      <TextField {...bind('what')} hint="Start with a verb: Ring, Meet, Ask." required />
      <div className={formStyles.pair}>
        <TextField {...bind('owner')} required />
        <ChoiceField<Action['owner']['organisation']> {...bind('organisation')} options={organisations} />
      </div>
      <div className={formStyles.pair}>
        <TextField {...bind('dueOn')} type="date" required />
        <ChoiceField<Action['type']> {...bind('type')} options={types} />
      </div>
      <LongField {...bind('note')} rows={2} />
    </EntryForm>
  );
}
