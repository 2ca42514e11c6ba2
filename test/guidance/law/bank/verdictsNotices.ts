import type { LawQuestions } from './lawQuestions.ts';

/** Each entry on notices and the threshold put as a question for yes, and as one for no. */
export const verdictsNotices: readonly LawQuestions[] = [
  {
    id: 'threshold',
    yes: [
      'is the threshold ten sessions in ten school weeks',
      'is it 10 unauthorised sessions before a fine',
    ],
    no: ['is the national threshold still 15 sessions', 'is the threshold 10 days in 10 weeks'],
  },
  {
    id: 'threshold-codes',
    yes: [
      'do only unauthorised absences count towards the threshold',
      'do unauthorised absences count towards a penalty notice',
    ],
    no: [
      'do authorised absences count towards the ten',
      'do authorised absences count for a penalty notice',
      'does authorised illness count towards a fine',
      'are authorised sessions added to the 10',
      'can we include authorised absence in the threshold',
      'do I codes count towards the threshold',
    ],
  },
  {
    id: 'threshold-mixed',
    yes: [
      'can a mix of O and U reach the threshold',
      'can G and O be added together for a PN',
      'can we mix codes in the ten',
    ],
    no: [
      'must all ten be the same code',
      'do all ten have to be one code',
      'does every one of the 10 sessions need the same code',
    ],
  },
  {
    id: 'threshold-n',
    yes: ['do N marks count towards the ten', 'does an N count for a penalty notice'],
    no: ['are Ns left out of the threshold'],
  },
  {
    id: 'threshold-late',
    yes: ['does U for arriving after the register closed count towards a PN'],
    no: ['does L count towards the ten', 'do L marks count for a penalty notice'],
  },
  {
    id: 'threshold-consecutive',
    yes: ['can the ten sessions be spread out', 'can the 10 be on separate days'],
    no: ['must the ten be in a row', 'does the threshold need ten sessions in one go'],
  },
  {
    id: 'school-week',
    yes: [
      'does a week with one session count as a school week',
      'is a week with just one day open a school week',
    ],
    no: ['does a school week need five days', 'does a school week have to be a full week'],
  },
  {
    id: 'school-week-holidays',
    yes: ['are holiday weeks skipped in the ten weeks', 'do we leave half term out of the 10 weeks'],
    no: ['does the Easter holiday count in the 10 weeks', 'are holiday weeks included in the ten weeks'],
  },
  {
    id: 'threshold-span',
    yes: [
      'can sessions from last term be added in',
      'do absences from last term count towards the ten',
      'can we include sessions from July in the ten',
      'can marks from the summer term be added to this term',
      'can last terms absences go towards the threshold',
    ],
    no: [
      'do the ten sessions have to be in the same term',
      'does the count start again in September',
      'must the ten weeks be in one school year',
    ],
  },
  {
    id: 'threshold-not-automatic',
    yes: ['do we have to consider a penalty notice at ten sessions', 'is there discretion at the threshold'],
    no: [
      'does ten unauthorised always lead to a fine',
      'is a fine automatic at 10 sessions',
      'do ten unauthorised sessions always mean a fine',
      'must we fine once they reach ten',
      'will a parent always be fined at the threshold',
    ],
  },
  {
    id: 'below-threshold',
    yes: [
      'can we request a penalty notice with fewer than ten sessions',
      'is a fine possible below the threshold',
    ],
    no: ['are we barred from a fine under the threshold', 'is a PN ruled out below ten sessions'],
  },
  {
    id: 'when-a-notice-fits',
    yes: [
      'should a penalty notice only be used if it is likely to change behaviour',
      'does a penalty notice have to be likely to change what the parent does',
    ],
    no: [
      'should a penalty notice be used if it will not change anything',
      'is a PN right where it would not change what the parent does',
    ],
  },
  {
    id: 'who-issues-notices',
    yes: [
      'can a deputy head issue a penalty notice',
      'can the council issue a fine',
      'can the police give a penalty notice for absence',
    ],
    no: [
      'can a teaching assistant issue a penalty notice',
      'can our attendance officer sign a penalty notice',
      'can the governors issue a fine',
    ],
  },
  {
    id: 'independent-schools',
    yes: ['are private schools exempt from penalty notices'],
    no: ['can a private school fine a parent', 'do penalty notices apply to independent schools'],
  },
  {
    id: 'schools-covered',
    yes: ['do penalty notices cover academies', 'can a PRU pupil lead to a penalty notice'],
    no: ['are academies exempt from penalty notices'],
  },
  {
    id: 'first-notice-amount',
    yes: ['is the first fine £80 if paid early', 'is a first penalty notice £160 after 21 days'],
    no: ['is the first fine £60', 'is a penalty notice still 60 pounds'],
  },
  {
    id: 'time-to-pay',
    yes: ['do parents have 28 days to pay'],
    no: ['do parents have six weeks to pay a fine', 'do they only get 14 days to pay the PN'],
  },
  {
    id: 'second-notice-amount',
    yes: ['is a second penalty notice £160', 'is the second fine dearer than the first'],
    no: ['is there a discount on a second fine', 'is a second penalty notice £80 if paid early'],
  },
  {
    id: 'third-offence',
    yes: ['does a third offence lead to prosecution'],
    no: ['can we issue a third fine within three years', 'can a parent get a third penalty notice'],
  },
  {
    id: 'notice-limit',
    yes: [
      'is there a limit on how many penalty notices a parent can get',
      'is the limit two fines in three years',
    ],
    no: ['can a parent get more than two fines for one child'],
  },
  {
    id: 'three-years-start',
    yes: [
      'does the 3 years start from the first notice',
      'do the three years run from the date of the first penalty notice',
      'is the 3 year period counted from the first fine',
      'does the three year clock begin when the first notice is issued',
    ],
    no: [
      'does the three years start from the second notice',
      'do the 3 years start in september',
      'does the 3 year period start on the day it was paid',
      'do the three years run from the first absence',
    ],
  },
  {
    id: 'withdrawn-notices-count',
    yes: ['are withdrawn notices left out of the two'],
    no: [
      'does a withdrawn penalty notice count towards the limit',
      'do cancelled fines count towards the two',
    ],
  },
  {
    id: 'unpaid-notices-count',
    yes: ['does an unpaid notice count towards the two'],
    no: ['do only paid notices count towards the limit', 'is an unpaid fine left out of the limit'],
  },
  {
    id: 'old-notices-count',
    yes: ['can we ignore fines from before august 2024'],
    no: [
      'does a fine from 2023 count towards the limit',
      'do penalty notices from before the new rules count',
    ],
  },
  {
    id: 'each-parent-each-child',
    yes: [
      'can both parents be fined',
      'is there a separate fine for each child',
      'does each parent get their own penalty notice',
    ],
    no: ['is there just one fine per family', 'is one penalty notice shared between the parents'],
  },
  {
    id: 'which-parent',
    yes: [
      'should only the parent who allowed the absence be fined',
      'should the parent who took them get the notice',
    ],
    no: [
      'should dad be fined if only mum allowed the absence',
      'can we fine dad when mum booked it without telling him',
      'should mum get a penalty notice when only dad took them away',
      'is it right to fine a father who knew nothing',
      'does dad get a fine if it was all mum',
      'should the other parent be fined if they had no part in it',
    ],
  },
  {
    id: 'unpaid-notice',
    yes: [
      'does the council have to prosecute or withdraw if a notice is unpaid',
      'can a parent be taken to court for not paying a penalty notice',
    ],
    no: ['can a parent just ignore the fine and not pay', 'can the council do nothing if a fine is not paid'],
  },
  {
    id: 'instalments',
    yes: ['does a penalty notice have to be paid in full'],
    no: ['can a fine be paid in instalments'],
  },
  {
    id: 'withdrawing-a-notice',
    yes: [
      'must a notice to the wrong person be withdrawn',
      'can a penalty notice be withdrawn after it has been issued',
    ],
    no: ['does a notice to the wrong parent still stand'],
  },
  {
    id: 'refunds',
    yes: ['is the money paid back if the notice is withdrawn'],
    no: ['can the council keep the money when a notice is withdrawn'],
  },
  {
    id: 'no-appeal',
    yes: ['is there no right of appeal against a fine'],
    no: ['is there a right of appeal against a fine', 'can a fine be appealed'],
  },
  {
    id: 'holiday-notice',
    yes: ['can we fine for a holiday without offering support first'],
    no: ['do we need to offer support before fining for a holiday'],
  },
  {
    id: 'exclusion-notice',
    yes: [
      'can a parent be fined if an excluded pupil is in a public place',
      'is the fine for an excluded pupil in public £60',
    ],
    no: ['is the fine for an excluded pupil in a public place £80'],
  },
  {
    id: 'exclusion-letter',
    yes: ['must the exclusion letter mention public places'],
    no: ['can the exclusion letter leave out the bit about public places'],
  },
  {
    id: 'exclusion-offence',
    yes: ['is it an offence if an excluded child is in a public place'],
    no: ['is an excluded pupil allowed in a public place on day two'],
  },
];
