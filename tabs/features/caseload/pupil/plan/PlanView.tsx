import { ukDate } from '../../../../../src/calendar/ukDate.ts';
import type { Plan } from '../../../../../src/casework/plans/planContent.ts';
import { Facts } from '../entries/Facts.tsx';
import { outcomeWords } from '../words/outcomeNames.ts';
import { nextStepNames } from '../words/planNames.ts';

/** What a plan says: when, who leads, why, what it aims at, and its reviews. */
export function PlanView({ plan }: { plan: Plan }) {
  const { lead, weeks, midReview, lastReview } = plan;
  return (
    <>
      <Facts
        facts={[
          { name: 'Lead practitioner', value: `${lead.name}${lead.role ? `, ${lead.role}` : ''}` },
          { name: 'Length', value: `${weeks} school weeks` },
          { name: 'Starts', value: ukDate(plan.startsOn) },
          { name: 'Review halfway', value: ukDate(plan.midReviewOn) },
          { name: 'Last review', value: ukDate(plan.endsOn) },
          {
            name: 'Attendance to reach',
            value: plan.targetPercent === undefined ? undefined : `${plan.targetPercent}%`,
          },
          { name: 'What else it aims at', value: plan.target, long: true },
        ]}
      />
      <Facts
        facts={[
          { name: 'What the absence looks like', value: plan.pattern, long: true },
          { name: 'Why', value: plan.reasons, long: true },
          { name: 'What the pupil says', value: plan.pupilVoice, long: true },
          { name: 'What parents and carers say', value: plan.parentVoice, long: true },
          { name: 'Strengths', value: plan.strengths, long: true },
          { name: 'Reasonable adjustments', value: plan.adjustments, long: true },
        ]}
      />
      {midReview ? <Review title="Review halfway" review={midReview} /> : null}
      {lastReview ? <Review title="Last review" review={lastReview} /> : null}
    </>
  );
}

type ReviewOf = NonNullable<Plan['midReview']> & Partial<NonNullable<Plan['lastReview']>>;

function Review({ title, review }: { title: string; review: ReviewOf }) {
  const { on, by, outcome, worked, notWorked, adjusted, questions, next } = review;
  return (
    <div>
      <h4>
        {title}, {ukDate(on)}
      </h4>
      <Facts
        facts={[
          { name: 'By', value: by },
          { name: 'How much it has helped', value: outcomeWords(outcome) },
          { name: 'What worked', value: worked, long: true },
          { name: 'What did not work', value: notWorked, long: true },
          { name: 'What changes from here', value: adjusted, long: true },
          { name: 'New questions', value: questions, long: true },
          { name: 'What comes next', value: next && nextStepNames[next] },
        ]}
      />
    </div>
  );
}
