import type { LegalForm } from './legalField.ts';
import { namedOptions } from './namedOptions.ts';
import { outcomeForm } from './outcomeForm.ts';

export const orderForm: LegalForm = {
  name: 'supervision-order',
  title: 'Record an education supervision order',
  save: 'Save',
  saved: 'The supervision order is saved.',
  council: true,
  start: ({ today }) => ({ consideredOn: today }),
  fields: [
    {
      path: 'consideredOn',
      label: 'Considered on',
      type: 'date',
      required: true,
      hint: 'The council has to consider one fully before it goes to court over attendance.',
    },
    { path: 'appliedOn', label: 'Applied for on', type: 'date' },
    { path: 'madeOn', label: 'Made by the court on', type: 'date' },
    {
      path: 'endsOn',
      label: 'Ends on',
      type: 'date',
      hint: 'A year after it was made, unless it is extended.',
    },
    { path: 'supervisor', label: 'Supervisor', type: 'line' },
    { path: 'note', label: 'Note', type: 'long' },
  ],
};

export const notPursuedForm: LegalForm = {
  name: 'not-pursued',
  title: 'Record that it is not pursued',
  change: 'Change that it is not pursued',
  save: 'Save',
  saved: 'It is saved that the order is not pursued.',
  council: true,
  start: ({ today }) => ({ 'notPursued-on': today }),
  fields: [
    { path: 'notPursued.on', label: 'Decided on', type: 'date', required: true },
    { path: 'notPursued.reason', label: 'Why', type: 'long', required: true },
  ],
};

export const orderOutcomeForm: LegalForm = {
  ...outcomeForm('order', ['ended', 'extended', 'refused']),
  council: true,
};

export const referralForm: LegalForm = {
  name: 'prosecution',
  title: 'Record a referral for prosecution',
  save: 'Save the referral',
  saved: 'The referral is saved.',
  start: ({ today }) => ({ referredOn: today, offence: '444-1' }),
  fields: [
    { path: 'parentId', label: 'Which parent', type: 'parent', required: true },
    {
      path: 'offence',
      label: 'Offence',
      type: 'choice',
      required: true,
      options: namedOptions('offence', ['444-1', '444-1A']),
      hint: 'Of the Education Act 1996. Which one, if any, is for the council’s lawyers to say.',
    },
    { path: 'absentFrom', label: 'Absent from', type: 'date', required: true },
    { path: 'absentTo', label: 'Absent to', type: 'date', required: true },
    { path: 'referredOn', label: 'Referred on', type: 'date', required: true },
    {
      path: 'penaltyNoticeId',
      label: 'Penalty notice before it',
      type: 'earlier-step',
      among: (step, { parentId = '' }) => step.step === 'penalty-notice' && step.parentId === parentId,
    },
    { path: 'note', label: 'Note', type: 'long' },
  ],
};

export const notProsecutedForm: LegalForm = {
  name: 'decline',
  title: 'Record that the council does not prosecute',
  change: 'Change that the council does not prosecute',
  save: 'Save',
  saved: 'The referral is saved as declined.',
  council: true,
  start: ({ today }) => ({ 'declined-on': today }),
  fields: [
    { path: 'declined.on', label: 'Decided on', type: 'date', required: true },
    { path: 'declined.reason', label: 'Why', type: 'long', required: true },
  ],
};

export const courtForm: LegalForm = {
  name: 'court',
  title: 'Record the court',
  change: 'Change what the court said',
  save: 'Save',
  saved: 'What the court said is saved.',
  council: true,
  fields: [
    { path: 'courtOn', label: 'In court on', type: 'date', required: true },
    {
      path: 'outcome.on',
      label: 'Decided on',
      type: 'date',
      hint: 'Leave it empty until the court has decided.',
    },
    {
      path: 'outcome.result',
      label: 'What the court decided',
      type: 'choice',
      options: namedOptions('result', ['guilty', 'not-guilty', 'withdrawn', 'discharged']),
    },
    {
      path: 'outcome.fine',
      label: 'Fine, in pounds',
      type: 'number',
      shownIf: (fields) => fields['outcome-result'] === 'guilty',
    },
    { path: 'outcome.note', label: 'Note on the outcome', type: 'long' },
  ],
};

export const parentingForm: LegalForm = {
  name: 'parenting-order',
  title: 'Record a parenting order',
  save: 'Save the order',
  saved: 'The parenting order is saved.',
  council: true,
  fields: [
    { path: 'parentId', label: 'Which parent', type: 'parent', required: true },
    { path: 'madeOn', label: 'Made by the court on', type: 'date', required: true },
    { path: 'endsOn', label: 'Ends on', type: 'date' },
    { path: 'programme', label: 'What the parent has to do', type: 'long' },
    { path: 'note', label: 'Note', type: 'long' },
  ],
};

export const parentingOutcomeForm: LegalForm = {
  ...outcomeForm('order', ['kept', 'breached', 'ended']),
  council: true,
};
