import type { Action } from '../../src/casework/actions/actionContent.ts';

export const actionTypeNames: Record<Action['type'], string> = {
  'school-practice': 'School practice',
  'family-contact': 'Contact with the family',
  'attendance-panel': 'Attendance panel',
  mentoring: 'Mentoring',
  assessment: 'Assessment',
  referral: 'Referral',
  'plan-review': 'Review of the plan',
  'code-fix': 'Codes put right',
  'legal-preparation': 'Legal preparation',
  'council-advice': 'Advice from the council',
  training: 'Training',
};

export const organisationNames: Record<Action['owner']['organisation'], string> = {
  school: 'School',
  council: 'Council',
  'early-help': 'Early Help',
  health: 'Health',
  'virtual-school': 'Virtual School',
  other: 'Other',
};
