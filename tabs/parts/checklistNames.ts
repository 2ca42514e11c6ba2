import type { Checklist, ChecklistItem, EvidenceTest } from '../../src/casework/council/councilSettings.ts';
import { legalStepTitles } from '../../src/casework/legal/legalStepTitles.ts';

export const checklistNames: Record<Checklist['step'], string> = {
  ...legalStepTitles,
  'penalty-notice-holiday': 'Penalty notice for a holiday',
};

export type Way = NonNullable<ChecklistItem['way']>;

export const wayNames: Record<Way, string> = {
  'not-engaging': 'Where the parents do not engage',
  'no-improvement': 'Where they engage and attendance does not get better',
  'after-legal': 'Where there was a legal step before',
  holiday: 'For a holiday',
};

export const evidenceNames: Record<EvidenceTest, string> = {
  'threshold-met': 'The national threshold is met',
  'school-age': 'Compulsory school age',
  'two-attempts': 'Two attempts to reach the family',
  'offer-to-meet': 'An offer to meet',
  'no-engagement': 'No engagement',
  assessment: 'An assessment',
  'full-cycle': 'A full cycle of a plan',
  'in-school-support': 'Support in school',
  agencies: 'Other agencies',
  'meeting-after-legal': 'A meeting after an earlier legal step',
  'notice-to-improve-ended': 'A notice to improve that has ended',
  'notice-limit': 'No more than two notices in 3 years',
  'no-unexplained': 'No N in the register',
  'address-checked': 'A checked address',
  'not-in-care': 'Not in care',
  'leave-refused': 'Leave was refused',
  'contract-tried': 'A contract was tried',
  'order-considered': 'A supervision order was considered',
  'parents-named': 'The parents are named',
  'warned-in-writing': 'A warning in writing',
  convicted: 'A conviction',
  'coded-holiday': 'A holiday that was not granted in the register (G)',
  'request-in-time': 'The request comes in time',
};
