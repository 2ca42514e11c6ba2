import type { LawQuestions } from './lawQuestions.ts';

export const stepsBank: readonly LawQuestions[] = [
  {
    id: 'attendance-contract',
    ask: [
      'what is an attendance contract',
      'explain attendance contracts',
      'what is the point of an attendance contract',
      'who can make an attendance contract',
      'whats a parenting contract',
    ],
  },
  {
    id: 'contract-binding',
    no: [
      'is an attendance contract legally binding',
      'can an attendance contract be enforced',
      'does a parenting contract have legal force',
    ],
  },
  {
    id: 'contract-voluntary',
    no: [
      'can we make parents sign an attendance contract',
      'do parents have to sign an attendance contract',
      'are attendance contracts compulsory for parents',
    ],
    yes: [
      'is an attendance contract voluntary',
      'can a parent refuse an attendance contract',
      'can a parent say no to an attendance contract',
    ],
  },
  {
    id: 'contract-with-parents',
    no: [
      'can we do the attendance contract without the parent there',
      'can an attendance contract be agreed in the parents absence',
      'mum did not attend the contract meeting, can we just sign it off',
    ],
  },
  {
    id: 'contract-first',
    no: ['does the school have to offer an attendance contract', 'are we obliged to offer a contract'],
    yes: [
      'should a contract be explored before prosecution',
      'do we need to try an attendance contract before an ESO',
    ],
  },
  {
    id: 'contract-schools',
    ask: ['which schools can use attendance contracts'],
    no: ['can an independent school use attendance contracts', 'can all schools make attendance contracts'],
    yes: ['can the council make an attendance contract', 'can academies use attendance contracts'],
  },
  {
    id: 'supervision-order',
    ask: [
      'what is an education supervision order',
      'what does an ESO do',
      'which law is an ESO made under',
      'when would an ESO be used',
      'purpose of an education supervision order',
    ],
  },
  {
    id: 'supervision-order-length',
    ask: [
      'how long does an education supervision order last',
      'duration of an ESO',
      'what is the maximum length of an ESO',
    ],
    yes: ['can an ESO be extended'],
  },
  {
    id: 'supervision-order-in-care',
    no: [
      'can a child in care have an ESO',
      'can we get an education supervision order for a looked after child',
      'is an ESO possible for a fostered child',
    ],
  },
  {
    id: 'supervision-order-directions',
    ask: [
      'what if a parent ignores the ESO directions',
      'what happens if mum does not comply with an education supervision order',
    ],
    yes: ['is it an offence to breach an ESO'],
  },
  {
    id: 'supervision-order-before-prosecution',
    yes: [
      'must an ESO be considered before prosecution',
      'does the council have to look at an ESO before it prosecutes',
      'should an education supervision order be considered first before court',
    ],
    no: ['can the LA skip considering an ESO and go straight to court'],
  },
  {
    id: 'legal-steps',
    ask: [
      'what legal options are there for poor attendance',
      'list the legal interventions',
      'which legal steps can be taken',
    ],
  },
  {
    id: 'offences',
    ask: [
      'what is the maximum court fine for non attendance',
      'how much can a magistrate fine a parent',
      'what is section 444',
      'what are the penalties in court for truancy',
      'explain the 444 offences',
      'what does 444(1A) mean',
    ],
  },
  {
    id: 'prison',
    yes: [
      'can a parent go to prison for poor school attendance',
      'can mum be jailed because of truancy',
      'is prison possible for parents of persistent truants',
    ],
    ask: ['how long can a parent be jailed for their child not attending school'],
  },
  {
    id: 'who-prosecutes',
    ask: [
      'who can prosecute parents',
      'who takes parents to court over attendance',
      'whose decision is it to prosecute',
    ],
    no: [
      'can the school prosecute',
      'can a headteacher take a parent to court',
      'are schools able to prosecute parents',
    ],
    yes: ['can the council prosecute parents', 'is it only the local authority that can prosecute'],
  },
  {
    id: 'prosecution',
    ask: ['when does it go to prosecution', 'at what point is a parent prosecuted'],
    yes: ['is prosecution the last resort'],
  },
  {
    id: 'regularly',
    ask: [
      'what does regularly mean in the law',
      'what is regular attendance legally',
      'what did the Platt case decide',
      'definition of regular attendance in law',
    ],
  },
  {
    id: 'parenting-order',
    ask: [
      'what is a parenting order',
      'when are parenting orders made',
      'how long does a parenting order last',
    ],
    yes: ['can a court give a parenting order as well as a fine'],
  },
  {
    id: 'parenting-order-consent',
    no: [
      'does a parent have to agree to a parenting order',
      'is parental consent needed for a parenting order',
    ],
  },
  {
    id: 'attendance-order',
    ask: [
      'what is a school attendance order',
      'how does a school attendance order work',
      'how many days does a parent get to respond before an SAO',
      'explain SAOs',
    ],
  },
  {
    id: 'attendance-order-breach',
    ask: ['what happens if a parent ignores a school attendance order', 'fine for breaking an SAO'],
    yes: ['is breaching a school attendance order an offence'],
  },
  { id: 'defence-travelling', ask: ['what are the 200 attendances for'] },
];
