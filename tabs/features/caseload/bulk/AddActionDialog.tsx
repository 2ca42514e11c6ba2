import { Button } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { type Action, actionContent } from '../../../../src/casework/actions/actionContent.ts';
import { useApp } from '../../../app/AppContext.ts';
import type { CaseloadRow } from '../../../app/apiTypes.ts';
import { actionTypeNames, organisationNames } from '../../../parts/actionNames.ts';
import { amount } from '../../../parts/amount.ts';
import { DraftNote } from '../../../parts/drafts/DraftNote.tsx';
import { useDraft } from '../../../parts/drafts/useDraft.ts';
import { optionsOf } from '../../../parts/form/bound.ts';
import { ChoiceField } from '../../../parts/form/ChoiceField.tsx';
import { FaultSummary } from '../../../parts/form/FaultSummary.tsx';
import { faultsOf } from '../../../parts/form/faultsOf.ts';
import { LongField } from '../../../parts/form/LongField.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import { useForm } from '../../../parts/form/useForm.ts';
import { BulkDialog } from './BulkDialog.tsx';
import { addAction } from './bulkWrites.ts';
import type { Bulk } from './useBulk.ts';

type Props = { pupils: readonly CaseloadRow[]; bulk: Bulk; onClose(): void };

type Fields = {
  what: string;
  type: Action['type'];
  owner: string;
  organisation: Action['owner']['organisation'];
  dueOn: string;
  note: string;
};

const emptyFields: Fields = {
  what: '',
  type: 'school-practice',
  owner: '',
  organisation: 'school',
  dueOn: '',
  note: '',
};

const labels = {
  what: 'What has to be done?',
  type: 'Kind',
  owner: 'Who does it?',
  organisation: 'Where they work',
  dueOn: 'By when?',
  note: 'Note (optional)',
} as const;

const contentOf = ({ what, type, owner, organisation, dueOn, note }: Fields) => ({
  what,
  type,
  owner: { name: owner, organisation },
  dueOn,
  state: 'open' as const,
  ...(note.trim() === '' ? {} : { note }),
});

/** The same action for every selected pupil. */
export default function AddActionDialog({ pupils, bulk, onClose }: Props) {
  return (
    <BulkDialog title={`Add an action for ${amount(pupils.length, 'pupil')}`} bulk={bulk} onClose={onClose}>
      <AddActionForm pupils={pupils} bulk={bulk} onClose={onClose} />
    </BulkDialog>
  );
}

function AddActionForm({ pupils, bulk, onClose }: Props) {
  const { api } = useApp();
  const draft = useDraft('bulk.action', () => emptyFields);
  const form = useForm<Fields>({ draft, labels });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const checked = actionContent.safeParse(contentOf(form.fields));
    if (!checked.success) {
      form.refuse(faultsOf(checked.error, Object.keys(labels), { 'owner.name': 'owner' }));
      return;
    }
    draft.forget();
    void bulk.write(addAction(api, checked.data), pupils);
  };
  return (
    <form onSubmit={submit} noValidate className="stack">
      <p>
        The same action is written down for every selected pupil. You can undo all of it afterwards, until you
        close the app or do something else for several pupils. Whoever is written about may read it one day.
      </p>
      <DraftNote draft={draft} />
      <FaultSummary faults={form.faults} attempt={form.attempt} />
      <TextField {...form.bind('what')} required hint="Start with a verb. No names of other pupils." />
      <ChoiceField {...form.bind('type')} options={optionsOf(actionTypeNames)} />
      <TextField {...form.bind('owner')} required hint="A member of staff" />
      <ChoiceField {...form.bind('organisation')} options={optionsOf(organisationNames)} />
      <TextField {...form.bind('dueOn')} type="date" required />
      <LongField {...form.bind('note')} rows={2} />
      <div className="row">
        <Button appearance="primary" type="submit">
          Add it for {amount(pupils.length, 'pupil')}
        </Button>
        <Button onClick={onClose}>{draft.isDirty ? 'Close, and keep the draft' : 'Close'}</Button>
      </div>
    </form>
  );
}
