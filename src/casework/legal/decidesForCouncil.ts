import type { LegalStep } from './legalContent.ts';

/** Steps of the council's alone: whatever is written in them is its decision. */
const councilSteps: readonly LegalStep['step'][] = ['supervision-order', 'prosecution', 'parenting-order'];
/** Of a penalty notice: a school asks for one, and the council says what becomes of it. */
const decisions = ['declined', 'issuedOn', 'receivedOn', 'paid', 'withdrawn', 'unpaid'] as const;

function decisionsIn(step: LegalStep | undefined): string {
  if (step?.step !== 'penalty-notice') return '';
  return JSON.stringify(decisions.map((field) => step[field] ?? null));
}

const noDecision = JSON.stringify(decisions.map(() => null));

/**
 * Whether this change is for the council to make, and not for a school. `before` is undefined where the step is new, `after` where it
 * is taken out.
 */
export function decidesForCouncil(before: LegalStep | undefined, after: LegalStep | undefined): boolean {
  if ([before, after].some((step) => step && councilSteps.includes(step.step))) return true;
  return (decisionsIn(before) || noDecision) !== (decisionsIn(after) || noDecision);
}
