import { type Fault, stillToCome } from '../cases/fault.ts';
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
