import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { amount } from '../../../parts/amount.ts';
import { Disclosure } from '../../../parts/Disclosure.tsx';
import { LongField } from '../../../parts/form/LongField.tsx';
import { TextField } from '../../../parts/form/TextField.tsx';
import styles from '../council.module.css';
import { withoutRow, withRow } from '../rows.ts';
import { useOpenSections } from '../useOpenSections.ts';
import type { PartForm } from '../usePartEditor.ts';
import { PlanSteps } from './PlanSteps.tsx';
import { newPlan, type PlanFields, type PlanRow } from './plansKit.ts';

/** The plans that a school can start from. */
export function PlansFields({ form }: { form: PartForm<PlanFields> }) {
  const { plans } = form.fields;
  const sections = useOpenSections(
    plans.map(({ id }, at) => ({ id, isFaulty: form.isFaulty(String(at)) })),
    form.attempt,
  );
  const add = () => {
    const plan = newPlan();
    sections.toggle(plan.id, true);
    form.change({ plans: [...plans, plan] });
  };
  return (
    <>
      <div className={styles.items}>
        {plans.map((plan, at) => (
          <Disclosure
            key={plan.id}
            heading={plan.title.trim() || 'New plan'}
            level={2}
            note={`${plan.weeks} school weeks, ${amount(plan.steps.length, 'step')}`}
            isOpen={sections.isOpen(plan.id)}
            onToggle={(isOpen) => sections.toggle(plan.id, isOpen)}
          >
            <PlanForm form={form} at={at} plan={plan} />
          </Disclosure>
        ))}
      </div>
      <div>
        <Button icon={<AddRegular />} onClick={add}>
          Add a plan
        </Button>
      </div>
    </>
  );
}

function PlanForm({ form, at, plan }: { form: PartForm<PlanFields>; at: number; plan: PlanRow }) {
  const { plans } = form.fields;
  const changed = (part: Partial<PlanRow>) => ({ plans: withRow(plans, at, part) });
  const change = (part: Partial<PlanRow>) => form.change(changed(part));
  return (
    <>
      <TextField
        {...form.bind(`${at}.title`, {
          label: 'Name',
          value: plan.title,
          onChange: (title) => change({ title }),
        })}
        required
      />
      <LongField
        {...form.bind(`${at}.about`, {
          label: 'About it',
          value: plan.about,
          onChange: (about) => change({ about }),
        })}
      />
      <div className={styles.pair}>
        <TextField
          {...form.bind(`${at}.weeks`, {
            label: 'School weeks',
            value: plan.weeks,
            onChange: (weeks) => change({ weeks }),
          })}
          inputMode="numeric"
          maxLength={2}
          required
        />
        <TextField
          {...form.bind(`${at}.midWeek`, {
            label: 'Review halfway, after week',
            value: plan.midWeek,
            onChange: (midWeek) => change({ midWeek }),
          })}
          inputMode="numeric"
          maxLength={2}
          required
        />
      </div>
      <PlanSteps
        form={form}
        at={at}
        plan={plan}
        onChange={(steps, removed) =>
          removed === undefined ? change({ steps }) : form.replace(changed({ steps }), removed)
        }
      />
      {plans.length > 1 ? (
        <div>
          <Button
            onClick={() =>
              form.replace(
                { plans: withoutRow(plans, at) },
                `The plan “${plan.title || 'New plan'}” is taken out. Plans that were made from it stay as they are.`,
              )
            }
          >
            Take out this plan
          </Button>
        </div>
      ) : null}
    </>
  );
}
