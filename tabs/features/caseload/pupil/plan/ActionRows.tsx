import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { actionTypeNames, organisationNames } from '../../../../parts/actionNames.ts';
import { optionsOf } from '../../../../parts/form/bound.ts';
import { ChoiceField } from '../../../../parts/form/ChoiceField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import type { Form } from '../../../../parts/form/useForm.ts';
import { type ActionRow, actionLabels, emptyRow } from '../actions/actionRow.ts';
import styles from './plan.module.css';
import type { PlanFields } from './planFields.ts';

const types = optionsOf(actionTypeNames);
const organisations = optionsOf(organisationNames);

/** The actions of a plan that is being started, one under the other. */
export function ActionRows({ form, today }: { form: Form<PlanFields>; today: string }) {
  const { fields, change } = form;
  const put = (id: string, part: Partial<ActionRow>) =>
    change(({ actions }) => ({ actions: actions.map((row) => (row.id === id ? { ...row, ...part } : row)) }));
  return (
    <fieldset className={styles.rows}>
      <legend>Actions: who does what by when</legend>
      {fields.actions.map((row, at) => (
        <Row
          key={row.id}
          form={form}
          row={row}
          at={at}
          put={(part) => put(row.id, part)}
          onRemove={() => change(({ actions }) => ({ actions: actions.filter(({ id }) => id !== row.id) }))}
        />
      ))}
      <Button
        icon={<AddRegular aria-hidden="true" />}
        onClick={() =>
          change(({ actions, lead, startsOn }) => ({
            actions: [...actions, emptyRow(lead, startsOn || today)],
          }))
        }
      >
        Add an action
      </Button>
    </fieldset>
  );
}

type RowProps = {
  form: Form<PlanFields>;
  row: ActionRow;
  at: number;
  put(part: Partial<ActionRow>): void;
  onRemove(): void;
};

function Row({ form, row, at, put, onRemove }: RowProps) {
  const bind = <K extends keyof typeof actionLabels>(name: K) =>
    form.bindRow<ActionRow[K]>(`actions.${at}.${name}`, {
      label: actionLabels[name],
      value: row[name],
      onChange: (value) => put({ [name]: value } as Pick<ActionRow, K>),
    });
  return (
    <fieldset className={styles.row}>
      <legend className="unseen">Action {at + 1}</legend>
      <TextField {...bind('what')} required />
      <div className={styles.cells}>
        <TextField {...bind('owner')} required />
        <TextField {...bind('dueOn')} type="date" required />
        <ChoiceField<ActionRow['type']> {...bind('type')} options={types} />
        <ChoiceField<ActionRow['organisation']> {...bind('organisation')} options={organisations} />
      </div>
      <Button size="small" appearance="subtle" onClick={onRemove}>
        Leave out<span className="unseen"> action {at + 1}</span>
      </Button>
    </fieldset>
  );
}
