import { legalStepTitles } from '../../../../../src/casework/legal/legalStepTitles.ts';

/** What is chosen from lists in legal steps, by the field that it stands in. */
export const legalValueNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  step: legalStepTitles,
  path: { irregular: 'Irregular attendance', holiday: 'Leave in term time' },
  decision: { prosecute: 'Prosecute', withdraw: 'Withdraw the notice' },
  offence: { '444-1': 'Section 444(1)', '444-1A': 'Section 444(1A)' },
  result: {
    kept: 'Kept',
    'not-kept': 'Not kept',
    ended: 'Ended',
    improved: 'Improved enough',
    'not-improved': 'Not improved enough',
    'ended-early': 'Ended early',
    withdrawn: 'Withdrawn',
    extended: 'Extended',
    refused: 'Refused',
    guilty: 'Guilty',
    'not-guilty': 'Not guilty',
    discharged: 'Discharged',
    breached: 'Breached',
  },
  answer: { yes: 'Yes', no: 'No', 'not-applicable': 'Does not apply' },
};
