import { Button } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import { staff } from '../../../../src/casework/cases/fields.ts';
import { useApp } from '../../../app/AppContext.ts';
import type { CaseloadRow } from '../../../app/apiTypes.ts';
import { amount, figure } from '../../../parts/amount.ts';
import { DraftNote } from '../../../parts/drafts/DraftNote.tsx';
import { useDraft } from '../../../parts/drafts/useDraft.ts';
import { FaultSummary } from '../../../parts/form/FaultSummary.tsx';
import { faultsOf } from '../../../parts/form/faultsOf.ts';
import { TextField } from '../../../parts/form/TextField.tsx';
import { useForm } from '../../../parts/form/useForm.ts';
import { BulkDialog } from './BulkDialog.tsx';
import { setLead } from './bulkWrites.ts';
import type { Bulk } from './useBulk.ts';

type Props = {
  pupils: readonly CaseloadRow[];
  /** Lead practitioners who are there already. */
  leads: readonly string[];
  bulk: Bulk;
  onClose(): void;
};

type Fields = { name: string; role: string };
const labels = { name: 'Name of the lead practitioner', role: 'Role in school (optional)' } as const;

/** The same lead practitioner for every selected pupil of a school. */
export default function SetLeadDialog(props: Props) {
  const { pupils, bulk, onClose } = props;
  const schools = new Set(pupils.map(({ schoolId }) => schoolId)).size;
  return (
    <BulkDialog
      title={`Set the lead practitioner of ${amount(pupils.length, 'pupil')}`}
      bulk={bulk}
      onClose={onClose}
    >
      {schools > 1 ? (
        <>
          <p>
            The selected pupils are at {figure(schools)} schools. A lead practitioner works in one school:
            select pupils of one school only.
          </p>
          <p>
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          </p>
        </>
      ) : (
        <SetLeadForm {...props} />
      )}
    </BulkDialog>
  );
}

function SetLeadForm({ pupils, leads, bulk, onClose }: Props) {
  const { api } = useApp();
  const draft = useDraft<Fields>('bulk.lead', () => ({ name: '', role: '' }));
  const form = useForm<Fields>({ draft, labels });
  const had = pupils.filter((pupil) => pupil.case.lead !== undefined).length;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { name, role } = form.fields;
    const checked = staff.safeParse({ name, ...(role.trim() === '' ? {} : { role }) });
    if (!checked.success) {
      form.refuse(faultsOf(checked.error, Object.keys(labels)));
      return;
    }
    draft.forget();
    void bulk.write(setLead(api, checked.data), pupils);
  };
  return (
    <form onSubmit={submit} noValidate className="stack">
      <p>
        The lead practitioner is someone in school, never the council’s support worker.
        {had > 0
          ? ` ${amount(had, 'of these pupils has', 'of these pupils have')} one already, who is replaced.`
          : ''}{' '}
        You can undo all of it afterwards, until you close the app or do something else for several pupils.
      </p>
      <DraftNote draft={draft} />
      <FaultSummary faults={form.faults} attempt={form.attempt} />
      <TextField {...form.bind('name')} required suggestions={leads} />
      <TextField {...form.bind('role')} maxLength={100} />
      <div className="row">
        <Button appearance="primary" type="submit">
          Set it for {amount(pupils.length, 'pupil')}
        </Button>
        <Button onClick={onClose}>{draft.isDirty ? 'Close, and keep the draft' : 'Close'}</Button>
      </div>
    </form>
  );
}
