import type { SufficientSupport } from '../../supportFirst/sufficientSupport.ts';
import { graduatedResponse } from './source.ts';

/** What BCP expects before it considers legal intervention. */
export const sufficientSupport: SufficientSupport = {
  cases: [
    {
      id: 'not-engaging',
      title: 'The parents are not engaging',
      items: [
        {
          id: 'two-attempts',
          text: 'At least two attempts to reach the family',
          hint: 'To talk about what gets in the way, and to agree actions and support.',
        },
        {
          id: 'offer-to-meet',
          text: 'At least one of them offered a meeting',
          hint: 'A meeting by telephone or online counts.',
        },
        {
          id: 'no-engagement',
          text: 'The parents declined, did not reply, or would not talk in a way that moved things on',
          hint: 'If they did not reply, they gave no good reason for it.',
        },
      ],
    },
    {
      id: 'no-improvement',
      title: 'The parents engage, but attendance has not got better for good',
      items: [
        {
          id: 'assessment',
          text: 'An assessment, made with the family, of the reasons for the absence',
          hint: 'For example an Early Help assessment such as the PEHA screening wheel, a school refusal scale or an EBSA screening.',
        },
        {
          id: 'full-cycle',
          text: 'At least one full cycle of assess, plan, do, review',
          hint: 'For example Fast Track to Attendance, or something like it.',
        },
        { id: 'in-school', text: 'Support in school, as in stage 2 of the toolkit' },
        { id: 'agencies', text: 'Other agencies that matter here, in one multi-agency plan' },
      ],
    },
  ],
  afterLegalAction: {
    id: 'follow-up',
    text: 'A meeting, offered after the earlier legal action',
    hint: 'Legal action over a holiday does not count here.',
  },
  source: graduatedResponse('Legal intervention, sufficient support'),
};
