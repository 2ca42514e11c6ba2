import type { LegalStepName } from './legalContent.ts';

export const legalStepTitles: Readonly<Record<LegalStepName, string>> = {
  contract: 'Attendance contract',
  'notice-to-improve': 'Notice to improve',
  'penalty-notice': 'Penalty notice',
  'supervision-order': 'Education supervision order',
  prosecution: 'Prosecution',
  'parenting-order': 'Parenting order',
};
