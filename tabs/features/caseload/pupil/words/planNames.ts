import type { NextStep } from '../../../../../src/casework/plans/planContent.ts';

/** What a plan goes on to after its last review. */
export const nextStepNames: Readonly<Record<NextStep, string>> = {
  close: 'Close: nothing more is needed',
  'new-cycle': 'Start the next cycle',
  'early-help': 'Early help',
  'safeguarding-referral': 'Safeguarding referral',
  'notice-to-improve': 'Notice to improve',
  'legal-referral': 'Legal referral',
};
