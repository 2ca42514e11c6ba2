import { type NextStep, type Plan, planContent } from '../../../../../src/casework/plans/planContent.ts';
import { planFaults } from '../../../../../src/casework/plans/planRules.ts';
import type { CaseEntryOf, CaseFile } from '../../../../app/apiTypes.ts';
import { useMe } from '../../../../app/MeContext.ts';
import { optionsOf } from '../../../../parts/form/bound.ts';
import { ChoiceField } from '../../../../parts/form/ChoiceField.tsx';
import formStyles from '../../../../parts/form/form.module.css';
import { LongField } from '../../../../parts/form/LongField.tsx';
import { RadioField } from '../../../../parts/form/RadioField.tsx';
import { TextField } from '../../../../parts/form/TextField.tsx';
import { EntryForm } from '../entries/EntryForm.tsx';
import { filled } from '../entries/filled.ts';
import type { SavedContent } from '../entries/rewoundContent.ts';
import { useEntryForm } from '../entries/useEntryForm.ts';
import { choiceOf, type OutcomeChoice, outcomeOf, outcomeOptions } from '../words/outcomeNames.ts';
import { nextStepNames } from '../words/planNames.ts';

type Which = 'mid' | 'last';
type Props = {
  file: CaseFile;
  plan: CaseEntryOf<'plan'>;
  which: Which;
  onClose(): void;
  onSaved(saved: SavedContent): void;
};

type ReviewFields = {
  on: string;
  by: string;
  outcome: OutcomeChoice;
  worked: string;
  notWorked: string;
  adjusted: string;
  questions: string;
  next: NextStep | '';
};

const labels: Readonly<Record<keyof ReviewFields, string>> = {
  on: 'Reviewed on',
  by: 'By',
  outcome: 'How much the plan has helped',
  worked: 'What worked',
  notWorked: 'What did not work',
  adjusted: 'What changes from here',
  questions: 'New questions',
  next: 'What comes next',
};

const nextSteps = optionsOf<NextStep>(nextStepNames);

/** Writes down the review of a plan, halfway or at its end. A plan is open until its last review. */
export function PlanReviewForm({ file, plan, which, onClose, onSaved }: Props) {
  const { name: me } = useMe();
  const group = which === 'mid' ? 'midReview' : 'lastReview';
  const form = useEntryForm<'plan', ReviewFields>({
    file,
    kind: 'plan',
    name: `${which}-review`,
    adds: true,
    schema: planContent,
    entry: plan,
    fieldsOf: (content) => fieldsOfReview(content, which, { today: file.today, me }),
    contentOf: (fields, before) => ({ ...before, [group]: reviewOf(fields, which) }),
    labels,
    called: (path) => new RegExp(`^${group}\\.(\\w+)$`).exec(path)?.[1],
    check: (content) => planFaults(content, { today: file.today }),
    onSaved,
  });
  const { bind } = form;
  return (
    <EntryForm
      form={form}
      file={file}
      name={which === 'mid' ? 'Review halfway' : 'Last review'}
      save="Save the review"
      onClose={onClose}
    >
      <div className={formStyles.pair}>
        <TextField {...bind('on')} type="date" required />
        <TextField {...bind('by')} required />
      </div>
      <RadioField<OutcomeChoice> {...bind('outcome')} options={outcomeOptions} required />
      <LongField {...bind('worked')} rows={2} />
      <LongField {...bind('notWorked')} rows={2} />
      <LongField {...bind('adjusted')} rows={2} />
      {which === 'last' ? (
        <>
          <LongField {...bind('questions')} rows={2} hint="What to find out in the next cycle." />
          <ChoiceField<NextStep | ''> {...bind('next')} options={nextSteps} none="Choose" required />
        </>
      ) : null}
    </EntryForm>
  );
}

type Start = { today: string; me: string };

function fieldsOfReview(plan: Plan | undefined, which: Which, { today, me }: Start): ReviewFields {
  const review = which === 'mid' ? plan?.midReview : plan?.lastReview;
  return {
    on: review?.on ?? today,
    by: review?.by ?? me,
    outcome: choiceOf(review?.outcome),
    worked: review?.worked ?? '',
    notWorked: review?.notWorked ?? '',
    adjusted: review?.adjusted ?? '',
    questions: plan?.lastReview?.questions ?? '',
    next: plan?.lastReview?.next ?? '',
  };
}

function reviewOf({ on, by, outcome, questions, next, ...texts }: ReviewFields, which: Which): object {
  const helped = outcomeOf(outcome);
  return {
    ...{ on, by },
    ...(helped !== undefined && { outcome: helped }),
    ...filled(texts),
    ...(which === 'last' && { next, ...filled({ questions }) }),
  };
}
