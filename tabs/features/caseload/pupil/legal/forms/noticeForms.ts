import { noticeDays } from '../../../../../../src/guidance/calculations/penaltyNotice.ts';
import type { LegalForm } from './legalField.ts';
import { namedOptions } from './namedOptions.ts';

const absence: LegalForm['fields'] = [
  { path: 'absentFrom', label: 'Absent from', type: 'date', required: true },
  { path: 'absentTo', label: 'Absent to', type: 'date', required: true },
  {
    path: 'sessions',
    label: 'Unauthorised sessions in that time',
    type: 'number',
    required: true,
    hint: 'Codes G, N, O and U. Settle every N first.',
  },
];

const request = (path: 'irregular' | 'holiday', more: LegalForm['fields']): LegalForm => ({
  name: `penalty-notice-${path}`,
  title: path === 'holiday' ? 'Record a request about a holiday' : 'Record a request for a penalty notice',
  save: 'Save the request',
  saved: 'The request is saved.',
  start: ({ today }) => ({ requestedOn: today }),
  fields: [
    {
      path: 'parentId',
      label: 'To which parent',
      type: 'parent',
      required: true,
      hint: 'A notice is to one parent about one child. Record a request for each parent.',
    },
    ...absence,
    { path: 'requestedOn', label: 'Asked for on', type: 'date', required: true },
    ...more,
    { path: 'note', label: 'Note', type: 'long' },
  ],
});

export const irregularRequestForm = request('irregular', [
  {
    path: 'improvementId',
    label: 'Notice to improve before it',
    type: 'earlier-step',
    among: (step, { parentId = '' }) =>
      step.step === 'notice-to-improve' && step.parentIds.includes(parentId),
    hint: 'An authorised officer can choose to go without one.',
  },
]);

export const holidayRequestForm = request('holiday', []);

/** Whether the council issues it. */
export const issueForm: LegalForm = {
  name: 'issue',
  title: 'Record that it was issued',
  change: 'Change when it was issued and received',
  save: 'Save',
  saved: 'The notice is saved as issued.',
  council: true,
  start: ({ today }) => ({ issuedOn: today }),
  fields: [
    { path: 'issuedOn', label: 'Issued on', type: 'date', required: true },
    {
      path: 'receivedOn',
      label: 'Received by the parent on',
      type: 'date',
      hint: `The ${noticeDays.low} and the ${noticeDays.full} days are counted from here. Leave it empty until it is known.`,
    },
    {
      path: 'elsewhere.reason',
      label: 'Issued elsewhere, or before records were kept here',
      type: 'line',
      hint: 'Only for a notice that is put down as it was: say where. The limits are not looked at.',
    },
  ],
};

export const declineForm: LegalForm = {
  name: 'decline',
  title: 'Record that the council declined it',
  change: 'Change that the council declined it',
  save: 'Save',
  saved: 'The request is saved as declined.',
  council: true,
  start: ({ today }) => ({ 'declined-on': today }),
  fields: [
    { path: 'declined.on', label: 'Declined on', type: 'date', required: true },
    { path: 'declined.reason', label: 'Why', type: 'long', required: true },
  ],
};

export const paymentForm: LegalForm = {
  name: 'payment',
  title: 'Record the payment',
  change: 'Change the payment',
  save: 'Save the payment',
  saved: 'The payment is saved.',
  extrasAfter: 'paid.amount',
  council: true,
  start: ({ today }) => ({ 'paid-on': today }),
  fields: [
    { path: 'paid.on', label: 'Paid on', type: 'date', required: true },
    { path: 'paid.amount', label: 'Amount, in pounds', type: 'number', required: true },
  ],
};

export const withdrawForm: LegalForm = {
  name: 'withdraw',
  title: 'Record that it was withdrawn',
  change: 'Change that it was withdrawn',
  save: 'Save',
  saved: 'The notice is saved as withdrawn.',
  council: true,
  start: ({ today }) => ({ 'withdrawn-on': today }),
  fields: [
    { path: 'withdrawn.on', label: 'Withdrawn on', type: 'date', required: true },
    {
      path: 'withdrawn.reason',
      label: 'Why',
      type: 'long',
      required: true,
      hint: 'Money that was paid is refunded.',
    },
  ],
};

export const unpaidForm: LegalForm = {
  name: 'unpaid',
  title: 'Record that it was not paid',
  change: 'Change the decision about the unpaid notice',
  save: 'Save',
  saved: 'The decision about the unpaid notice is saved.',
  council: true,
  start: ({ today }) => ({ 'unpaid-on': today }),
  fields: [
    { path: 'unpaid.on', label: 'Decided on', type: 'date', required: true },
    {
      path: 'unpaid.decision',
      label: 'What the council decided',
      type: 'choice',
      required: true,
      options: namedOptions('decision', ['prosecute', 'withdraw']),
      hint: `After ${noticeDays.full} days without payment the council prosecutes or withdraws the notice.`,
    },
  ],
};
