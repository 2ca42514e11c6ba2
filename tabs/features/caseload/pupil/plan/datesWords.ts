import type { PlanTemplate } from '../../../../../src/casework/council/councilSettings.ts';
import type { PlanFields } from './planFields.ts';
import { type PlanPlace, proposalOf } from './startPlan.ts';

/** What is said of the dates of a new plan: whether they are proposed, and why they are not. */
export function datesWords(fields: PlanFields, template: PlanTemplate | undefined, place: PlanPlace): string {
  if (!place.calendar)
    return 'Nobody has set the term dates of this school, so no dates can be proposed. Set them under Registers, or choose the dates here.';
  const proposal = template && proposalOf(template, fields, place);
  if (proposal && (proposal.midReviewOn === '' || proposal.endsOn === ''))
    return 'The school’s term dates do not reach that far. Choose the dates here.';
  if (fields.midReviewOn === '' || fields.endsOn === '') return 'Choose the dates here.';
  return 'The dates are proposed in school weeks, from the school’s term dates. You can set others.';
}
