import { addDays } from '../../calendar/plainDate.ts';
import { type Fault, faultsOf, isBefore, type RuleContext, stillToCome } from '../cases/fault.ts';
import type { Plan } from './planContent.ts';

const longestDays = 366;

/** What keeps a plan from being written down. Its dates follow one another; a review is put down once it has been. */
export function planFaults(plan: Plan, context: RuleContext): Fault[] {
  const { startsOn, midReviewOn, endsOn, midReview, lastReview, lead } = plan;
  return faultsOf(
    isBefore(['midReviewOn', midReviewOn], startsOn, 'the start'),
    isBefore(['endsOn', endsOn], midReviewOn > startsOn ? midReviewOn : startsOn, 'the review halfway'),
    endsOn > addDays(startsOn, longestDays) && {
      field: 'endsOn',
      words: 'Choose a day within a year of the start.',
    },
    stillToCome('midReview.on', midReview?.on, context),
    isBefore(['midReview.on', midReview?.on], startsOn, 'the start'),
    stillToCome('lastReview.on', lastReview?.on, context),
    isBefore(
      ['lastReview.on', lastReview?.on],
      midReview?.on ?? startsOn,
      midReview ? 'the review halfway' : 'the start',
    ),
    plan.previousPlanId !== undefined &&
      plan.cycle < 2 && { field: 'cycle', words: 'A plan that goes on from another is cycle 2 or later.' },
    lead.name === context.council && { field: 'lead.name', words: leadWords },
  );
}

/** The council's support workers hold no cases. */
export const leadWords = 'Name someone in school: nobody at the council holds a case.';
