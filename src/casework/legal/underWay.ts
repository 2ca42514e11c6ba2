import type { LegalStep } from './legalContent.ts';

/** Whether a step goes on: until somebody writes down how it ended, whatever its dates say. */
export function isUnderWay(step: LegalStep): boolean {
  switch (step.step) {
    case 'contract':
      return !step.outcome && !step.declinedOn;
    case 'penalty-notice':
      return !step.declined && !step.paid && !step.withdrawn && !step.unpaid;
    case 'supervision-order':
      return !step.outcome && !step.notPursued;
    case 'prosecution':
      return !step.outcome && !step.declined;
    default:
      return !step.outcome;
  }
}
