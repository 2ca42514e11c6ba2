import type { LawQuestions } from './lawQuestions.ts';

/** Notices to improve, contracts, orders, the court and the age, put for yes and for no. */
export const verdictsSteps: readonly LawQuestions[] = [
  {
    id: 'support-first',
    yes: ['does support have to come before prosecution', 'should support be offered before legal action'],
    no: ['can we skip support and go to legal action', 'can legal action come before support'],
  },
  {
    id: 'notice-to-improve',
    yes: [
      'is a notice to improve the last chance before a fine',
      'is the NTI a final chance to take up support',
    ],
    no: ['is a notice to improve a fine', 'is an NTI the same as a penalty notice'],
  },
  {
    id: 'notice-to-improve-length',
    yes: ['can a notice to improve run for six weeks', 'does an NTI have to last at least three weeks'],
    no: ['can a notice to improve last ten weeks', 'can an NTI be just two weeks'],
  },
  {
    id: 'notice-to-improve-over-holidays',
    yes: ['can an NTI go over the summer holidays'],
    no: ['does an NTI have to end before the holidays'],
  },
  {
    id: 'notice-to-improve-content',
    yes: [
      'does an NTI have to include a warning of a penalty notice',
      'must a notice to improve say what support is on offer',
    ],
    no: ['can we leave the warning out of the NTI letter'],
  },
  {
    id: 'notice-to-improve-review',
    yes: ['do we have to tell the parent the outcome of the NTI', 'is the NTI reviewed at the end'],
  },
  {
    id: 'notice-to-improve-early',
    yes: ['can a penalty notice be issued before the NTI ends'],
    no: ['do we have to wait until the NTI ends before a fine'],
  },
  {
    id: 'notice-to-improve-not-always',
    yes: ['can we skip the notice to improve'],
    no: ['is an NTI needed before every fine', 'is a notice to improve compulsory'],
  },
  {
    id: 'notice-to-improve-holiday',
    yes: ['can we fine for a holiday without an NTI'],
    no: ['is a notice to improve needed for a holiday'],
  },
  {
    id: 'attendance-contract',
    yes: ['is an attendance contract a written agreement', 'is an attendance contract about support'],
    no: ['is an attendance contract a punishment'],
  },
  {
    id: 'contract-binding',

    no: ['is an attendance contract binding', 'is a contract enforceable in court'],
  },
  {
    id: 'contract-voluntary',
    yes: ['can a parent refuse a contract', 'is a contract optional for parents'],
    no: ['can parents be forced into an attendance contract', 'must mum sign the contract'],
  },
  {
    id: 'contract-with-parents',
    yes: [
      'does the parent have to be there for an attendance contract',
      'does an attendance contract need the parents agreement',
    ],
    no: [
      'can we do an attendance contract w/out the parent there',
      'can we write the contract without mum',
      'can a contract be agreed if dad is not at the meeting',
    ],
  },
  {
    id: 'contract-first',
    yes: [
      'should a contract be explored before prosecution',
      'should we consider an attendance contract before an ESO',
    ],
    no: ['do we have to offer an attendance contract', 'is the school obliged to offer a contract'],
  },
  {
    id: 'contract-schools',
    yes: ['can academies use attendance contracts', 'can the council make an attendance contract'],
    no: ['can independent schools use attendance contracts'],
  },
  {
    id: 'supervision-order',
    yes: [
      'does an ESO put the child under the supervision of the council',
      'is an ESO for children of compulsory school age',
    ],
  },
  {
    id: 'supervision-order-length',
    yes: ['does an ESO last a year', 'can an ESO be extended', 'can an ESO last up to three years'],
    no: ['does an ESO last six months', 'does an ESO go on until the child is 18'],
  },
  {
    id: 'supervision-order-in-care',
    yes: ['is an ESO ruled out for a child in care', 'are children in care exempt from an ESO'],
    no: [
      'is an ESO possible for a child in care',
      'can a looked after child have an ESO',
      'is an education supervision order ok for a fostered child',
      'can the court make an ESO if the child is in care already',
      'could we get an ESO on a LAC pupil',
    ],
  },
  {
    id: 'supervision-order-directions',
    yes: [
      'is it an offence to ignore an ESO',
      'can a parent be prosecuted for not following the directions of an ESO',
    ],
    no: ['can a parent ignore the directions of an ESO'],
  },
  {
    id: 'supervision-order-before-prosecution',
    yes: ['must an ESO be considered before prosecution'],
    no: ['can the council prosecute without considering an ESO'],
  },
  {
    id: 'offences',
    yes: ['is 444(1A) more serious than 444(1)'],
    no: ['is 444(1) the more serious offence'],
  },
  {
    id: 'prison',
    yes: ['can parents go to jail for non attendance'],
    no: ['can you go to prison under 444(1)'],
  },
  {
    id: 'who-prosecutes',
    yes: ['can the council prosecute', 'is it only the local authority that can prosecute'],
    no: ['can the school prosecute a parent', 'can an academy trust take a parent to court'],
  },
  {
    id: 'prosecution',
    yes: ['is prosecution a last resort', 'do attendance cases go to the magistrates court'],
    no: ['is prosecution the first step', 'do attendance prosecutions go to the crown court'],
  },
  {
    id: 'regularly',
    yes: ['does regularly mean as the school rules say'],
    no: ['does regularly just mean often', 'is 90% enough to be attending regularly'],
  },
  {
    id: 'parenting-order',
    yes: ['can a parenting order come with a fine', 'can a parenting order last a year'],
    no: ['can a parenting order be made without a conviction', 'can a school make a parenting order'],
  },
  {
    id: 'parenting-order-consent',
    yes: ['can a parenting order be made without the parent agreeing'],
    no: ['does the parent have to consent to a parenting order'],
  },
  {
    id: 'attendance-order',
    yes: ['does a school attendance order name a school', 'do parents get 15 days to reply before an SAO'],
    no: ['can the school issue a school attendance order'],
  },
  {
    id: 'attendance-order-breach',
    yes: ['is it an offence to break a school attendance order'],
    no: ['can a parent ignore a school attendance order'],
  },
  {
    id: 'defence-travelling',
    yes: ['are the 200 attendances a defence for travelling families'],
    no: ['is 200 sessions a target for traveller children', 'are 200 sessions enough for a Traveller child'],
  },
  {
    id: 'school-age-ends',
    yes: [
      'does compulsory school age end in june of year 11',
      'do year 11s have to attend until the last friday in june',
    ],
    no: ['can a pupil leave school on their 16th birthday', 'can year 11 leave in may'],
  },
  {
    id: 'school-age-starts',
    yes: ['does compulsory school age start the term after they turn five'],
    no: [
      'does compulsory school age start on the fifth birthday',
      'does a child have to start school the day they turn five',
    ],
  },
  {
    id: 'legal-steps-need-school-age',
    yes: [
      'are penalty notices only for compulsory school age',
      'does a child have to be of compulsory school age for a fine',
    ],
    no: [
      'can we fine for a yr 13',
      'can a year 12 parent get a penalty notice',
      'can we fine for a reception child who is four',
    ],
  },
  {
    id: 'guidance-statutory',
    yes: ['is working together statutory'],
    no: ['is working together only advice'],
  },
  {
    id: 'wellbeing-act',
    yes: ["has the Children's Wellbeing and Schools Act been passed"],
    no: [
      'is the childrens wellbeing and schools act in force',
      'do we need council consent for home education under the new act now',
    ],
  },
];
