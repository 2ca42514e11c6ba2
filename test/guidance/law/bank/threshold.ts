import type { LawQuestions } from './lawQuestions.ts';

export const thresholdBank: readonly LawQuestions[] = [
  {
    id: 'threshold',
    ask: [
      'what is the trigger for a penalty notice',
      'how many unauthorised sessions before a fine',
      'when can we fine a parent',
      'explain the national threshold',
      'how much unauthorised absence leads to a fine',
      'what is the national framework for penalty notices',
    ],
  },
  {
    id: 'threshold-codes',
    ask: ['what marks count for a penalty notice', 'what kinds of absence count towards a fine'],
  },
  {
    id: 'threshold-mixed',
    yes: [
      'can different unauthorised codes be combined to reach ten',
      'can we mix codes to get to the 10 sessions',
    ],
    no: ['do the 10 sessions all have to be the same code'],
  },
  { id: 'threshold-n', yes: ['are sessions with no reason yet part of the ten'] },
  {
    id: 'threshold-late',
    no: [
      'does being late count towards a fine',
      'do late marks go towards the threshold',
      'can we fine for lateness before the register closes',
    ],
    yes: ['does arriving after the register closed count towards the threshold'],
  },
  {
    id: 'threshold-consecutive',
    no: [
      'do the ten sessions have to be in a row',
      'must the unauthorised absences be back to back',
      'does it have to be one continuous block of absence for a fine',
    ],
    yes: ['can the 10 sessions be spread out'],
  },
  {
    id: 'school-week',
    ask: [
      'what counts as a school week',
      'define school week for penalty notices',
      'which weeks count in the 10 week period',
    ],
  },
  {
    id: 'school-week-holidays',
    no: [
      'do the Easter holidays count as part of the 10 weeks',
      'is half term counted in the ten week window',
      'do holiday weeks count towards the 10 school weeks',
    ],
    yes: ['are the summer holidays left out of the 10 weeks'],
  },
  {
    id: 'threshold-span',
    yes: [
      'can the ten weeks go across two school years',
      'does the rolling period carry over from one term to the next',
      'can absences in July and September be counted together for the threshold',
    ],
    no: [
      'does the count reset at the start of a new school year',
      'do the unauthorised sessions start again each term',
      'do the ten weeks have to be in the same term',
    ],
  },
  {
    id: 'threshold-not-automatic',
    no: [
      'does hitting the threshold automatically mean a fine',
      'do we have to fine when a pupil reaches ten sessions',
      'is the school obliged to issue a PN at the threshold',
    ],
    yes: ['do we have to consider a penalty notice at ten sessions', 'do we have any discretion over fines'],
  },
  {
    id: 'below-threshold',
    yes: ['can we fine below the threshold', 'is a penalty notice possible under ten sessions'],
    no: ['does being under the threshold stop us issuing a penalty notice'],
  },
  {
    id: 'notice-to-improve',
    ask: [
      'what is an NTI for',
      'explain a notice to improve',
      'why would we send a notice to improve',
      'when do we use a notice to improve',
    ],
  },
  {
    id: 'notice-to-improve-length',
    ask: [
      'how long does an NTI last',
      'improvement period length',
      'how many weeks is a notice to improve',
      'what is the minimum period for an NTI',
    ],
  },
  {
    id: 'notice-to-improve-over-holidays',
    yes: [
      'can an NTI run over the summer holidays',
      'can the improvement period include half term',
      'is it ok for a notice to improve to straddle Christmas',
    ],
  },
  {
    id: 'notice-to-improve-content',
    ask: [
      'what should a notice to improve include',
      'what must be in an NTI',
      'what do we put in the notice to improve letter',
    ],
  },
  {
    id: 'parental-duty',
    ask: [
      'which section of the Education Act is the duty on parents',
      'what law sets the parental duty in a notice to improve',
    ],
  },
  {
    id: 'notice-to-improve-review',
    ask: [
      'who checks attendance at the end of the NTI',
      'what do we do when the improvement period finishes',
      'who tells the parent the outcome of a notice to improve',
    ],
  },
  {
    id: 'notice-to-improve-early',
    yes: [
      'can we stop an NTI early and fine',
      'attendance is not improving part way through the NTI, can we issue the PN now',
      'can a fine be issued before the improvement period ends',
    ],
    no: ['do we have to wait until the end of the NTI before issuing a fine'],
  },
  {
    id: 'notice-to-improve-not-always',
    ask: ['when is a notice to improve not needed', 'exceptions to sending an NTI'],
    yes: ['can we skip the NTI', 'are there cases where we can go straight to a PN without an NTI'],
    no: [
      'do we always need a notice to improve before a PN',
      'is an NTI mandatory every time',
      'is it compulsory to send a notice to improve',
    ],
  },
  {
    id: 'notice-to-improve-holiday',
    no: [
      'does a holiday fine need an NTI first',
      'is a notice to improve required for an unauthorised holiday',
      'do we send an NTI when they went on holiday',
    ],
  },
  {
    id: 'bcp-notice-criteria',
    ask: [
      'what improvement is expected in a notice to improve',
      'how much unauthorised absence is allowed during an NTI',
      'what is the success criteria for an NTI',
      'what target should the NTI set',
    ],
  },
  {
    id: 'bcp-notice-issuer',
    ask: [
      'who sends out a notice to improve',
      'who issues the NTI',
      'is it school or council who issues an NTI',
    ],
    yes: ['can the council issue a notice to improve', 'can the local authority send the NTI'],
  },
];
