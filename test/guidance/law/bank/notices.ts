import type { LawQuestions } from './lawQuestions.ts';

export const noticesBank: readonly LawQuestions[] = [
  {
    id: 'first-notice-amount',
    ask: [
      'what is the cost of an initial penalty notice',
      'price of a school fine the first time round',
      'how much do parents have to pay for a PN',
      "what's the fine if they settle it early",
      'what are the two amounts on a first FPN',
      'remind me of the penalty notice rates',
    ],
    no: ['is the attendance fine still £60'],
  },
  {
    id: 'time-to-pay',
    ask: [
      'how long does mum have to pay her penalty notice',
      'deadline for paying a school fine',
      'by when must the PN be paid',
    ],
  },
  {
    id: 'second-notice-amount',
    ask: [
      'what is the amount when a parent gets a second PN in three years',
      'cost of a repeat penalty notice',
      'how much is it the second time they are fined',
    ],
    no: [
      'does the early payment discount apply to a second penalty notice',
      'can they pay £80 on a second notice',
    ],
  },
  {
    id: 'third-offence',
    ask: [
      'what happens on a third offence in 3 years',
      'they have already had two notices, what next for a third offence',
    ],
    no: [
      'can a third penalty notice be issued',
      'could we fine them a third time in 3 years',
      'is a third PN allowed inside three years',
    ],
  },
  {
    id: 'notice-limit',
    ask: [
      'how many times can one parent be fined for the same child',
      'what is the cap on penalty notices',
      'maximum number of fines a parent can be given',
    ],
    yes: ['is there a limit on penalty notices'],
    no: ['can a parent get more than two penalty notices for one child'],
  },
  {
    id: 'three-years-start',
    ask: [
      'when does the three year clock start',
      'from which date are the 3 years measured',
      'what does the rolling 3 years run from',
    ],
  },
  {
    id: 'withdrawn-notices-count',
    no: [
      'does a cancelled penalty notice count towards the limit',
      'do we include withdrawn notices in the tally of two',
      'is a notice that was withdrawn counted as one of the two',
    ],
  },
  {
    id: 'unpaid-notices-count',
    yes: [
      'does an unpaid fine count towards the two',
      'mum was convicted instead of paying, does that PN still count',
      'do notices they never paid count as one of the two',
    ],
  },
  {
    id: 'old-notices-count',
    no: [
      'do fines from before the new rules count',
      'does a penalty notice from 2023 count towards the limit',
      'is an old framework notice included in the two',
    ],
  },
  {
    id: 'each-parent-each-child',
    ask: ['how do fines work with siblings'],
    yes: [
      'can mum and dad both be fined',
      'does each parent get their own penalty notice',
      'is a penalty notice per child',
    ],
    no: ['is it only one fine per family', 'is a joint fine shared between both parents'],
  },
  {
    id: 'which-parent',
    ask: [
      'parents are divorced, which parent gets the penalty notice',
      'who should the penalty notice go to when only one parent took them',
      'which of the parents receives the fine',
    ],
    no: ['dad had no idea about the holiday, should he be fined'],
  },
  { id: 'penalty-notice', ask: ['what is a penalty notice', 'explain penalty notices to me'] },
  {
    id: 'when-a-notice-fits',
    ask: [
      'when is it appropriate to use a penalty notice',
      'what should we consider before issuing a penalty notice',
      'how do we know if a fine is suitable',
    ],
  },
  {
    id: 'who-issues-notices',
    ask: [
      'who can issue penalty notices',
      'which people may issue a PN',
      'who has the power to give out fines',
    ],
    yes: [
      'can the police issue a penalty notice',
      'can a deputy head issue a penalty notice',
      'is a headteacher able to issue penalty notices',
      'can an assistant head give out a PN',
    ],
  },
  {
    id: 'independent-schools',
    no: [
      'do penalty notices apply to private schools',
      'can we fine parents at a fee-paying school',
      'can independent schools issue fines',
    ],
  },
  {
    id: 'schools-covered',
    ask: ['what types of school can use penalty notices', 'which schools do fines apply to'],
    yes: ['do penalty notices apply to academies', 'can a PRU use penalty notices'],
  },
  {
    id: 'unpaid-notice',
    ask: [
      'what happens when a parent refuses to pay the fine',
      'parent has ignored the penalty notice and not paid, what then',
      'the 28 days are up and nothing paid',
      'consequences of an unpaid PN',
    ],
  },
  {
    id: 'instalments',
    no: [
      'can a parent spread the cost of a fine',
      'is a payment plan possible for a PN',
      'can they pay the penalty notice in two instalments',
    ],
  },
  {
    id: 'withdrawing-a-notice',
    ask: [
      'on what grounds is a penalty notice withdrawn',
      'when must a penalty notice be cancelled',
      'reasons for withdrawing a PN',
    ],
    yes: ['the PN has errors in it, must it be withdrawn', 'can the council withdraw a penalty notice'],
  },
  {
    id: 'refunds',
    yes: [
      'do parents get a refund when a PN is withdrawn',
      'is the money returned if the fine is cancelled',
      'mum paid but the notice was withdrawn, does she get her money back',
    ],
  },
  {
    id: 'no-appeal',
    no: [
      'can parents appeal a penalty notice',
      'is there an appeal process for school fines',
      'can you challenge a PN',
      'do they have a right of appeal against the notice',
    ],
  },
  {
    id: 'holiday-notice',
    no: [
      'do we have to offer support before fining for a term time holiday',
      'is support needed before a penalty notice for a holiday',
    ],
    yes: ['can we go straight to a penalty notice for an unauthorised holiday'],
  },
  {
    id: 'exclusion-notice',
    ask: [
      'how much is the fine if a suspended pupil is found in a public place',
      'excluded child seen in town, what is the penalty amount',
      'penalty notice for an excluded pupil in public during the first five days',
    ],
    no: ['is the exclusion public place fine the same amount as for absence'],
  },
  {
    id: 'exclusion-offence',
    ask: ['what can a court fine for an excluded pupil in a public place'],
    yes: ['is it an offence for an excluded pupil to be in a public place'],
  },
  {
    id: 'exclusion-letter',
    yes: [
      'does a suspension letter have to mention public places',
      'must we tell parents in the exclusion letter to keep them out of public places',
    ],
  },
];
