import type { LegalStep } from './legalContent.ts';

/** The first day (ISO) of a step: offered, issued, asked for, considered, referred or made. */
export function startedOn(step: LegalStep): string {
  switch (step.step) {
    case 'contract':
      return step.offeredOn;
    case 'notice-to-improve':
      return step.issuedOn;
    case 'penalty-notice':
      return step.requestedOn;
    case 'supervision-order':
      return step.consideredOn;
    case 'prosecution':
      return step.referredOn;
    case 'parenting-order':
      return step.madeOn;
  }
}

/** The day (ISO) on which a step came to its end, where somebody wrote it down. */
export function endedOn(step: LegalStep): string | undefined {
  switch (step.step) {
    case 'contract':
      return step.outcome?.on ?? step.declinedOn;
    case 'penalty-notice':
      return (step.declined ?? step.withdrawn ?? step.paid ?? step.unpaid)?.on;
    case 'supervision-order':
      return (step.outcome ?? step.notPursued)?.on;
    case 'prosecution':
      return (step.outcome ?? step.declined)?.on;
    case 'notice-to-improve':
    case 'parenting-order':
      return step.outcome?.on;
  }
}
