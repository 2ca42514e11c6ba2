import type { Plan } from '../../plans/planContent.ts';
import type { Entry } from '../entry.ts';
import type { CaseState } from './caseState.ts';

/** The review that is due next: the one halfway until somebody has put it down or the plan has come to its end. */
function reviewOf({ midReview, midReviewOn, endsOn }: Plan, today: string) {
  const which = midReview || today >= endsOn ? 'last' : 'mid';
  const dueOn = which === 'mid' ? midReviewOn : endsOn;
  return { which, dueOn, overdue: dueOn < today } as const;
}

const byEnd = (a: Entry<'plan'>, b: Entry<'plan'>) =>
  a.content.endsOn < b.content.endsOn || (a.content.endsOn === b.content.endsOn && a.id < b.id) ? -1 : 1;

/** The open plan that ends first. */
export const openPlan = (plans: readonly Entry<'plan'>[]): Entry<'plan'> | undefined =>
  plans.filter(({ content }) => !content.lastReview).sort(byEnd)[0];

/** The plan that had its last review most lately. */
export const endedPlan = (plans: readonly Entry<'plan'>[]): Plan | undefined =>
  plans
    .map(({ content }) => content)
    .filter(({ lastReview }) => lastReview)
    .sort((a, b) => ((a.lastReview?.on ?? '') < (b.lastReview?.on ?? '') ? 1 : -1))[0];

export function planStateOf(plan: Entry<'plan'> | undefined, today: string): CaseState['plan'] {
  if (!plan) return undefined;
  const { title, cycle, startsOn, midReviewOn, endsOn } = plan.content;
  return { id: plan.id, title, cycle, startsOn, midReviewOn, endsOn, review: reviewOf(plan.content, today) };
}
