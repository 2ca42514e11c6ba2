import type { LawQuestions } from './lawQuestions.ts';

/** In a hurry, in few words, with slips, or with a story around them. */
export const hastyBank: readonly LawQuestions[] = [
  {
    id: 'first-notice-amount',
    ask: ['how much is a fine now', 'pn cost?', 'hwo mcuh is teh penaltly notice'],
    yes: ['is there a discount if the penalty notice is paid early'],
  },
  {
    id: 'second-notice-amount',
    ask: ['second PN how much and how long to pay', "what if it's the second fine in 3 yrs"],
  },
  { id: 'third-offence', ask: ['third PN?'], no: ["they've had 2 fines already, can we do another"] },
  {
    id: 'notice-limit',
    ask: ['how many PNs per year', 'how many penalty notices can be issued per child per year'],
  },
  { id: 'three-years-start', ask: ['when does the 3 yr period begin'] },
  { id: 'withdrawn-notices-count', no: ['cancelled notices - do they count?'] },
  {
    id: 'each-parent-each-child',
    ask: ['is the fine per child or per family'],
    yes: ['can we fine both parents if they live apart'],
  },
  { id: 'which-parent', ask: ['does step dad get a fine too'] },
  {
    id: 'who-issues-notices',
    ask: ['who gives out fines, school or council'],
    yes: ['do police have any power to fine parents over attendance'],
  },
  { id: 'independent-schools', no: ['private school - can they be fined'] },
  { id: 'unpaid-notice', ask: ['mum says she wont pay the fine', 'what if they dont pay'] },
  {
    id: 'instalments',
    no: [
      'can the fine be paid monthly',
      'A parent rang to ask whether she can pay her fine bit by bit. Can she?',
    ],
  },
  {
    id: 'no-appeal',
    ask: ['parent wants to appeal their fine', 'how do parents appeal against a penalty notice'],
  },
  {
    id: 'withdrawing-a-notice',
    ask: [
      'reasons a PN would be withdrawn',
      'got the name wrong on the penalty notice',
      'can the council withdraw a notice because the mum complained',
    ],
  },
  { id: 'exclusion-notice', yes: ['excluded kid out shopping on day 3 of exclusion, can parents be fined'] },
  {
    id: 'threshold',
    ask: [
      '10 sessions in 10 weeks rule',
      'at what point do fines start',
      'trigger for fines',
      'how many sessions for a PN',
    ],
  },
  { id: 'threshold-consecutive', no: ['does every session have to be unauthorised one after the other'] },
  { id: 'school-week-holidays', no: ['do the 10 weeks include the christmas break'] },
  {
    id: 'threshold-span',
    yes: ['can the 10 weeks run from summer term into autumn'],
    ask: ["I've been asked by my head whether the 10 sessions must all fall in the same term, do you know?"],
  },
  {
    id: 'threshold-not-automatic',
    no: ['must we fine at 10', 'is a fine automatic'],
    yes: ['can we choose not to fine'],
  },
  {
    id: 'notice-to-improve-length',
    ask: [
      'NTI how long',
      'NTI length',
      'minimum and maximum for the improvement period',
      'notce to improve lenght',
    ],
  },
  { id: 'notice-to-improve-content', ask: ['whats in an NTI'] },
  { id: 'notice-to-improve-holiday', no: ['NTI needed for holiday?'] },
  { id: 'notice-to-improve-early', yes: ['NTI not working can we fine now'] },
  { id: 'notice-to-improve-review', ask: ['what happens after an NTI'] },
  {
    id: 'contract-binding',
    no: ['is a contract with parents binding', 'atendance contract legaly binding?'],
  },
  { id: 'contract-voluntary', ask: ['attendance contract parents refuse'] },
  { id: 'supervision-order-length', ask: ['ESO duration'] },
  { id: 'supervision-order', ask: ['when would we go for an ESO', 'educaton supervison order what is it'] },
  {
    id: 'supervision-order-in-care',
    ask: ['ESO for looked after child?'],
    no: [
      'We have a girl in foster care with terrible attendance, could the LA apply for an education supervision order?',
    ],
  },
  {
    id: 'offences',
    ask: [
      'max fine in court',
      'what can the magistrates do to parents for non attendance',
      "what's the worst a court can do to a parent",
    ],
  },
  { id: 'who-prosecutes', ask: ['who decides to prosecute', 'prosicution who can do it'] },
  { id: 'parenting-order', ask: ['parenting order what is it'] },
  { id: 'regularly', ask: ['what does regularly mean'] },
  { id: 'attendance-order', ask: ['SAO how long do they have to reply'] },
  { id: 'school-age-whole', ask: ['compulsory school age?'] },
  { id: 'school-age-starts', ask: ['when do they have to start school legally'] },
  {
    id: 'school-age-ends',
    ask: [
      'last friday in june',
      'can y11 leave in may',
      'compulsary schol age ends wen',
      'pupil turned 16 in October, can they just leave',
    ],
  },
  {
    id: 'legal-steps-need-school-age',
    no: ['can you fine for nursery'],
    ask: ['reception pupil not 5 yet, penalty notice?'],
  },
  { id: 'register-open', ask: ['how long does the register stay open for', 'registar open how long'] },
  {
    id: 'registers-kept',
    ask: ['register retention'],
    yes: ['do we have to keep old registers'],
    no: ['Our MIS supplier says registers can be purged after three years, is that right?'],
  },
  { id: 'registers-electronic', no: ['are paper registers ok'] },
  {
    id: 'new-pupil-return',
    ask: [
      'new starter return deadline',
      'how many days to do the new pupil return',
      'a new girl joined on Monday, how long have we got to tell the council',
    ],
  },
  { id: 'deletion-return', ask: ['leavers return when', 'how soon after a child leaves do we tell the LA'] },
  { id: 'attendance-return', ask: ['how often attendance returns'] },
  {
    id: 'deletion-grounds',
    ask: ['grounds for off rolling'],
    yes: [
      'can we take them off roll if they have moved abroad',
      'The family moved to Spain last week and told us. Can we take them off roll?',
    ],
  },
  { id: 'off-rolling', no: ['can we off roll for persistent absence'] },
  { id: 'leave-afterwards', no: ['is it ok to give leave after the holiday'] },
  {
    id: 'term-time-holidays',
    ask: ['term time holiday rules', 'what counts as exceptional circumstances for a holiday'],
    no: [
      'are parents allowed to take holidays in term time',
      "a parent wants two weeks in Florida because it's cheaper, would that be exceptional",
    ],
  },
  { id: 'part-time-timetable', ask: ['rules for PTT'] },
  {
    id: 'part-time-long-term',
    ask: ['how long can a ptt go on', 'is there a limit to how long a child can be on reduced hours'],
  },
  {
    id: 'medical-evidence',
    no: [
      'gp notes needed?',
      'mum wont give a doctors note, can we insist',
      'our head wants proof from the GP whenever a child is off sick. is that allowed',
    ],
  },
  { id: 'study-leave', ask: ['study leave rules'] },
  { id: 'exclusion-day-six', ask: ['day 6 provision'] },
  { id: 'persistent-absence', ask: ['PA definition', 'percentage for PA', 'wat is presistent absense'] },
  { id: 'severe-absence', ask: ['when is a child severely absent', 'sever absence percentge'] },
  { id: 'absence-levels', ask: ['pa and sa thresholds'] },
  { id: 'attendance-rate', ask: ['how is % attendance calculated'] },
  { id: 'sessions-in-a-day', ask: ['how many sessions in a week'] },
  { id: 'sickness-return', ask: ['sicknes retrun when'] },
  { id: 'notice-to-improve', ask: ["I'm new to the role. What exactly does a notice to improve do?"] },
  { id: 'scrapped-codes', ask: ['someone told me H is no longer a code, which others went?'] },
  { id: 'first-day-contact', ask: ['Do we ring on day one or wait until day two if nobody has called in'] },
  { id: 'prison', yes: ["can a parent be locked up if their child doesn't go to school"] },
  {
    id: 'parenting-order-consent',
    no: ['does the mum have to agree before the court makes a parenting order'],
  },
  { id: 'contract-first', no: ['are attendance contracts something we must offer everyone'] },
  { id: 'school-week', ask: ['do we count a week where we were only open one day'] },
  { id: 'refunds', yes: ['parents paid the PN but it was issued in error, do they get it back'] },
  {
    id: 'wellbeing-act',
    no: ['does the Wellbeing Act mean we now need permission before a child is home educated'],
  },
];
