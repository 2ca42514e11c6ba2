import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { actionTypes, organisations } from '../../../../src/casework/actions/actionContent.ts';
import { actionTypeNames, organisationNames } from '../../../parts/actionNames.ts';
import { ChoiceField } from '../../../parts/form/ChoiceField.tsx';
import formStyles from '../../../parts/form/form.module.css';
import { TextField } from '../../../parts/form/TextField.tsx';
import styles from '../council.module.css';
import { withoutRow, withRow } from '../rows.ts';
import type { PartForm } from '../usePartEditor.ts';
import { newStep, type PlanFields, type PlanRow, type StepRow } from './plansKit.ts';

const types = actionTypes.map((value) => ({ value, label: actionTypeNames[value] }));
const whose = organisations.map((value) => ({ value, label: organisationNames[value] }));

type Props = {
  form: PartForm<PlanFields>;
  /** Of the plan in the list. */
  at: number;
  plan: PlanRow;
  onChange(steps: readonly StepRow[], removed?: string): void;
};

/** What is done in which week. A plan that is made from it begins with these as its actions. */
export function PlanSteps({ form, at, plan: { steps }, onChange }: Props) {
  return (
    <fieldset className={formStyles.group}>
      <legend>Steps</legend>
      <p className="quiet">
        Each becomes an action of the plan, due at the end of its school week. Week 0 is before the start.
      </p>
      {steps.map((step, place) => {
        const path = `${at}.steps.${place}`;
        const change = (part: Partial<StepRow>) => onChange(withRow(steps, place, part));
        const called = step.what.trim() || `step ${place + 1}`;
        return (
          <fieldset key={step.key} className={styles.row} aria-label={called}>
            <TextField
              {...form.bind(`${path}.week`, {
                label: 'Week',
                value: step.week,
                onChange: (week) => change({ week }),
              })}
              inputMode="numeric"
              maxLength={2}
              required
            />
            <TextField
              {...form.bind(`${path}.what`, {
                label: 'What is done',
                value: step.what,
                onChange: (what) => change({ what }),
              })}
              required
            />
            <ChoiceField
              {...form.bind(`${path}.type`, {
                label: 'Kind',
                value: step.type,
                onChange: (type) => change({ type }),
              })}
              options={types}
            />
            <ChoiceField
              {...form.bind(`${path}.organisation`, {
                label: 'Who',
                value: step.organisation,
                onChange: (organisation) => change({ organisation }),
              })}
              options={whose}
            />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              className={styles.remove ?? ''}
              onClick={() => onChange(withoutRow(steps, place), `“${called}” is taken out.`)}
            >
              Take out<span className="unseen">: {called}</span>
            </Button>
          </fieldset>
        );
      })}
      <div>
        <Button icon={<AddRegular />} onClick={() => onChange([...steps, newStep()])}>
          Add a step
        </Button>
      </div>
    </fieldset>
  );
}
