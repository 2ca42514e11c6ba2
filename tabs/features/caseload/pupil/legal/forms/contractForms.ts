import type { LegalForm } from './legalField.ts';
import { outcomeForm } from './outcomeForm.ts';

export const contractForm: LegalForm = {
  name: 'contract',
  title: 'Record an attendance contract',
  save: 'Save the contract',
  saved: 'The contract is saved.',
  start: ({ today }) => ({ offeredOn: today }),
  fields: [
    { path: 'parentIds', label: 'With which parents', type: 'parents', required: true },
    {
      path: 'offeredOn',
      label: 'Offered on',
      type: 'date',
      required: true,
      hint: 'Nobody can be made to enter a contract, and none can be agreed without the parent.',
    },
    { path: 'meetingOn', label: 'Meeting on', type: 'date' },
    { path: 'agreedOn', label: 'Agreed on', type: 'date' },
    { path: 'declinedOn', label: 'Declined on', type: 'date', hint: 'Only if the parent did not want one.' },
    { path: 'parentWill', label: 'What the parent will do', type: 'long' },
    { path: 'schoolWill', label: 'What the school will do', type: 'long' },
    { path: 'agreedPercent', label: 'Attendance agreed, in %', type: 'number' },
    { path: 'reviewOn', label: 'Review on', type: 'date', hint: 'Often after 4 to 6 weeks.' },
    { path: 'endsOn', label: 'Ends on', type: 'date' },
    { path: 'note', label: 'Note', type: 'long' },
  ],
};

export const contractOutcomeForm = outcomeForm('contract', ['kept', 'not-kept', 'ended']);
