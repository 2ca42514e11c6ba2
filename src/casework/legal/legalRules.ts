import { type Fault, stillToCome } from '../cases/fault.ts';
import { isSame } from '../cases/fieldChanges.ts';
import type { LegalStep } from './legalContent.ts';
import type { LegalContext } from './legalContext.ts';
import { contractFaults } from './rules/contractFaults.ts';
import { orderFaults, parentingFaults, prosecutionFaults } from './rules/courtFaults.ts';
import { improvementFaults } from './rules/improvementFaults.ts';
import { noticeFaults } from './rules/noticeFaults.ts';

function faultsOfStep(step: LegalStep, context: LegalContext): Fault[] {
  switch (step.step) {
    case 'contract':
      return contractFaults(step, context);
    case 'notice-to-improve':
      return improvementFaults(step, context);
    case 'penalty-notice':
      return noticeFaults(step, context);
    case 'supervision-order':
      return orderFaults(step, context);
    case 'prosecution':
      return prosecutionFaults(step, context);
    case 'parenting-order':
      return parentingFaults(step, context);
  }
}

/** What keeps a legal step from being written down: dates in their order, amounts and limits as the law has them. */
export function legalFaults(step: LegalStep, context: LegalContext): Fault[] {
  const checked = stillToCome('checked.on', step.checked?.on, context);
  return [...(checked ? [checked] : []), ...faultsOfStep(step, context)];
}

const withoutKnown = (faults: readonly Fault[], known: readonly Fault[]): Fault[] =>
  faults.filter(({ field, words }) => !known.some((fault) => fault.field === field && fault.words === words));

/** The step as it is to be, and as it was; there is none before for a new one. */
type LegalChange = { before: LegalStep | undefined; after: LegalStep };

/** What a step has at a field of a fault: 'outcome.told.0.parentId'. */
const valueAt = (step: LegalStep, field: string): unknown =>
  field
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], step);

/**
 * What keeps a step from becoming what somebody wrote. Nothing that was so before: a calendar that has changed, or a notice that only
 * others see, keeps nobody from putting down what became of it. Whoever changes the field itself is held to the rules.
 */
export function changeFaults({ before, after }: LegalChange, context: LegalContext): Fault[] {
  const known = before ? legalFaults(before, context) : [];
  const standing = known.filter(
    ({ field }) => before && isSame(valueAt(before, field), valueAt(after, field)),
  );
  return withoutKnown(legalFaults(after, context), standing);
}

/** What a step is read against now, and beside what it stood when it was taken out. */
type Return = { now: LegalContext; before: LegalContext };

/**
 * What keeps a step that was taken out from coming back: what was written beside it since. What was wrong with it before, by a
 * calendar that has changed or beside what stood there already, was taken out with it and comes back with it.
 */
export const returnFaults = (step: LegalStep, { now, before }: Return): Fault[] =>
  withoutKnown(legalFaults(step, now), legalFaults(step, before));
