import type { Action } from '../../../../../src/casework/actions/actionContent.ts';

export const actionTypeNames: Readonly<Record<Action['type'], string>> = {
  'school-practice': 'Something in school',
  'family-contact': 'Contact with the family',
  'attendance-panel': 'Attendance panel',
  mentoring: 'Mentoring',
  assessment: 'Assessment',
  referral: 'Referral',
  'plan-review': 'Review of a plan',
  'code-fix': 'Putting codes right',
  'legal-preparation': 'Preparing a legal step',
  'council-advice': 'Advice from the council',
  training: 'Training',
};

export const actionStateNames: Readonly<Record<Action['state'], string>> = {
  open: 'To do',
  'in-progress': 'Under way',
  done: 'Done',
  'not-possible': 'Not possible',
  'carried-over': 'Carried over',
};

export const organisationNames: Readonly<Record<Action['owner']['organisation'], string>> = {
  school: 'School',
  council: 'Council',
  'early-help': 'Early help',
  health: 'Health',
  'virtual-school': 'Virtual school',
  other: 'Someone else',
};
