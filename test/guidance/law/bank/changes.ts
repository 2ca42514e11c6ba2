import type { LawQuestions } from './lawQuestions.ts';

export const changesBank: readonly LawQuestions[] = [
  {
    id: 'school-age-starts',
    ask: [
      'when does a child have to start school by law',
      'from what date is education compulsory after the fifth birthday',
      'at what point after turning five must they be in school',
    ],
  },
  {
    id: 'school-age-ends',
    ask: [
      'when does compulsory school age finish',
      'what is the last day year 11 have to attend',
      'school leaving date for year 11',
      'when can pupils legally leave school',
    ],
    no: ['can they leave school on their 16th birthday'],
  },
  {
    id: 'school-age-whole',
    ask: [
      'what is compulsory school age',
      'what age range is compulsory school age',
      'define CSA for attendance law',
    ],
  },
  {
    id: 'legal-steps-need-school-age',
    no: [
      'can parents of a sixth former be fined',
      'can we take legal action for a nursery child',
      'do penalty notices apply in year 13',
      'can we prosecute over a child who is not yet five',
    ],
    yes: ['do penalty notices only apply to compulsory school age'],
  },
  {
    id: 'support-first',
    ask: ['what does support first mean'],
    yes: [
      'do we have to offer support before legal action',
      'must we try support before prosecution',
      'does support come before legal intervention',
    ],
  },
  {
    id: 'guidance-statutory',
    yes: [
      'is the DfE attendance guidance statutory',
      'do schools legally have to follow working together to improve school attendance',
      'is working together statutory guidance',
    ],
    no: ['is WTISA just advice', 'is the attendance guidance optional'],
  },
  {
    id: 'guidance-editions',
    ask: [
      'what is the latest version of working together',
      'which edition of the guidance do you use',
      'when was the DfE attendance guidance last updated',
    ],
  },
  {
    id: 'wellbeing-act',
    ask: [
      'what does the childrens wellbeing and schools act change',
      'when did the schools act get royal assent',
    ],
    no: ['is the childrens wellbeing and schools act in force yet', 'has the not in school register started'],
    yes: ['has the wellbeing and schools bill become law'],
  },
  {
    id: 'scrapped-codes',
    ask: [
      'which codes were withdrawn in 2024',
      'what attendance codes no longer exist',
      'our policy has old codes, which were scrapped',
    ],
  },
];
