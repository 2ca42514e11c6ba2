import type { PlanTemplate } from '../../../../../src/casework/council/councilSettings.ts';
import { planContent } from '../../../../../src/casework/plans/planContent.ts';
import { planFaults } from '../../../../../src/casework/plans/planRules.ts';
import type { CaseEntryOf, CaseFile, NewEntry } from '../../../../app/apiTypes.ts';
import { lowered } from '../../../../parts/firstLetter.ts';
import type { Faults } from '../../../../parts/form/useForm.ts';
import { actionLabels, actionOfRow, calledInRow, rowFaults } from '../actions/actionRow.ts';
import { EntryForm } from '../entries/EntryForm.tsx';
import { useEntryForm } from '../entries/useEntryForm.ts';
import { ActionRows } from './ActionRows.tsx';
import { PlanBasics } from './PlanBasics.tsx';
import { PlanTexts } from './PlanTexts.tsx';
import { calledInPlan, fieldsOfPlan, type PlanFields, planLabels, planOfFields } from './planFields.ts';

type Props = {
  file: CaseFile;
  templates: readonly PlanTemplate[];
  /** What is changed; absent for a new one. */
  plan?: CaseEntryOf<'plan'>;
  /** Of a new one: which form, and what it starts with. */
  name?: 'start' | 'next';
  start?: PlanFields;
  onClose(): void;
  onSaved(fields: PlanFields): void;
};

/** A cycle of assess, plan, do, review: when, who leads, why, and what is done by whom. */
export function PlanForm({ file, templates, plan, name, start, onClose, onSaved }: Props) {
  const form = useEntryForm<'plan', PlanFields>({
    file,
    kind: 'plan',
    schema: planContent,
    entry: plan,
    ...(name && { name }),
    fieldsOf: (content) =>
      content ? fieldsOfPlan(content) : (start ?? fieldsOfPlan({ startsOn: file.today })),
    contentOf: planOfFields,
    labels: planLabels,
    called,
    labelOfRow,
    check: (content) => planFaults(content, { today: file.today }),
    withIt: {
      field: 'actions',
      entriesOf: (planId, { actions }) =>
        actions.map(
          (row): NewEntry => ({ kind: 'action', id: row.id, content: { ...actionOfRow(row), planId } }),
        ),
      faultsOf: ({ actions }) => faultsOfRows(actions, file.today),
    },
    onSaved: ({ fields }) => onSaved(fields),
  });
  const isNew = plan === undefined;
  return (
    <EntryForm
      form={form}
      file={file}
      name={plan ? 'Change the plan' : 'New plan'}
      save={plan ? 'Save the plan' : 'Start the plan'}
      onClose={onClose}
    >
      <PlanBasics form={form} file={file} templates={templates} isNew={isNew} />
      <PlanTexts form={form} />
      {isNew ? <ActionRows form={form} today={file.today} /> : null}
    </EntryForm>
  );
}

/** The server counts what is written together: the plan is the first, its actions follow. */
function called(path: string): string | undefined {
  const [, at, field = ''] = /^entries\.(\d+)\.(.+)$/.exec(path) ?? [];
  const inRow: Readonly<Record<string, string>> = calledInRow;
  if (at !== undefined) return `actions.${Number(at) - 1}.${inRow[field] ?? field}`;
  const inPlan: Readonly<Record<string, string>> = calledInPlan;
  return inPlan[path];
}

function labelOfRow(path: string): string {
  const [, at, name = ''] = /^actions\.(\d+)\.(\w+)$/.exec(path) ?? [];
  const labels: Readonly<Record<string, string>> = actionLabels;
  return at === undefined ? path : `Action ${Number(at) + 1}, ${lowered(labels[name] ?? name)}`;
}

function faultsOfRows(rows: PlanFields['actions'], today: string): Faults {
  return Object.fromEntries(
    rows.flatMap((row, at) =>
      Object.entries(rowFaults(row, today)).map(([name, words]) => [`actions.${at}.${name}`, words]),
    ),
  );
}
